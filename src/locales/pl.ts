import type { CallLocale } from '../ui/CallLocale.js'
import { people, plural, seconds } from './plural.js'

/** The texts of the components in Polish. No speaker has checked this translation. */
export const pl: CallLocale = {
  lang: 'pl',
  dir: 'ltr',

  title: ({ direction, media, group }) =>
    `${direction === 'incoming' ? 'Przychodzące' : 'Wychodzące'} ${group ? 'grupowe ' : ''}połączenie${media === 'video' ? ' wideo' : ''}`,
  people,

  callAudio: (name) => `Zadzwoń: ${name}`,
  callVideo: (name) => `Połączenie wideo: ${name}`,
  callGroup: (media) => (media === 'video' ? 'Grupowe połączenie wideo' : 'Połączenie grupowe'),
  callOff: {
    signedOut: 'Zaloguj się, aby zadzwonić',
    offline: 'Brak połączenia z siecią',
    self: 'To Ty',
    nobody: 'Nikogo nie wybrano',
    ringing: 'Inne połączenie już dzwoni',
  },

  accept: 'Odbierz',
  acceptAudio: 'Odbierz z dźwiękiem',
  acceptVideo: 'Odbierz z wideo',
  reject: 'Odrzuć',
  cancel: 'Anuluj',
  silence: 'Wycisz',
  silenced: 'Wyciszono',
  dismiss: 'Ukryj',
  reply: 'Odrzuć z wiadomością',
  replies: ['Nie mogę teraz rozmawiać', 'Oddzwonię za 10 minut', 'Jestem w drodze'],
  replyText: 'Twoja wiadomość',
  send: 'Wyślij',
  endAndAccept: 'Zakończ i odbierz',
  holdAndAccept: 'Zawieś i odbierz',
  incoming: 'Połączenia przychodzące',
  close: 'Zamknij',
  minimize: 'Minimalizuj',
  restore: 'Pokaż połączenie',
  move: 'Przeciągnij, aby przesunąć, lub użyj klawiszy strzałek',
  switchToVideo: 'Przełącz na wideo',
  switchToAudio: 'Przełącz na dźwięk',
  retry: 'Zadzwoń ponownie',

  sending: 'Łączenie…',
  ringing: 'Dzwoni…',
  accepting: 'Odbieranie…',
  rejecting: 'Odrzucanie…',
  cancelling: 'Anulowanie…',
  error: 'Nie udało się. Spróbuj ponownie.',

  ended: {
    accepted: 'Odebrano',
    rejected: 'Odrzucono',
    cancelled: 'Anulowano',
    timedOut: 'Brak odpowiedzi',
    failed: 'Nie udało się nawiązać połączenia',
    acceptedElsewhere: 'Odebrano na innym urządzeniu',
    rejectedElsewhere: 'Odrzucono na innym urządzeniu',
    cancelledElsewhere: 'Anulowano na innym urządzeniu',
    busy: 'Prowadzi inną rozmowę',
    gone: 'Połączenie zakończone',
  },
  missed: 'Nieodebrane połączenie',

  steps: {
    invited: 'Dzwoni',
    accepted: 'Odebrano',
    rejected: 'Odrzucono',
    busy: 'Prowadzi inną rozmowę',
    cancelled: 'Anulowano',
    timedOut: 'Brak odpowiedzi',
  },

  answered: (count, total) => `Odebrało: ${count} z ${total}`,
  waiting: (count) =>
    plural('pl', count, {
      one: 'Czeka jeszcze # połączenie',
      few: 'Czekają jeszcze # połączenia',
      other: 'Czeka jeszcze # połączeń',
    }),
  secondsLeft: (count) => `Pozostało: ${seconds('pl', count)}`,
  announcement: (texts) => texts.join(', '),
}
