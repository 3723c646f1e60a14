import { checkAnswer } from '../signaling/checkAnswer.js'
import { checkInvite } from '../signaling/checkInvite.js'
import { type CheckedInviteInGroup, checkInviteInGroup } from '../signaling/checkInviteInGroup.js'
import { checkListener } from '../signaling/checkListener.js'
import { checkModify } from '../signaling/checkModify.js'
import { checkOptions } from '../signaling/checkOptions.js'
import { fields, id } from '../signaling/checks.js'
import { EVENT } from '../signaling/EVENT.js'
import { getSignalingInfo } from '../signaling/getSignalingInfo.js'
import type { Message } from '../signaling/Message.js'
import { NotSignedInError } from '../signaling/NotSignedInError.js'
import type { AnswerOptions } from '../signaling/options.js'
import { SignalingArgumentError } from '../signaling/SignalingArgumentError.js'
import type { SignalingClient, SignalingResult } from '../signaling/SignalingClient.js'
import { TSignaling } from '../signaling/TSignaling.js'
import type { ConversationSummary } from './conversations.js'
import { createHeld } from './createHeld.js'
import { createLink, type HubEnd } from './createLink.js'
import { createEmitter } from './emitter.js'
import type { ConversationOptions, HubClient } from './HubClient.js'
import { messageFor } from './messages.js'
import { newInviteID } from './newInviteID.js'
import type { DownPacket } from './packets.js'
import type { AnswerRequest, Request } from './Request.js'
import { rethrowLater } from './rethrowLater.js'

const user = fields<{ userID: string }>({ userID: id })
const conversation = fields<ConversationOptions>({ conversationID: id })
const clientEvents: readonly unknown[] = Object.values(EVENT)

/** A device of a hub, not signed in. */
export function connect(hub: HubEnd, deviceID: string): HubClient {
  let me = ''
  let ready = false
  let state: 'connected' | 'connecting' | 'disconnected' = 'connected'
  let held = createHeld(me, deviceID, hub.clock.now)
  const link = createLink(hub, deviceID, hear)
  const emitter = createEmitter((error, { name }) => {
    const message = `A handler of ${name} threw. The others were called all the same.`
    if (name !== EVENT.ERROR && emitter.has(EVENT.ERROR)) {
      emitter.emit(EVENT.ERROR, { code: 'handler-error', message, error })
    } else rethrowLater(error)
  })

  function hear({ step, message: sent, edited, onlineUserOnly, welcome }: DownPacket): void {
    const mine = held
    const message = sent && messageFor(sent, me)
    const event = step && held.hear(step, onlineUserOnly ? undefined : message)
    if (event) emitter.emit(event.name, event.data)
    // A handler may have signed out: then the rest is nobody's.
    if (message && held === mine) emitter.emit(edited ? EVENT.MESSAGE_MODIFIED : EVENT.MESSAGE_RECEIVED, [message])
    if (!welcome) return
    setState('connected')
    if (ready) return
    ready = true
    emitter.emit(EVENT.SDK_READY, {})
  }

  function setState(next: typeof state): void {
    if (state === next) return
    state = next
    emitter.emit(EVENT.NET_STATE_CHANGE, { state })
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
    if (wasReady) emitter.emit(EVENT.SDK_NOT_READY, {})
  }

  /** Signed in? Arguments right? Then the hub is asked. Whatever is wrong rejects the promise. */
  function ask<Result>(
    method: string,
    toRequest: () => Request,
    toResult: (value: unknown) => Result,
  ): Promise<Result> {
    return new Promise((resolve, reject) => {
      if (!me) throw new NotSignedInError(method)
      link.call(method, toRequest(), (value) => resolve(toResult(value)), reject)
    })
  }

  const sent = (value: unknown) => ({ code: 0 as const, data: { message: messageFor(value as Message, me) } })

  function invite(method: string, check: () => CheckedInviteInGroup): Promise<SignalingResult> {
    const inviteID = newInviteID()
    return ask(
      method,
      () => ({ type: 'invite', inviteID, ...check() }),
      (value) => ({ ...sent(value), inviteID }),
    )
  }

  const answer = (type: AnswerRequest['type']) => (options: AnswerOptions) =>
    ask(
      type,
      () => ({ type, ...checkAnswer(type, options) }),
      (value): SignalingResult => ({ ...sent(value), inviteID: options.inviteID }),
    )

  const addSignalingListener: SignalingClient['addSignalingListener'] = (...args: ListenerArguments) => {
    const { eventName, handler, context } = checkListener('addSignalingListener', ...args)
    const tell = emitter.on(eventName, handler, context)
    if (eventName !== TSignaling.NEW_INVITATION_RECEIVED) return
    const ringing = held.ringing()
    if (ringing.length === 0) return
    queueMicrotask(() => {
      for (const inviteID of ringing) {
        const event = held.ring(inviteID)
        if (event) tell(event.data)
      }
    })
  }

  const removeSignalingListener: SignalingClient['removeSignalingListener'] = (...args: ListenerArguments) => {
    const { eventName, handler } = checkListener('removeSignalingListener', ...args)
    emitter.off(eventName, handler)
  }

  function checkClientEvent(method: string, eventName: unknown, handler: unknown): void {
    if (!clientEvents.includes(eventName)) {
      throw new SignalingArgumentError(method, 'eventName', eventName, `one of ${clientEvents.join(', ')}`)
    }
    if (typeof handler !== 'function') throw new SignalingArgumentError(method, 'handler', handler, 'a function')
  }

  return {
    deviceID,
    addSignalingListener,
    removeSignalingListener,
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
    getPendingInvitations: () =>
      ask(
        'getPendingInvitations',
        () => ({ type: 'ping' }),
        () => held.list(),
      ),
    getServerTime: () => hub.clock.now(),
    isReady: () => me !== '',
    on(eventName, handler, context) {
      checkClientEvent('on', eventName, handler)
      emitter.on(eventName, handler, context)
    },
    off(eventName, handler) {
      checkClientEvent('off', eventName, handler)
      emitter.off(eventName, handler)
    },
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
      setState(me ? 'connecting' : 'connected')
      link.setOnline(true)
    },
    dispose() {
      emitter.clear()
      become('')
    },
  }
}

type ListenerArguments = [first: unknown, handler?: unknown, context?: unknown]
