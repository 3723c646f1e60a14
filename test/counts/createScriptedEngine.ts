import {
  type Message,
  type SignalingClient,
  type SignalingEvent,
  type SignalingEventName,
  type SignalingHandler,
  type SignalingResult,
  TSignaling,
} from 'ringkit/store'

type Handler = (event: SignalingEvent) => unknown

/** An engine that says what it is told to say, at once, and takes every call. It counts the listeners it calls. */
export interface ScriptedEngine {
  client: SignalingClient
  /** Tell an event to everybody who listens, in this very task. */
  emit(event: SignalingEvent): void
  /** How many listeners were called so far. */
  readonly calls: number
}

/** The user at the device under test. */
export const me = 'ann'

export function createScriptedEngine(): ScriptedEngine {
  const handlers = new Map<SignalingEventName, Set<Handler>>()
  let calls = 0
  let lastID = 0

  const result = (inviteID: string): Promise<SignalingResult> =>
    Promise.resolve({ code: 0, data: { message: {} as Message }, inviteID })
  const answer: SignalingClient['accept'] = ({ inviteID }) => result(inviteID)
  const invite = () => result(`sent-${++lastID}`)

  const client: SignalingClient = {
    addSignalingListener(name: SignalingEventName | object, handler?: SignalingHandler) {
      const ofEvent = handlers.get(name as SignalingEventName) ?? new Set()
      handlers.set(name as SignalingEventName, ofEvent.add(handler as Handler))
    },
    removeSignalingListener(name: SignalingEventName | object, handler?: SignalingHandler) {
      handlers.get(name as SignalingEventName)?.delete(handler as Handler)
    },
    invite,
    inviteInGroup: invite,
    accept: answer,
    reject: answer,
    cancel: answer,
    modifyInvitation: answer,
    getSignalingInfo: () => null,
    getLoginUser: () => me,
  }

  return {
    client,
    emit(event) {
      for (const handler of handlers.get(event.name) ?? []) {
        calls++
        handler(event)
      }
    },
    get calls() {
      return calls
    },
  }
}

/** Bob, and Carol if need be, invites the user. */
export function invited(inviteID: string, more: Partial<SignalingEvent<'newInvitationReceived'>['data']> = {}) {
  const name = TSignaling.NEW_INVITATION_RECEIVED
  const data = { inviteID, inviter: 'bob', groupID: '', inviteeList: [me], data: '{"media":"audio"}', rev: 1, ...more }
  return { name, data }
}

/** The data of the invitation is now another. */
export function modified(inviteID: string, rev: number, data = `{"media":"video","message":"${rev}"}`) {
  return { name: TSignaling.INVITATION_MODIFIED, data: { inviteID, data, rev } }
}

/** Bob gave up. */
export function cancelled(inviteID: string, rev: number) {
  const name = TSignaling.INVITATION_CANCELLED
  return { name, data: { inviteID, inviter: 'bob', groupID: '', inviteeList: [me], data: '', rev } }
}

/** `n` different inviteIDs. */
export const manyIDs = (n: number): string[] => Array.from({ length: n }, (_, i) => `invitation-${i}`)
