import type { CallLocale } from '../ui/CallLocale.js'
import { people, plural, seconds } from './plural.js'

/** The texts of the components in Danish. No speaker has checked this translation. */
export const da: CallLocale = {
  lang: 'da',
  dir: 'ltr',

  title: ({ direction, media, group }) =>
    `${direction === 'incoming' ? 'Indgående' : 'Udgående'} ${group ? (media === 'video' ? 'gruppevideoopkald' : 'gruppeopkald') : media === 'video' ? 'videoopkald' : 'opkald'}`,
  people,

  callAudio: (name) => `Ring til ${name}`,
  callVideo: (name) => `Videoopkald til ${name}`,
  callGroup: (media) => (media === 'video' ? 'Gruppevideoopkald' : 'Gruppeopkald'),
  callOff: {
    signedOut: 'Log ind for at ringe',
    offline: 'Ingen forbindelse',
    self: 'Det er dig',
    nobody: 'Ingen er valgt',
    ringing: 'Et opkald ringer allerede',
  },

  accept: 'Besvar',
  acceptAudio: 'Besvar med lyd',
  acceptVideo: 'Besvar med video',
  reject: 'Afvis',
  cancel: 'Annuller',
  silence: 'Slå ringelyd fra',
  silenced: 'Ringelyd slået fra',
  dismiss: 'Skjul',
  reply: 'Afvis med besked',
  replies: ['Kan ikke tale lige nu', 'Jeg ringer om 10 minutter', 'Jeg er på vej'],
  replyText: 'Din besked',
  send: 'Send',
  endAndAccept: 'Afslut og besvar',
  holdAndAccept: 'Sæt på hold og besvar',
  incoming: 'Indgående opkald',
  close: 'Luk',
  minimize: 'Minimer',
  restore: 'Vis opkaldet',
  move: 'Træk for at flytte, eller brug piletasterne',
  switchToVideo: 'Skift til video',
  switchToAudio: 'Skift til lyd',
  retry: 'Ring igen',

  sending: 'Ringer op…',
  ringing: 'Ringer…',
  accepting: 'Besvarer…',
  rejecting: 'Afviser…',
  cancelling: 'Annullerer…',
  error: 'Det lykkedes ikke. Prøv igen.',

  ended: {
    accepted: 'Besvaret',
    rejected: 'Afvist',
    cancelled: 'Annulleret',
    timedOut: 'Intet svar',
    failed: 'Opkaldet kunne ikke foretages',
    acceptedElsewhere: 'Besvaret på en anden enhed',
    rejectedElsewhere: 'Afvist på en anden enhed',
    cancelledElsewhere: 'Annulleret på en anden enhed',
    busy: 'I et andet opkald',
    gone: 'Opkaldet er afsluttet',
  },
  missed: 'Ubesvaret opkald',

  steps: {
    invited: 'Ringer',
    accepted: 'Besvaret',
    rejected: 'Afvist',
    busy: 'I et andet opkald',
    cancelled: 'Annulleret',
    timedOut: 'Intet svar',
  },

  answered: (count, total) => `${count} af ${total} har svaret`,
  waiting: (count) => plural('da', count, { one: '# opkald mere venter', other: '# opkald mere venter' }),
  secondsLeft: (count) => `${seconds('da', count)} tilbage`,
  announcement: (texts) => texts.join(', '),
}
