import type { SignalingClient } from 'ringkit/store'
import { createTencentClient, type TencentClient } from 'ringkit/tencent'
import { contract, type World } from 'ringkit/testing'
import { describe, expect, test } from 'vitest'
import { goodLine, type LineFaults } from '../cloud/LineFaults.ts'
import { can } from '../world.ts'
import type { Build } from './createRealChat.ts'
import { sdkWorld } from './sdkWorld.ts'

/** ms. The inviter tells of a timeout 5 s late if nobody else has. */
const SETTLED = 8_000
/** ms that a sign-in takes. What came before it is told later. */
const READY = 100

/** Devices with our client, each on a real chat of its own. */
function realWorld(build: Build): World {
  const faults: LineFaults = { ...goodLine(), latency: 20 }
  const { newChat, clock, done, createGroup } = sdkWorld(build, { newFaults: () => faults })
  const devices = new Map<SignalingClient, Awaited<ReturnType<typeof newChat>> & { client: TencentClient }>()

  function of(client: SignalingClient) {
    const device = devices.get(client)
    if (!device) throw new Error('This client is not of this world.')
    return device
  }

  return {
    can,
    faults,
    async connect({ userID, deviceID }) {
      const made = await newChat()
      const client = createTencentClient({ chat: made.chat, clock, ...(deviceID !== undefined && { deviceID }) })
      devices.set(client, { ...made, client })
      await made.login(userID, READY)
      return client
    },
    disconnect(client) {
      of(client).client.dispose()
      of(client).close()
    },
    settle: () => clock.advance(SETTLED),
    advance: (ms) => clock.advance(ms),
    createGroup: ({ groupID, members }) => createGroup(groupID, members),
    async login(client, userID) {
      const { chat, login } = of(client)
      if (chat.getLoginUser()) await done(chat.logout())
      await login(userID, READY)
    },
    logout: (client) => done(of(client).chat.logout()),
    goOffline: (client) => of(client).setOnline(false),
    goOnline: (client) => of(client).setOnline(true),
  }
}

/** What the real SDK does not let our client do, and why. */
const impossible: Record<string, string> = {
  'the steps missed are told in their order':
    'an edit has no time and no place among the messages: one that was missed is seen only after them',
}

describe.each(['all-in-one', 'modular'] as const)('the client contract, on real chats, %s', (build) => {
  const report = contract(
    (name, run) => (impossible[name] ? test.fails : test)(name, run),
    () => realWorld(build),
  )

  test('every case was run but those that need one authority, which Tencent is not', () => {
    expect([...new Set(report.notRun.flatMap(({ needs }) => needs))]).toEqual(['authority'])
    expect(report.passed.length).toBeGreaterThan(80)
  })
})
