import { createInvitationStore } from 'ringkit/store'
import { createTencentClient } from 'ringkit/tencent'
import { createVirtualClock } from 'ringkit/testing'
import { expect, onTestFinished, vi } from 'vitest'
import type { SignalingClientLike } from '../../../src/signaling/SignalingClientLike.ts'
import { TSignaling } from '../../../src/signaling/TSignaling.ts'
import { createCloud } from '../cloud/createCloud.ts'
import { goodLine, type LineFaults } from '../cloud/LineFaults.ts'
import { runOnClock } from '../interop/runOnClock.ts'
import { type Heard, tellShortly } from '../interop/tellShortly.ts'
import { type Build, createRealChat } from './createRealChat.ts'
import { createSDKService } from './createSDKService.ts'

/** Who does the signaling on a real chat: ringkit's client over its messages, or the chat itself. */
export type Engine = 'ours' | 'native'

/** A link without faults, but not without its time: ms each way. */
const fairLine = (): LineFaults => ({ ...goodLine(), latency: 20 })

interface SDKWorldOptions {
  /** Of the links of one more device. */
  newFaults?: () => LineFaults
  /** How far the clock of the service is ahead of all devices': ms. */
  ahead?: number
}

/** Real chats of the Tencent SDK on the tests' message cloud, on a virtual clock. Nobody else may write into the console. */
export function sdkWorld(build: Build = 'all-in-one', { newFaults = fairLine, ahead = 0 }: SDKWorldOptions = {}) {
  const clock = createVirtualClock()
  const printed = runOnClock(clock)
  onTestFinished(() => expect(printed).toEqual([]))
  vi.stubGlobal('setTimeout', (callback: () => void, ms = 0) => clock.setTimeout(callback, ms))
  vi.stubGlobal('clearTimeout', (handle: unknown) => clock.clearTimeout(handle))
  const cloud = createCloud({ clock: { ...clock, now: () => clock.now() + ahead } })
  const service = createSDKService(cloud, newFaults)

  /** A call, and the time that its way to the service and back takes. */
  async function done<Result>(call: Promise<Result>, ms = 100): Promise<Result> {
    call.catch(() => {})
    await clock.advance(ms)
    return call
  }

  /** A chat on which nobody is signed in. */
  async function newChat() {
    const { chat, SDKAppID } = await createRealChat(build)
    await clock.flush()
    return {
      chat,
      /** The page is closed: nothing more is heard of this device. */
      close: () => service.close(SDKAppID),
      kick: () => service.kick(SDKAppID),
      faults: service.faultsOf(SDKAppID),
      setOnline: (isOnline: boolean) => service.setOnline(SDKAppID, isOnline),
      /** Signs in. @param ms in 3 s, the SDK has all its lists */
      login: (userID: string, ms = 3000) => done(chat.login({ userID, userSig: 'signed' }), ms),
    }
  }

  /** A device whose store listens before anybody is signed in. */
  async function newDevice(engine: Engine, options: { deviceID?: string } = {}) {
    const made = await newChat()
    const { chat } = made
    const ours = engine === 'ours' ? createTencentClient({ chat, clock, ...options }) : undefined
    const client = ours ?? (chat as unknown as SignalingClientLike)
    const store = createInvitationStore({ client, clock, keepEndedMs: Number.POSITIVE_INFINITY })
    const stop = store.start()
    const errors: unknown[] = []
    ours?.on('error', ({ data }) => void errors.push(data))
    function close(): void {
      stop()
      ours?.dispose()
      made.close()
    }
    onTestFinished(() => {
      close()
      // Above all: nothing that another engine says is taken for forged.
      expect(errors).toEqual([])
    })
    const heard: Heard[] = []
    for (const name of Object.values(TSignaling)) {
      // The SDK hands out its own live objects: what counts is what they say now.
      const write = ({ name, data }: Heard) => void heard.push({ name, data: { ...data } })
      if (typeof name === 'string') client.addSignalingListener(name as never, write)
    }
    const { invite, inviteInGroup, accept, reject, cancel, modifyInvitation } = store
    return {
      ...made,
      client: { invite, inviteInGroup, accept, reject, cancel, modifyInvitation },
      logout: () => done(chat.logout()),
      close,
      heard,
      store,
      /** Everything that it has told its app, in a few words each. */
      get told(): string[] {
        return heard.map(tellShortly)
      },
      /** How each invitation stands in the store: the end, or the status while there is none. */
      ends: () => store.getAll().map(({ endReason, status }) => endReason ?? status),
    }
  }

  return {
    ...{ clock, cloud, done, newChat, newDevice },
    createGroup: service.createGroup,
    async device(engine: Engine, userID: string, options?: Parameters<typeof newDevice>[1]) {
      const device = await newDevice(engine, options)
      await device.login(userID)
      return device
    },
  }
}
