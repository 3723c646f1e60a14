import type { CallLocale } from '../ui/CallLocale.js'
import { people, plural, seconds } from './plural.js'

/** The texts of the components in Dutch. No speaker has checked this translation. */
export const nl: CallLocale = {
  lang: 'nl',
  dir: 'ltr',

  title: ({ direction, media, group }) =>
    `${direction === 'incoming' ? 'Inkomende' : 'Uitgaande'} ${group ? (media === 'video' ? 'groepsvideo-oproep' : 'groepsoproep') : media === 'video' ? 'video-oproep' : 'oproep'}`,
  people,

  callAudio: (name) => `${name} bellen`,
  callVideo: (name) => `Videobellen met ${name}`,
  callGroup: (media) => (media === 'video' ? 'Groepsvideo-oproep' : 'Groepsoproep'),
  callOff: {
    signedOut: 'Log in om te bellen',
    offline: 'Geen verbinding',
    self: 'Dit ben jij',
    nobody: 'Er is niemand gekozen',
    ringing: 'Er gaat al een oproep over',
  },

  accept: 'Opnemen',
  acceptAudio: 'Opnemen met audio',
  acceptVideo: 'Opnemen met video',
  reject: 'Weigeren',
  cancel: 'Annuleren',
  silence: 'Stilzetten',
  silenced: 'Stilgezet',
  dismiss: 'Verbergen',
  reply: 'Weigeren met bericht',
  replies: ['Ik kan nu niet praten', 'Ik bel je over 10 minuten', 'Ik ben onderweg'],
  replyText: 'Je bericht',
  send: 'Versturen',
  endAndAccept: 'Beëindigen en opnemen',
  holdAndAccept: 'In de wacht zetten en opnemen',
  incoming: 'Inkomende oproepen',
  close: 'Sluiten',
  minimize: 'Minimaliseren',
  restore: 'Oproep tonen',
  move: 'Sleep om te verplaatsen of gebruik de pijltoetsen',
  switchToVideo: 'Overschakelen naar video',
  switchToAudio: 'Overschakelen naar audio',
  retry: 'Opnieuw bellen',

  sending: 'Bellen…',
  ringing: 'Gaat over…',
  accepting: 'Opnemen…',
  rejecting: 'Weigeren…',
  cancelling: 'Annuleren…',
  error: 'Dat is niet gelukt. Probeer het opnieuw.',

  ended: {
    accepted: 'Opgenomen',
    rejected: 'Geweigerd',
    cancelled: 'Geannuleerd',
    timedOut: 'Geen antwoord',
    failed: 'De oproep kon niet worden gestart',
    acceptedElsewhere: 'Opgenomen op een ander apparaat',
    rejectedElsewhere: 'Geweigerd op een ander apparaat',
    cancelledElsewhere: 'Geannuleerd op een ander apparaat',
    busy: 'In een ander gesprek',
    gone: 'De oproep is beëindigd',
  },
  missed: 'Gemiste oproep',

  steps: {
    invited: 'Gaat over',
    accepted: 'Opgenomen',
    rejected: 'Geweigerd',
    busy: 'In een ander gesprek',
    cancelled: 'Geannuleerd',
    timedOut: 'Geen antwoord',
  },

  answered: (count, total) => `${count} van ${total} opgenomen`,
  waiting: (count) => plural('nl', count, { one: 'Nog # oproep wacht', other: 'Nog # oproepen wachten' }),
  secondsLeft: (count) => `Nog ${seconds('nl', count)}`,
  announcement: (texts) => texts.join(', '),
}
