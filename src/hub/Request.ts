import type { CheckedAnswer } from '../signaling/checkAnswer.js'
import type { CheckedInviteInGroup } from '../signaling/checkInviteInGroup.js'
import type { ModifyInvitationOptions } from '../signaling/options.js'

/** An invitation, 1:1 (`groupID` is `''`) or in a group; the device makes the inviteID. */
export type InviteRequest = { readonly type: 'invite'; readonly inviteID: string } & Readonly<CheckedInviteInGroup>

/** `accept`, `reject` and `cancel`. */
export type AnswerRequest = { readonly type: 'accept' | 'reject' | 'cancel' } & Readonly<CheckedAnswer>

/** What a device can ask of the hub; the options are checked. */
export type Request =
  | InviteRequest
  | AnswerRequest
  | ({ readonly type: 'modify' } & Readonly<ModifyInvitationOptions>)
  /** Only asks for an answer: what was sent before has arrived when it comes. */
  | { readonly type: 'ping' }
  | { readonly type: 'messages' | 'read'; readonly conversationID: string }
  | { readonly type: 'conversations' }
