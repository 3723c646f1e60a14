import type { CallLocale } from '../ui/CallLocale.js'
import { people, plural, seconds } from './plural.js'

/** The texts of the components in Swedish. No speaker has checked this translation. */
export const sv: CallLocale = {
  lang: 'sv',
  dir: 'ltr',

  title: ({ direction, media, group }) =>
    `${direction === 'incoming' ? 'Inkommande' : 'Utgående'} ${group ? (media === 'video' ? 'gruppvideosamtal' : 'gruppsamtal') : media === 'video' ? 'videosamtal' : 'samtal'}`,
  people,

  callAudio: (name) => `Ring ${name}`,
  callVideo: (name) => `Videosamtal med ${name}`,
  callGroup: (media) => (media === 'video' ? 'Gruppvideosamtal' : 'Gruppsamtal'),
  callOff: {
    signedOut: 'Logga in för att ringa',
    offline: 'Ingen anslutning',
    self: 'Det här är du',
    nobody: 'Ingen är vald',
    ringing: 'Ett samtal ringer redan',
  },

  accept: 'Svara',
  acceptAudio: 'Svara med ljud',
  acceptVideo: 'Svara med video',
  reject: 'Avvisa',
  cancel: 'Avbryt',
  silence: 'Stäng av ringsignalen',
  silenced: 'Ringsignalen är av',
  dismiss: 'Dölj',
  reply: 'Avvisa med meddelande',
  replies: ['Kan inte prata just nu', 'Jag ringer om 10 minuter', 'Jag är på väg'],
  replyText: 'Ditt meddelande',
  send: 'Skicka',
  endAndAccept: 'Avsluta och svara',
  holdAndAccept: 'Parkera och svara',
  incoming: 'Inkommande samtal',
  close: 'Stäng',
  minimize: 'Minimera',
  restore: 'Visa samtalet',
  move: 'Dra för att flytta, eller använd piltangenterna',
  switchToVideo: 'Byt till video',
  switchToAudio: 'Byt till ljud',
  retry: 'Ring igen',

  sending: 'Ringer upp…',
  ringing: 'Ringer…',
  accepting: 'Svarar…',
  rejecting: 'Avvisar…',
  cancelling: 'Avbryter…',
  error: 'Det gick inte. Försök igen.',

  ended: {
    accepted: 'Besvarat',
    rejected: 'Avvisat',
    cancelled: 'Avbrutet',
    timedOut: 'Inget svar',
    failed: 'Samtalet kunde inte kopplas',
    acceptedElsewhere: 'Besvarat på en annan enhet',
    rejectedElsewhere: 'Avvisat på en annan enhet',
    cancelledElsewhere: 'Avbrutet på en annan enhet',
    busy: 'I ett annat samtal',
    gone: 'Samtalet är avslutat',
  },
  missed: 'Missat samtal',

  steps: {
    invited: 'Ringer',
    accepted: 'Besvarat',
    rejected: 'Avvisat',
    busy: 'I ett annat samtal',
    cancelled: 'Avbrutet',
    timedOut: 'Inget svar',
  },

  answered: (count, total) => `${count} av ${total} har svarat`,
  waiting: (count) => plural('sv', count, { one: '# samtal till väntar', other: '# samtal till väntar' }),
  secondsLeft: (count) => `${seconds('sv', count)} kvar`,
  announcement: (texts) => texts.join(', '),
}
