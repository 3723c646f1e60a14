import type { EndReason } from '../invitation/view.js'
import type { CallOff } from '../react/useCallOff.js'
import type { CallState } from './CallState.js'
import type { InvitationStep } from './InvitationMessage.js'

/** Every text that the components show or say. Give some of them to `CallSettings`, or to one dialog. */
export interface CallLabels {
  /** The language of the texts, as BCP 47 names it: dialogs and all else that shows them say so (`lang`). English does not. */
  lang?: string
  /** Where its lines begin: stands on the same elements. */
  dir?: 'ltr' | 'rtl'

  /** What kind of call it is: heading, and the beginning of the dialog's name. */
  title(call: Pick<CallState, 'direction' | 'media' | 'group'>): string
  /** The people of a group call, in one line. At least one name. */
  people(names: readonly string[]): string

  /** Rings a user. */
  callAudio(name: string): string
  callVideo(name: string): string
  /** Rings members of a group. */
  callGroup(media: 'audio' | 'video'): string
  /** Why nobody can be rung now. */
  callOff: Readonly<Record<CallOff, string>>

  accept: string
  acceptAudio: string
  acceptVideo: string
  reject: string
  cancel: string
  /** Ring quietly on this device. */
  silence: string
  /** The same button, after it was pressed. */
  silenced: string
  /** Put it aside on this device, without an answer. */
  dismiss: string
  /** Opens the words with which one can decline. */
  reply: string
  /** The words themselves, one button each. */
  replies: readonly string[]
  /** Names the field for words of one's own. */
  replyText: string
  /** Declines with them. */
  send: string
  /** Ends the call that goes on, or puts it on hold, and answers. */
  endAndAccept: string
  holdAndAccept: string
  /** Names all that ring. */
  incoming: string
  close: string
  /** Makes the dialog a small pill. */
  minimize: string
  /** Makes the pill a dialog again. */
  restore: string
  /** How the pill is moved. */
  move: string
  /** Makes an audio call that rings a video call. */
  switchToVideo: string
  switchToAudio: string
  retry: string

  /** It is being sent. */
  sending: string
  /** It rings at the other side; also the state of an invitee that has not answered. */
  ringing: string
  /** The answer is on its way. */
  accepting: string
  rejecting: string
  cancelling: string
  /** An answer could not be sent; it still rings. */
  error: string

  /** Why it rings no more, to the one who rang; also the state of an invitee. */
  ended: Readonly<Record<EndReason, string>>
  /** Why it rings no more, to the one who was rung and did not answer. */
  missed: string

  /** What a message in a chat says of its invitation; beneath `title`. */
  steps: Readonly<Record<InvitationStep, string>>

  /** How many of a group have accepted. */
  answered(count: number, total: number): string
  /** How many more calls ring. At least one. */
  waiting(count: number): string
  /** How long it still rings. For screen readers. */
  secondsLeft(seconds: number): string
  /** Several texts in one go: for screen readers, or how many have answered and that something did not work. */
  announcement(texts: readonly string[]): string
}
