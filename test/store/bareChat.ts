import type { Clock, SignalingClientLike } from 'ringkit/store'
import { type BareService, failure, type Line, type WireMessage } from './bareService.ts'

type Handler = (event: { name: string; data: unknown }) => unknown
type Options = Record<string, unknown> & { inviteID: string; data?: string; onlineUserOnly?: boolean }

/** The Tencent SDK's chat object, as far as ringkit uses it, and what tests do to its device. */
export interface BareChat extends SignalingClientLike {
  login(options: { userID: string }): Promise<void>
  logout(): Promise<void>
  setOnline(online: boolean): void
  /** How many invitations it holds. */
  held(): number
}

/** An invitation that the SDK holds. */
interface Held {
  inviteID: string
  inviter: string
  groupID: string
  /** Whom it still rings: the very array that events carry. */
  inviteeList: string[]
  data: string
  timeout: number
  onlineUserOnly: boolean
  messageID: string
}

type Step = Omit<Held, 'onlineUserOnly' | 'messageID'> & { businessID: 1; actionType: 1 | 2 | 3 | 4 | 5 }

const NEW = 'newInvitationReceived'
const invalid = () => new Error('Params validate failed.')
const isText = (value: unknown) => typeof value === 'string' && value !== ''
let made = 0

/** What a bare chat object does, signed in as the user of `line`. It knows nothing that the SDK would not tell. */
export function createBareChat(service: BareService, line: Line, clock: Clock): BareChat {
  const listeners = new Map<string, { handler: Handler; context: unknown }[]>()
  let held = new Map<string, Held>()
  let isOn = false
  let locked = false

  function emit(name: string, data: unknown): void {
    for (const { handler, context } of [...(listeners.get(name) ?? [])]) {
      try {
        handler.call(context, { name, data })
      } catch {}
    }
  }

  const seen = (message: WireMessage) => ({
    ID: message.ID,
    type: 'TIMCustomElem',
    payload: { data: message.text, description: '', extension: '' },
    conversationID: message.isGroup
      ? `GROUP${message.to}`
      : `C2C${message.from === line.userID ? message.to : message.from}`,
    conversationType: message.isGroup ? 'GROUP' : 'C2C',
    from: message.from,
    to: message.to,
    flow: message.from === line.userID ? 'out' : 'in',
    time: message.time,
    status: 'success',
    priority: 'High',
    cloudCustomData: '',
  })

  const step = (
    actionType: Step['actionType'],
    { inviteID, inviter, groupID, data }: Held,
    rest: Partial<Step>,
  ): string =>
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

  function send(to: string, { groupID, onlineUserOnly }: Held, text: string): Promise<WireMessage> {
    return line.send({ to: groupID || to, isGroup: groupID !== '', text, onlineUserOnly })
  }

  line.receive = (message, edited) => {
    if (isOn) take(message, edited)
    emit(edited ? 'onMessageModified' : 'onMessageReceived', [seen(message)])
  }

  function take(message: WireMessage, edited: boolean): void {
    const { inviteID, inviter, groupID, inviteeList, data, actionType, timeout } = JSON.parse(message.text) as Step
    const known = held.get(inviteID)
    if (actionType === 1 && !edited) {
      if (known || (groupID && !inviteeList.includes(line.userID))) return
      ring({ inviteID, inviter, groupID, inviteeList, data, timeout, ...message, messageID: message.ID }, message.time)
      return
    }
    if (!known) return
    const about = { inviteID, inviter, groupID, data }
    const [invitee = ''] = inviteeList
    if (actionType === 1) {
      known.data = data
      emit('ts_invitation_modified', { inviteID, data })
    } else if (actionType === 2) {
      held.delete(inviteID)
      emit('ts_invitation_cancelled', about)
    } else {
      takeOff(known, invitee, actionType === 3)
      if (actionType === 5) emit('ts_invitation_timeout', { ...about, inviteeList, isSelfTimeout: false })
      else emit(actionType === 3 ? 'ts_invitee_accepted' : 'ts_invitee_rejected', { ...about, invitee })
    }
  }

  function ring(invitation: Held, time: number): void {
    const { inviteID, inviter, groupID, data, inviteeList, timeout } = invitation
    held.set(inviteID, invitation)
    emit(NEW, { inviteID, inviter, groupID, data, inviteeList })
    const age = clock.now() / 1000 - time
    if (inviteeList.includes(line.userID)) count(invitation, age > 0 && age < timeout ? timeout - age : timeout, false)
  }

  /** Somebody is done with it; for me it may go on, if I accepted in a group. */
  function takeOff({ inviteID, groupID, inviteeList }: Held, userID: string, stays: boolean): void {
    const at = inviteeList.indexOf(userID)
    if (at >= 0) inviteeList.splice(at, 1)
    if (!groupID || inviteeList.length === 0 || (userID === line.userID && !stays)) held.delete(inviteID)
  }

  // One-second ticks; only what could be sent counts.
  function count(invitation: Held, seconds: number, isInviter: boolean): void {
    if (!(invitation.timeout > 0)) return
    let ticks = 0
    const tick = (): void => {
      if (held.get(invitation.inviteID) !== invitation) return
      if (!isInviter && !invitation.inviteeList.includes(line.userID)) return
      if (++ticks < seconds) clock.setTimeout(tick, 1000)
      else void expire(invitation, isInviter).catch(() => {})
    }
    clock.setTimeout(tick, 1000)
  }

  async function expire(invitation: Held, isInviter: boolean): Promise<void> {
    const { inviteID, inviter, groupID, data } = invitation
    const inviteeList = isInviter ? [...invitation.inviteeList] : [line.userID]
    const message = await send(
      isInviter ? (inviteeList[0] ?? '') : inviter,
      invitation,
      step(5, invitation, { inviteeList }),
    )
    if (isInviter) held.delete(inviteID)
    else takeOff(invitation, line.userID, false)
    emit('ts_invitation_timeout', {
      ...{ inviteID, inviter, groupID, data, inviteeList },
      isSelfTimeout: true,
      message: seen(message),
    })
  }

  function call<Args extends unknown[]>(work: (...args: Args) => Promise<unknown>) {
    return (...args: Args): Promise<unknown> => (line.userID ? work(...args) : Promise.reject(failure(2024)))
  }

  async function begin(options: Options, groupID: string, inviteeList: string[]): Promise<unknown> {
    const { data = '', timeout = 0, onlineUserOnly = false } = options as Partial<Held>
    const inviteID = `${String(++made).padStart(8, '0')}-aaaa-4aaa-8aaa-aaaaaaaaaaaa`
    const invitation = {
      inviteID,
      inviter: line.userID,
      groupID,
      inviteeList,
      data,
      timeout,
      onlineUserOnly,
      messageID: '',
    }
    const message = await send(inviteeList[0] ?? '', invitation, step(1, invitation, { inviteeList, timeout }))
    // Only now it is known here: what came before this was nobody's.
    invitation.messageID = message.ID
    held.set(inviteID, invitation)
    count(invitation, timeout + 5, true)
    return { code: 0, data: { message: seen(message) }, inviteID }
  }

  async function settle(actionType: 2 | 3 | 4, { inviteID, data = '' }: Options): Promise<unknown> {
    const invitation = held.get(inviteID)
    if (!invitation || locked) throw failure(actionType === 2 ? 8020 : 8010)
    const { inviter, inviteeList } = invitation
    if (actionType === 2 ? inviter !== line.userID : !inviteeList.includes(line.userID)) throw failure(8011)
    locked = true
    try {
      const list = actionType === 2 ? [...inviteeList] : [line.userID]
      const to = actionType === 2 ? (list[0] ?? '') : inviter
      const message = await send(to, invitation, step(actionType, invitation, { inviteeList: list, data }))
      if (actionType === 3) takeOff(invitation, line.userID, true)
      else held.delete(inviteID)
      return { code: 0, data: { message: seen(message) }, inviteID }
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
    if (!invitation) throw failure(8010)
    const { inviteeList, timeout } = invitation
    const message = await line.edit(invitation.messageID, step(1, invitation, { inviteeList, timeout, data }))
    return { code: 0, data: { message: seen(message) } }
  }

  /** Invitations that ring unread, and what others have answered, as if they came now. */
  function catchUp(): void {
    const unread = service.unread(line.userID).map((message) => ({ message, step: JSON.parse(message.text) as Step }))
    for (const { message, step } of unread) {
      const { inviteID, inviteeList, timeout } = step
      if (step.actionType !== 1 || !inviteeList.includes(line.userID)) continue
      const later = unread.filter((one) => one.step.inviteID === inviteID && one.step.actionType !== 1)
      const over = later.some(
        ({ step: { actionType, inviteeList: list } }) => actionType === 2 || list.includes(line.userID),
      )
      if (over || (timeout > 0 && clock.now() / 1000 >= message.time + timeout)) continue
      take(message, false)
      for (const one of later) take(one.message, false)
    }
  }

  const chat: Record<Exclude<keyof BareChat, 'getPendingInvitations'>, unknown> = {
    addSignalingListener(name: string, handler: Handler, context?: unknown) {
      if (!isText(name) || typeof handler !== 'function') throw invalid()
      listeners.set(name, [...(listeners.get(name) ?? []), { handler, context }])
      isOn = true
    },
    removeSignalingListener(name: string, handler: Handler) {
      listeners.set(
        name,
        (listeners.get(name) ?? []).filter((one) => one.handler !== handler),
      )
      if (!listeners.get(NEW)?.length) isOn = false
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
    getSignalingInfo: ({ payload }: { payload: { data: string } }) => JSON.parse(payload.data),
    getLoginUser: () => line.userID,
    // Whole seconds, in a Number object.
    getServerTime: () => Object(Math.floor(clock.now() / 1000)),
    isReady: () => line.userID !== '',
    on: (name: string, handler: Handler) =>
      void listeners.set(name, [...(listeners.get(name) ?? []), { handler, context: undefined }]),
    off: (name: string, handler: Handler) =>
      void listeners.set(
        name,
        (listeners.get(name) ?? []).filter((one) => one.handler !== handler),
      ),
    async login({ userID }: { userID: string }) {
      line.userID = userID
      if (listeners.get(NEW)?.length) catchUp()
      emit('sdkStateReady', {})
    },
    async logout() {
      line.userID = ''
      held = new Map()
      isOn = false
      emit('sdkStateNotReady', {})
    },
    setOnline(online: boolean) {
      line.setOnline(online)
      emit('netStateChange', { state: online ? 'connected' : 'disconnected' })
    },
    held: () => held.size,
  }
  return Object.assign(Object.create(null) as BareChat, chat)
}
