import type { CallLocale } from '../ui/CallLocale.js'
import { people, plural, seconds } from './plural.js'

/** The texts of the components in German. No speaker has checked this translation. */
export const de: CallLocale = {
  lang: 'de',
  dir: 'ltr',

  title: ({ direction, media, group }) =>
    `${direction === 'incoming' ? 'Eingehender' : 'Ausgehender'} ${group ? (media === 'video' ? 'Gruppen-Videoanruf' : 'Gruppenanruf') : media === 'video' ? 'Videoanruf' : 'Anruf'}`,
  people,

  callAudio: (name) => `${name} anrufen`,
  callVideo: (name) => `Videoanruf mit ${name}`,
  callGroup: (media) => (media === 'video' ? 'Gruppen-Videoanruf' : 'Gruppenanruf'),
  callOff: {
    signedOut: 'Zum Anrufen anmelden',
    offline: 'Keine Verbindung',
    self: 'Das bist du',
    nobody: 'Niemand ist ausgewählt',
    ringing: 'Es klingelt schon ein Anruf',
  },

  accept: 'Annehmen',
  acceptAudio: 'Mit Audio annehmen',
  acceptVideo: 'Mit Video annehmen',
  reject: 'Ablehnen',
  cancel: 'Abbrechen',
  silence: 'Stummschalten',
  silenced: 'Stummgeschaltet',
  dismiss: 'Ausblenden',
  reply: 'Mit Nachricht ablehnen',
  replies: ['Ich kann gerade nicht sprechen', 'Ich rufe in 10 Minuten zurück', 'Bin unterwegs'],
  replyText: 'Deine Nachricht',
  send: 'Senden',
  endAndAccept: 'Beenden und annehmen',
  holdAndAccept: 'Halten und annehmen',
  incoming: 'Eingehende Anrufe',
  close: 'Schließen',
  minimize: 'Verkleinern',
  restore: 'Anruf anzeigen',
  move: 'Zum Verschieben ziehen oder Pfeiltasten benutzen',
  switchToVideo: 'Zu Video wechseln',
  switchToAudio: 'Zu Audio wechseln',
  retry: 'Erneut anrufen',

  sending: 'Wird angerufen …',
  ringing: 'Klingelt …',
  accepting: 'Wird angenommen …',
  rejecting: 'Wird abgelehnt …',
  cancelling: 'Wird abgebrochen …',
  error: 'Das hat nicht geklappt. Bitte noch einmal versuchen.',

  ended: {
    accepted: 'Angenommen',
    rejected: 'Abgelehnt',
    cancelled: 'Abgebrochen',
    timedOut: 'Keine Antwort',
    failed: 'Der Anruf konnte nicht gestartet werden',
    acceptedElsewhere: 'Auf einem anderen Gerät angenommen',
    rejectedElsewhere: 'Auf einem anderen Gerät abgelehnt',
    cancelledElsewhere: 'Auf einem anderen Gerät abgebrochen',
    busy: 'In einem anderen Gespräch',
    gone: 'Der Anruf ist beendet',
  },
  missed: 'Verpasster Anruf',

  steps: {
    invited: 'Klingelt',
    accepted: 'Angenommen',
    rejected: 'Abgelehnt',
    busy: 'In einem anderen Gespräch',
    cancelled: 'Abgebrochen',
    timedOut: 'Keine Antwort',
  },

  answered: (count, total) => `${count} von ${total} angenommen`,
  waiting: (count) => plural('de', count, { one: '1 weiterer Anruf wartet', other: '# weitere Anrufe warten' }),
  secondsLeft: (count) => `Noch ${seconds('de', count)}`,
  announcement: (texts) => texts.join(', '),
}
