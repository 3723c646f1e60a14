import type { SignalingClientLike } from 'ringkit/store'
import { type ChatMessage, fromCloud } from '../tencent/cloud/ChatMessage.ts'
import { CodedError } from '../tencent/cloud/CodedError.ts'
import { type Chat, createChat } from '../tencent/cloud/createChat.ts'
import type { CloudLine } from '../tencent/cloud/createCloud.ts'
import { createEmitter } from '../tencent/interop/createEmitter.ts'
import { createBareInvitations, type Held, NEW, type Step, stepOf } from './bareInvitations.ts'

type Handler = Parameters<Chat['on']>[1]
type Options = Record<string, unknown> & { inviteID: string; data?: string }

/** The Tencent SDK's chat object with its own signaling, as far as ringkit uses it. */
export interface BareChat extends SignalingClientLike, Pick<Chat, 'login' | 'logout'> {
  /** How many invitations it holds. */
  held(): number
}

const invalid = () => new Error('Params validate failed.')
const isText = (value: unknown) => typeof value === 'string' && value !== ''
let made = 0

/** What a bare chat object of the modular build does. It knows nothing that the SDK would not tell. */
export function createBareChat(line: CloudLine): BareChat {
  const chat = createChat(line)
  const me = chat.getLoginUser
  const { on, off, emit, eventNames } = createEmitter()
  const invitations = createBareInvitations({
    clock: line.clock,
    me,
    emit,
    sendTimeout: (invitation, to, inviteeList) => send(to, invitation, textOf(5, invitation, { inviteeList })),
  })
  const { held } = invitations
  let isOn = false
  let locked = false

  const isHeard = () => eventNames().includes(NEW)

  // It is the first to listen, so its events come before those of the messages.
  for (const [name, isEdit] of [['onMessageReceived', false] as const, ['onMessageModified', true] as const]) {
    chat.on(name, ({ data }) => {
      if (isOn) for (const message of data as ChatMessage[]) invitations.take(message, isEdit)
    })
  }
  chat.on('sdkStateReady', () => void (isHeard() && catchUp().catch(() => {})))
  chat.on('sdkStateNotReady', () => {
    held.clear()
    isOn = false
  })

  const textOf = (actionType: Step['actionType'], { inviteID, inviter, groupID, data }: Held, rest: Partial<Step>) =>
    JSON.stringify({
      businessID: 1,
      inviteID,
      groupID,
      inviter,
      inviteeList: [],
      data,
      actionType,
      timeout: 0,
      ...rest,
    })

  function compose(to: string, groupID: string, text: string): ChatMessage {
    const conversationType = groupID ? 'GROUP' : 'C2C'
    return chat.createCustomMessage({ to: groupID || to, conversationType, payload: { data: text }, priority: 'High' })
  }

  async function send(to: string, { groupID, message }: Held, text: string): Promise<ChatMessage> {
    const onlineUserOnly = message._onlineOnlyFlag
    const sent = chat.sendMessage(compose(to, groupID, text), { onlineUserOnly })
    return (await sent.catch(uncaught)).data.message
  }

  function call<Args extends unknown[]>(work: (...args: Args) => Promise<unknown>) {
    return (...args: Args): Promise<unknown> => (me() ? work(...args) : Promise.reject(new CodedError(2024)))
  }

  async function begin(options: Options, groupID: string, inviteeList: string[]): Promise<unknown> {
    const { data = '', timeout = 0, onlineUserOnly = false } = options as Partial<Step> & { onlineUserOnly?: boolean }
    const inviteID = `${String(++made).padStart(8, '0')}-aaaa-4aaa-8aaa-aaaaaaaaaaaa`
    const about = { inviteID, inviter: me(), groupID, inviteeList, data, timeout }
    const message = compose(inviteeList[0] ?? '', groupID, JSON.stringify({ businessID: 1, ...about, actionType: 1 }))
    await chat.sendMessage(message, { onlineUserOnly }).catch(uncaught)
    // Only now it is known here: what came before this was nobody's.
    invitations.begin({ ...about, message })
    return { code: 0, data: { message }, inviteID }
  }

  async function settle(actionType: 2 | 3 | 4, { inviteID, data = '' }: Options): Promise<unknown> {
    const invitation = held.get(inviteID)
    if (!invitation || locked) throw new CodedError(actionType === 2 ? 8020 : 8010)
    const { inviter, inviteeList } = invitation
    if (actionType === 2 ? inviter !== me() : !inviteeList.includes(me())) throw new CodedError(8011)
    locked = true
    try {
      const list = actionType === 2 ? [...inviteeList] : [me()]
      const to = actionType === 2 ? (list[0] ?? '') : inviter
      const message = await send(to, invitation, textOf(actionType, invitation, { inviteeList: list, data }))
      if (actionType === 3) invitations.takeOff(invitation, me(), true)
      else held.delete(inviteID)
      return { code: 0, data: { message }, inviteID }
    } finally {
      locked = false
    }
  }

  const answer = (actionType: 3 | 4) =>
    call((options: Options) => {
      if (!isText(options.inviteID)) throw invalid()
      return settle(actionType, options)
    })

  async function modify({ inviteID, data }: { inviteID: string; data: string }): Promise<unknown> {
    const invitation = held.get(inviteID)
    if (!invitation) throw new CodedError(8010)
    const { inviteeList, timeout, groupID, message } = invitation
    const { ID, from, to, time, sequence, random, version } = message
    const edited = compose(to, groupID, textOf(1, invitation, { inviteeList, timeout, data }))
    Object.assign(edited, { ID, from, time, sequence, random, version })
    return chat.modifyMessage(edited).catch(uncaught)
  }

  /** Invitations that ring unread, and what others have answered, as if they came now. */
  async function catchUp(): Promise<void> {
    const messages = (await line.unread()).map((message) => fromCloud(message, me()))
    const unread = messages.map((message) => ({ message, step: stepOf(message) }))
    for (const { message, step } of unread) {
      const { inviteID, inviteeList, timeout } = step
      if (step.actionType !== 1 || !inviteeList.includes(me())) continue
      const later = unread.filter((one) => one.step.inviteID === inviteID && one.step.actionType !== 1)
      const over = later.some(({ step: { actionType, inviteeList: list } }) => actionType === 2 || list.includes(me()))
      if (over || (timeout > 0 && line.clock.now() / 1000 >= message.time + timeout)) continue
      for (const one of [message, ...later.map(({ message }) => message)]) invitations.take(one, false)
    }
  }

  const signaling: Omit<Record<keyof BareChat, unknown>, keyof Chat | 'getPendingInvitations'> = {
    addSignalingListener(name: string, handler: Handler, context?: unknown) {
      if (!isText(name) || typeof handler !== 'function') throw invalid()
      on(name, handler, context)
      isOn = true
    },
    removeSignalingListener(name: string, handler: Handler) {
      off(name, handler)
      if (!isHeard()) isOn = false
    },
    invite: call((options: Options & { userID: string }) => {
      if (!isText(options.userID)) throw invalid()
      return begin(options, '', [options.userID])
    }),
    inviteInGroup: call((options: Options & { groupID: string; inviteeList: string[] }) => {
      if (!isText(options.groupID) || !options.inviteeList?.length) throw invalid()
      return begin(options, options.groupID, [...options.inviteeList])
    }),
    accept: answer(3),
    reject: answer(4),
    cancel: call((options: Options) => settle(2, options)),
    modifyInvitation: call((options: { inviteID: string; data: string }) => {
      if (!isText(options.inviteID) || !isText(options.data)) throw invalid()
      return modify(options)
    }),
    getSignalingInfo: stepOf,
    held: () => held.size,
  }
  return Object.assign(Object.create(null) as BareChat, chat, signaling)
}

/** What the modular build says of every failure of the service or the network: a code, and no words. */
function uncaught(): never {
  throw new CodedError(2903)
}
