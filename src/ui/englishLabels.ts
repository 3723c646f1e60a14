import type { CallLabels } from './CallLabels.js'

/** The texts of the components unless an app gives others. */
export const englishLabels: CallLabels = {
  title: ({ direction, media, group }) =>
    `${direction === 'incoming' ? 'Incoming' : 'Outgoing'} ${group ? 'group ' : ''}${media === 'video' ? 'video ' : ''}call`,
  people: ([first = '', second, ...others]) =>
    second === undefined ? first : others.length > 0 ? `${first}, ${second} +${others.length}` : `${first}, ${second}`,

  callAudio: (name) => `Call ${name}`,
  callVideo: (name) => `Video call ${name}`,
  callGroup: (media) => (media === 'video' ? 'Group video call' : 'Group call'),
  callOff: {
    signedOut: 'Sign in to call',
    offline: 'No connection',
    self: 'This is you',
    nobody: 'Nobody is chosen',
    ringing: 'A call is ringing already',
  },

  accept: 'Accept',
  acceptAudio: 'Accept with audio',
  acceptVideo: 'Accept with video',
  reject: 'Decline',
  cancel: 'Cancel',
  silence: 'Silence',
  silenced: 'Silenced',
  dismiss: 'Dismiss',
  reply: 'Decline with message',
  replies: ["Can't talk now", "I'll call you in 10 minutes", 'On my way'],
  replyText: 'Your message',
  send: 'Send',
  endAndAccept: 'End and accept',
  holdAndAccept: 'Hold and accept',
  incoming: 'Incoming calls',
  close: 'Close',
  minimize: 'Minimize',
  restore: 'Show the call',
  move: 'Drag to move, or use the arrow keys',
  switchToVideo: 'Switch to video',
  switchToAudio: 'Switch to audio',
  retry: 'Call again',

  sending: 'Calling…',
  ringing: 'Ringing…',
  accepting: 'Answering…',
  rejecting: 'Declining…',
  cancelling: 'Cancelling…',
  error: 'That did not work. Please try again.',

  ended: {
    accepted: 'Answered',
    rejected: 'Declined',
    cancelled: 'Cancelled',
    timedOut: 'No answer',
    failed: 'The call could not be placed',
    acceptedElsewhere: 'Answered on another device',
    rejectedElsewhere: 'Declined on another device',
    cancelledElsewhere: 'Cancelled on another device',
    busy: 'In another call',
    gone: 'The call has ended',
  },
  missed: 'Missed call',

  steps: {
    invited: 'Ringing',
    accepted: 'Answered',
    rejected: 'Declined',
    busy: 'In another call',
    cancelled: 'Cancelled',
    timedOut: 'No answer',
  },

  answered: (count, total) => `${count} of ${total} answered`,
  waiting: (count) => (count === 1 ? '1 more call is waiting' : `${count} more calls are waiting`),
  secondsLeft: (seconds) => (seconds === 1 ? '1 second left' : `${seconds} seconds left`),
  announcement: (texts) => texts.join(', '),
}
