export type { Clock } from '../invitation/Clock.js'
export { createDeadlines, type Deadlines } from '../invitation/createDeadlines.js'
export { createEarlyFacts, type EarlyFacts } from '../invitation/createEarlyFacts.js'
export { decide } from '../invitation/decide.js'
export { evolve } from '../invitation/evolve.js'
export type { Invitation } from '../invitation/Invitation.js'
export { type Actor, AUTHORITY, type InvitationCommand } from '../invitation/InvitationCommand.js'
export type { InvitationFact } from '../invitation/InvitationFact.js'
export { inviteeState, isOver, pendingInvitees } from '../invitation/invitees.js'
export type { Local, PendingVerb, Standing } from '../invitation/Local.js'
export { systemClock } from '../invitation/systemClock.js'
export { corrections, statusTransitions, transitions } from '../invitation/transitions.js'
export { type Direction, type EndReason, type Status, type View, view } from '../invitation/view.js'
export { type CallData, readCallData, writeCallData } from '../signaling/callData.js'
export { EVENT } from '../signaling/EVENT.js'
export { encodeSignaling } from '../signaling/encodeSignaling.js'
export type {
  InvitationCancelled,
  InvitationModified,
  InvitationTimeout,
  InviteeAnswered,
  NewInvitationReceived,
  SignalingEvent,
  SignalingEventMap,
  SignalingEventName,
  SignalingHandler,
} from '../signaling/events.js'
export { getSignalingInfo, type SignalingInfo } from '../signaling/getSignalingInfo.js'
export { InvitationGoneError } from '../signaling/InvitationGoneError.js'
export { InvitationSettledError } from '../signaling/InvitationSettledError.js'
export type { Message } from '../signaling/Message.js'
export { NotSignedInError } from '../signaling/NotSignedInError.js'
export { narrowClient } from '../signaling/narrowClient.js'
export type { AndroidInfo, ApnsInfo, OfflinePushInfo } from '../signaling/OfflinePushInfo.js'
export type {
  AnswerOptions,
  InviteInGroupOptions,
  InviteOptions,
  ModifyInvitationOptions,
} from '../signaling/options.js'
export type { Invitee, InviteeState, PendingInvitation } from '../signaling/PendingInvitation.js'
export { SignalingArgumentError } from '../signaling/SignalingArgumentError.js'
export type { ModifyResult, SignalingClient, SignalingResult } from '../signaling/SignalingClient.js'
export type { SignalingClientLike } from '../signaling/SignalingClientLike.js'
export { SignalingError } from '../signaling/SignalingError.js'
export { type ActionType, TSignaling } from '../signaling/TSignaling.js'
export { TYPES } from '../signaling/TYPES.js'
export { toSignalingError } from '../signaling/toSignalingError.js'
export { createInvitationStore, type InvitationStoreOptions } from './createInvitationStore.js'
export type { SignalingStatus } from './createSession.js'
export type { InvitationLists } from './createTable.js'
export type { InvitationRecord } from './InvitationRecord.js'
export type { AcceptedDetails, AcceptedHandler, InvitationStore } from './InvitationStore.js'
export type { PayloadCodec, PayloadOption, StandardSchema } from './payload.js'
export type { Payload, Register } from './Register.js'
export type { AnswerRequest, InviteInGroupRequest, InviteRequest, ModifyRequest } from './requests.js'
