import { checkAnswer } from '../signaling/checkAnswer.js'
import { checkInvite } from '../signaling/checkInvite.js'
import { type CheckedInviteInGroup, checkInviteInGroup } from '../signaling/checkInviteInGroup.js'
import { checkModify } from '../signaling/checkModify.js'
import { checkOptions } from '../signaling/checkOptions.js'
import { fields, id } from '../signaling/checks.js'
import { createListeners } from '../signaling/createListeners.js'
import { EVENT } from '../signaling/EVENT.js'
import { getSignalingInfo } from '../signaling/getSignalingInfo.js'
import type { Message } from '../signaling/Message.js'
import { NotSignedInError } from '../signaling/NotSignedInError.js'
import { newUUID } from '../signaling/newUUID.js'
import type { AnswerOptions } from '../signaling/options.js'
import type { SignalingResult } from '../signaling/SignalingClient.js'
import { SignalingError } from '../signaling/SignalingError.js'
import type { ConversationSummary } from './conversations.js'
import { createHeld } from './createHeld.js'
import { createLink, type HubEnd } from './createLink.js'
import type { ConversationOptions, HubClient } from './HubClient.js'
import { messageFor } from './messages.js'
import type { DownPacket } from './packets.js'
import type { AnswerRequest, Request } from './Request.js'

const user = fields<{ userID: string }>({ userID: id })
const conversation = fields<ConversationOptions>({ conversationID: id })

/** A device of a hub, not signed in. */
export function connect(hub: HubEnd, deviceID: string): HubClient {
  let me = ''
  let ready = false
  let disposed = false
  let state: 'connected' | 'connecting' | 'disconnected' = 'connected'
  let held = createHeld(me, deviceID, hub.clock.now)
  const link = createLink(hub, deviceID, hear)
  const { emit, clear, ...listeners } = createListeners(() => held)

  function hear({ step, message: told, edited, onlineUserOnly, welcome }: DownPacket): void {
    const mine = held
    const message = told && messageFor(told, me)
    const event = step && held.hear(step, onlineUserOnly ? undefined : message)
    const tell = (): void => {
      if (event && held === mine) emit(event.name, event.data)
    }
    // The call may have been given up, or be so yet; then nobody else tells the app that it went through after all.
    if (step?.own === undefined || !link.waits(step.own, tell)) tell()
    // A handler may have signed out: then the rest is nobody's.
    if (message && held === mine) emit(edited ? EVENT.MESSAGE_MODIFIED : EVENT.MESSAGE_RECEIVED, [message])
    if (!welcome) return
    setState('connected')
    if (ready || held !== mine) return
    ready = true
    emit(EVENT.SDK_READY, {})
  }

  function setState(next: typeof state): void {
    if (state === next) return
    state = next
    emit(EVENT.NET_STATE_CHANGE, { state })
  }

  /** Signs in, out (`''`), or in as somebody else. */
  function become(userID: string): void {
    if (me === userID) return
    const wasReady = ready
    if (me) link.close()
    me = userID
    ready = false
    held = createHeld(me, deviceID, hub.clock.now)
    if (me) link.open(me)
    if (wasReady) emit(EVENT.SDK_NOT_READY, {})
    // Nobody is left who could be welcomed.
    if (!me && state === 'connecting') setState('connected')
  }

  /** Signed in? Arguments right? Then the hub is asked. Whatever is wrong rejects the promise. */
  function ask<Asked extends Request, Result>(
    method: string,
    toRequest: () => Asked,
    toResult: (value: unknown, request: Asked) => Result,
  ): Promise<Result> {
    return new Promise((resolve, reject) => {
      if (!me) throw new NotSignedInError(method)
      const request = toRequest()
      link.call(method, request, (value) => resolve(toResult(value, request)), reject)
    })
  }

  const sent = (value: unknown) => ({ code: 0 as const, data: { message: messageFor(value as Message, me) } })
  const sentAbout = (value: unknown, { inviteID }: { inviteID: string }) => ({ ...sent(value), inviteID })

  const invite = (method: string, check: () => CheckedInviteInGroup): Promise<SignalingResult> =>
    ask(method, () => ({ type: 'invite', inviteID: newUUID(), ...check() }), sentAbout)

  const answer = (type: AnswerRequest['type']) => (options: AnswerOptions) =>
    ask(type, () => ({ type, ...checkAnswer(type, options) }), sentAbout)

  return {
    deviceID,
    ...listeners,
    invite: (options) =>
      invite('invite', () => {
        const { userID, ...rest } = checkInvite(options)
        return { groupID: '', inviteeList: [userID], ...rest }
      }),
    inviteInGroup: (options) => invite('inviteInGroup', () => checkInviteInGroup(options)),
    accept: answer('accept'),
    reject: answer('reject'),
    cancel: answer('cancel'),
    modifyInvitation: (options) => ask('modifyInvitation', () => ({ type: 'modify', ...checkModify(options) }), sent),
    getSignalingInfo,
    getLoginUser: () => me,
    // What this device holds when it is asked: the steps after it are told as events, so nothing falls in between.
    getPendingInvitations: () =>
      ready
        ? Promise.resolve(held.list())
        : ask(
            'getPendingInvitations',
            () => ({ type: 'ping' }),
            () => held.list(),
          ),
    getServerTime: () => hub.clock.now(),
    isReady: () => me !== '',
    getMessageList: (options) =>
      ask(
        'getMessageList',
        () => ({ type: 'messages', ...checkOptions('getMessageList', options, conversation) }),
        (value) => ({ code: 0, data: { messageList: value as Message[] } }),
      ),
    getConversationList: () =>
      ask(
        'getConversationList',
        () => ({ type: 'conversations' }),
        (value) => ({ code: 0, data: { conversationList: value as ConversationSummary[] } }),
      ),
    setMessageRead: (options) =>
      ask(
        'setMessageRead',
        () => ({ type: 'read', ...checkOptions('setMessageRead', options, conversation) }),
        () => ({ code: 0, data: {} }),
      ),
    async login(options) {
      if (disposed) {
        throw new SignalingError('login: this device was disposed of.', {
          code: 'disposed',
          hint: 'It hears nothing any more. Make a new one with hub.connect().',
        })
      }
      become(checkOptions('login', options, user).userID)
      return ask(
        'login',
        () => ({ type: 'ping' }),
        () => {},
      )
    },
    async logout() {
      become('')
    },
    goOffline() {
      link.setOnline(false)
      setState('disconnected')
    },
    goOnline() {
      if (state !== 'disconnected') return
      // First the link: a handler that hears of it may lose it again.
      link.setOnline(true)
      setState(me ? 'connecting' : 'connected')
    },
    dispose() {
      disposed = true
      become('')
      clear()
    },
  }
}
