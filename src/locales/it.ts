import type { CallLocale } from '../ui/CallLocale.js'
import { people, plural, seconds } from './plural.js'

/** The texts of the components in Italian. No speaker has checked this translation. */
export const it: CallLocale = {
  lang: 'it',
  dir: 'ltr',

  title: ({ direction, media, group }) =>
    `${media === 'video' ? 'Videochiamata' : 'Chiamata'} ${group ? 'di gruppo ' : ''}in ${direction === 'incoming' ? 'arrivo' : 'uscita'}`,
  people,

  callAudio: (name) => `Chiama ${name}`,
  callVideo: (name) => `Videochiama ${name}`,
  callGroup: (media) => (media === 'video' ? 'Videochiamata di gruppo' : 'Chiamata di gruppo'),
  callOff: {
    signedOut: 'Accedi per chiamare',
    offline: 'Nessuna connessione',
    self: 'Sei tu',
    nobody: 'Nessuno è selezionato',
    ringing: 'C’è già una chiamata che squilla',
  },

  accept: 'Accetta',
  acceptAudio: 'Accetta con audio',
  acceptVideo: 'Accetta con video',
  reject: 'Rifiuta',
  cancel: 'Annulla',
  silence: 'Silenzia',
  silenced: 'Silenziata',
  dismiss: 'Ignora',
  reply: 'Rifiuta con messaggio',
  replies: ['Non posso parlare ora', 'Ti richiamo fra 10 minuti', 'Sto arrivando'],
  replyText: 'Il tuo messaggio',
  send: 'Invia',
  endAndAccept: 'Termina e accetta',
  holdAndAccept: 'Metti in attesa e accetta',
  incoming: 'Chiamate in arrivo',
  close: 'Chiudi',
  minimize: 'Riduci',
  restore: 'Mostra la chiamata',
  move: 'Trascina per spostare o usa i tasti freccia',
  switchToVideo: 'Passa al video',
  switchToAudio: 'Passa all’audio',
  retry: 'Richiama',

  sending: 'Chiamata in corso…',
  ringing: 'Squilla…',
  accepting: 'Risposta in corso…',
  rejecting: 'Rifiuto in corso…',
  cancelling: 'Annullamento…',
  error: 'Qualcosa è andato storto. Riprova.',

  ended: {
    accepted: 'Accettata',
    rejected: 'Rifiutata',
    cancelled: 'Annullata',
    timedOut: 'Nessuna risposta',
    failed: 'Impossibile effettuare la chiamata',
    acceptedElsewhere: 'Accettata su un altro dispositivo',
    rejectedElsewhere: 'Rifiutata su un altro dispositivo',
    cancelledElsewhere: 'Annullata su un altro dispositivo',
    busy: 'In un’altra chiamata',
    gone: 'La chiamata è terminata',
  },
  missed: 'Chiamata persa',

  steps: {
    invited: 'Squilla',
    accepted: 'Accettata',
    rejected: 'Rifiutata',
    busy: 'In un’altra chiamata',
    cancelled: 'Annullata',
    timedOut: 'Nessuna risposta',
  },

  answered: (count, total) => `Hanno risposto ${count} su ${total}`,
  waiting: (count) => plural('it', count, { one: '# altra chiamata in attesa', other: '# altre chiamate in attesa' }),
  secondsLeft: (count) => `Ancora ${seconds('it', count)}`,
  announcement: (texts) => texts.join(', '),
}
