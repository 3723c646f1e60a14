import { createEngineTime } from '../invitation/createEngineTime.js'
import { systemClock } from '../invitation/systemClock.js'
import { checkAnswer } from '../signaling/checkAnswer.js'
import { checkInvite } from '../signaling/checkInvite.js'
import { checkInviteInGroup } from '../signaling/checkInviteInGroup.js'
import { checkModify } from '../signaling/checkModify.js'
import { copyPlain } from '../signaling/copyPlain.js'
import { createListeners } from '../signaling/createListeners.js'
import { EVENT } from '../signaling/EVENT.js'
import { getSignalingInfo } from '../signaling/getSignalingInfo.js'
import { NotSignedInError } from '../signaling/NotSignedInError.js'
import { newUUID } from '../signaling/newUUID.js'
import type { OfflinePushInfo } from '../signaling/OfflinePushInfo.js'
import type { AnswerOptions } from '../signaling/options.js'
import type { SignalingClient } from '../signaling/SignalingClient.js'
import { SignalingError } from '../signaling/SignalingError.js'
import { toMilliseconds } from '../signaling/toMilliseconds.js'
import { toSignalingError } from '../signaling/toSignalingError.js'
import { attach } from './attach.js'
import { createSession, type Session } from './createSession.js'
import { createWire } from './createWire.js'
import { modify } from './modify.js'
import { checkTencentClient, type TencentClientOptions } from './TencentClientOptions.js'

/** The whole port on a Tencent chat object. */
export interface TencentClient extends Required<SignalingClient> {
  readonly deviceID: string
  /** Takes every listener off the chat object, which goes on without it; calls are refused from now on. */
  dispose(): void
}

const NOBODY = { ringing: () => [], ring: () => undefined }

/** A chat object has one client: two would answer each other. */
const clients = /* @__PURE__ */ new WeakMap<object, TencentClient>()

/**
 * Signaling over the message functions of a Tencent chat object. On the wire it is what the SDKs for iOS, Android and the web
 * speak, so they ring each other; the SDK's own signaling module is not used and need not be loaded. It may be made before
 * `login`, and lives through sign-out and sign-in, also of somebody else. A chat object has one client: another one disposes
 * of the first, so hot reload does no harm.
 *
 * @throws SignalingArgumentError that names the option that is wrong, or the function that `chat` lacks
 * @example
 * const chat = TencentCloudChat.create({ SDKAppID })
 * const client = createTencentClient({ chat })
 * await chat.login({ userID, userSig })
 */
export function createTencentClient(options: TencentClientOptions): TencentClient {
  const { chat, deviceID = newUUID(), lookBack, clock = systemClock } = checkTencentClient(options)
  clients.get(chat)?.dispose()
  const wire = createWire(chat, deviceID)
  // Before it is ready the SDK would make an ERROR event of the question.
  const now = createEngineTime(
    () => (session && chat.isReady() ? toMilliseconds(chat.getServerTime()) : undefined),
    clock,
  )
  const { emit, clear, ...listeners } = createListeners(() => check()?.book ?? NOBODY)
  let session: Session | undefined
  let disposed = false

  /** The session of whoever is signed in; with somebody else another begins. */
  function check(): Session | undefined {
    const me = disposed ? '' : chat.getLoginUser() || ''
    if (me === (session?.me ?? '')) return session
    session?.close()
    session = undefined
    if (!me) return undefined
    // What was known of time may have been another service's.
    const begun: Session = createSession({
      ...{ me, deviceID, chat, wire, clock, now, lookBack: lookBack * 1000 },
      tell(event) {
        if (check() === begun) emit(event.name, event.data)
      },
      report(cause) {
        if (check() !== begun) return
        const error = toSignalingError(cause)
        emit(EVENT.ERROR, { code: error.code, message: error.message, error })
      },
    })
    session = begun
    if (chat.isReady()) void begun.start()
    return begun
  }

  const detach = attach(chat, check, (name, data) => {
    if (!disposed) emit(name, data)
  })

  async function call<Result>(method: string, work: (session: Session) => Promise<Result>): Promise<Result> {
    if (disposed) {
      throw new SignalingError(`${method}: this client was disposed of.`, {
        code: 'disposed',
        hint: 'It hears nothing any more. Make a new one with createTencentClient().',
      })
    }
    const session = check()
    if (!session || !chat.isReady()) throw new NotSignedInError(method)
    return work(session)
  }

  const answer = (verb: 'accept' | 'reject' | 'cancel') => (options: AnswerOptions) =>
    call(verb, async ({ calls }) => calls.answer(verb, checkAnswer(verb, options), pushOf(options)))

  check()

  const client: TencentClient = {
    deviceID,
    ...listeners,
    invite: (options) =>
      call('invite', async ({ calls }) => {
        const { userID, ...rest } = checkInvite(options)
        return calls.invite('invite', { groupID: '', inviteeList: [userID], ...rest }, pushOf(options))
      }),
    inviteInGroup: (options) =>
      call('inviteInGroup', async ({ calls }) =>
        calls.invite('inviteInGroup', checkInviteInGroup(options), pushOf(options)),
      ),
    accept: answer('accept'),
    reject: answer('reject'),
    cancel: answer('cancel'),
    modifyInvitation: (options) =>
      call('modifyInvitation', async (session) => modify(session, wire, now, checkModify(options))),
    getSignalingInfo,
    getLoginUser: () => check()?.me ?? '',
    getPendingInvitations: () =>
      call('getPendingInvitations', async ({ book, caughtUp }) => {
        await caughtUp()
        return book.list()
      }),
    getServerTime: () => (check() ? now() : undefined),
    isReady: () => check() !== undefined && chat.isReady(),
    dispose() {
      disposed = true
      check()
      clear()
      detach()
    },
  }
  clients.set(chat, client)
  return client
}

/** What a push says goes through whole; the SDK writes into what it is given, so it is given a copy. */
function pushOf({ offlinePushInfo }: { offlinePushInfo?: OfflinePushInfo }): OfflinePushInfo | undefined {
  return copyPlain(offlinePushInfo) as OfflinePushInfo | undefined
}
