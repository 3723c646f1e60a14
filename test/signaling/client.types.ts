import type TencentCloudChat from '@tencentcloud/chat'
import type { ChatSDK } from '@tencentcloud/chat'
import type {
  InvitationCancelled,
  InvitationModified,
  InvitationTimeout,
  InviteeAnswered,
  NewInvitationReceived,
  SignalingEvent,
  SignalingEventMap,
  SignalingEventName,
  SignalingHandler,
} from '../../src/signaling/events.js'
import type { SignalingInfo } from '../../src/signaling/getSignalingInfo.js'
import type { Message } from '../../src/signaling/Message.js'
import { narrowClient } from '../../src/signaling/narrowClient.js'
import type { InviteOptions } from '../../src/signaling/options.js'
import type { ModifyResult, SignalingClient, SignalingResult } from '../../src/signaling/SignalingClient.js'
import type { SignalingClientLike } from '../../src/signaling/SignalingClientLike.js'
import type { ActionType, TSignaling } from '../../src/signaling/TSignaling.js'
import type { TYPES } from '../../src/signaling/TYPES.js'

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
/** Fails to compile unless A and B are the same type. */
const same = <A, B>(_same: Equal<A, B>) => {}

declare const client: SignalingClient
declare const chat: ChatSDK
declare const message: Message

// Both our port and the Tencent SDK's chat object are taken at the door, and the port comes out.
client satisfies SignalingClientLike
chat satisfies SignalingClientLike
same<ReturnType<typeof narrowClient>, SignalingClient>(true)
narrowClient(chat)
narrowClient(client)
// @ts-expect-error the SDK's own typings are too loose for the port: getLoginUser gives a String, getServerTime a Number
chat satisfies SignalingClient
// @ts-expect-error not a client
narrowClient({})
// @ts-expect-error one function is missing
narrowClient({} as Omit<SignalingClient, 'cancel'>)

// Nothing of the port is any.
type NoAny<T> = 0 extends 1 & T ? false : true
same<NoAny<Awaited<ReturnType<SignalingClient['invite']>>>, true>(true)
same<NoAny<ReturnType<SignalingClient['getSignalingInfo']>>, true>(true)
same<NoAny<Awaited<ReturnType<SignalingClientLike['invite']>>>, true>(true)

// The constants have the SDK's names and values: each of ours is its enum's member, and none is missing.
type Tencent = typeof TencentCloudChat.TSignaling
same<keyof typeof TSignaling, keyof Tencent>(true)
type Values<Enum> = {
  [Name in keyof Enum & string]: Enum[Name] extends string ? `${Enum[Name]}` : `${Enum[Name] & number}`
}
same<Values<typeof TSignaling>, Values<Tencent>>(true)
same<Values<typeof TYPES>, Values<Pick<typeof TencentCloudChat.TYPES, keyof typeof TYPES>>>(true)
same<ActionType, Extract<(typeof TSignaling)[keyof typeof TSignaling], number>>(true)
same<SignalingEventName, Extract<(typeof TSignaling)[keyof typeof TSignaling], string>>(true)

// Every event has its own payload.
same<
  SignalingEventMap,
  {
    newInvitationReceived: NewInvitationReceived
    ts_invitee_accepted: InviteeAnswered
    ts_invitee_rejected: InviteeAnswered
    ts_invitation_cancelled: InvitationCancelled
    ts_invitation_timeout: InvitationTimeout
    ts_invitation_modified: InvitationModified
  }
>(true)
type Payload<Name extends SignalingEventName> = { [Key in keyof SignalingEventMap[Name]]: SignalingEventMap[Name][Key] }
same<
  Payload<'newInvitationReceived'>,
  {
    inviteID: string
    inviter: string
    groupID: string
    inviteeList: string[]
    data: string
    timeout?: number
    expiresAt?: number
    rev?: number
    here?: true
  }
>(true)
same<
  Payload<'ts_invitee_accepted'>,
  {
    inviteID: string
    inviter: string
    groupID: string
    invitee: string
    data: string
    rev?: number
    order?: number
    here?: true
  }
>(true)
same<
  Payload<'ts_invitation_cancelled'>,
  {
    inviteID: string
    inviter: string
    groupID: string
    data: string
    inviteeList?: string[]
    rev?: number
    order?: number
    here?: true
  }
>(true)
same<
  Payload<'ts_invitation_timeout'>,
  {
    inviteID: string
    inviter: string
    groupID: string
    data: string
    inviteeList: string[]
    isSelfTimeout: boolean
    message?: Message
    rev?: number
    order?: number
    here?: true
  }
>(true)
same<Payload<'ts_invitation_modified'>, { inviteID: string; data: string; rev?: number; here?: true }>(true)

// A handler is typed by the name it is added for, in both forms; `name` narrows the union.
client.addSignalingListener('ts_invitation_timeout', ({ name, data }) => {
  same<typeof name, 'ts_invitation_timeout'>(true)
  same<typeof data, InvitationTimeout>(true)
})
client.addSignalingListener({
  eventName: 'ts_invitee_rejected',
  handler: async ({ data }) => same<typeof data, InviteeAnswered>(true),
  context: globalThis,
})
const anyStep: SignalingHandler = (event) => {
  same<typeof event, SignalingEvent>(true)
  if (event.name === 'newInvitationReceived') same<typeof event.data, NewInvitationReceived>(true)
}
client.removeSignalingListener('ts_invitation_modified', anyStep)
// @ts-expect-error no such event
client.addSignalingListener('invited', () => {})
// @ts-expect-error an action type is no event
client.addSignalingListener(1, () => {})
// @ts-expect-error no handler
client.addSignalingListener('ts_invitee_accepted')
// @ts-expect-error an accept has no isSelfTimeout
client.addSignalingListener('ts_invitee_accepted', ({ data }) => data.isSelfTimeout)
// @ts-expect-error there is no invitee in an invitation
client.addSignalingListener('newInvitationReceived', ({ data }) => data.invitee)

// The options as the documentation has them.
same<Awaited<ReturnType<typeof client.invite>>, SignalingResult>(true)
same<Awaited<ReturnType<typeof client.modifyInvitation>>, ModifyResult>(true)
client.invite({ userID: 'bob' })
client.invite({
  userID: 'bob',
  data: '',
  timeout: 30,
  onlineUserOnly: true,
  offlinePushInfo: { androidInfo: { VIVOClassification: 0 }, apnsInfo: { disableVoipPush: false } },
})
client.inviteInGroup({ groupID: 'team', inviteeList: ['bob', 'carol'] as const })
client.accept({ inviteID: '1', onlineUserOnly: true, offlinePushInfo: {} })
// @ts-expect-error userID is missing
client.invite({ data: '' })
// @ts-expect-error a timeout is a number of seconds
client.invite({ userID: 'bob', timeout: '30' })
// @ts-expect-error leave a field out instead of making it undefined
client.invite({ userID: 'bob', data: undefined })
// @ts-expect-error 0 or 1, as a number
client.invite({ userID: 'bob', offlinePushInfo: { androidInfo: { VIVOClassification: '1' } } })
// @ts-expect-error a misspelt field
client.invite({ userID: 'bob', offlinePushInfo: { titel: '' } })
// @ts-expect-error one invitee is invited by `invite`
client.inviteInGroup({ groupID: 'team', inviteeList: 'bob' })
// @ts-expect-error data is what modifyInvitation is for
client.modifyInvitation({ inviteID: '1' })
// @ts-expect-error modifyInvitation gives no inviteID
client.modifyInvitation({ inviteID: '1', data: 'x' }).then(({ inviteID }) => inviteID)
// Options that suit the port suit the SDK, but for the one field that its typings have as a string.
const options: Omit<InviteOptions, 'offlinePushInfo'> = { userID: 'bob' }
chat.invite(options)

// getSignalingInfo says more than the SDK's Signaling (businessID), and has its fields.
same<ReturnType<SignalingClient['getSignalingInfo']>, SignalingInfo | null>(true)
client.getSignalingInfo(message)?.actionType satisfies ActionType | undefined
// @ts-expect-error null must be thought of
client.getSignalingInfo(message).inviteID
