import type { CallLocale } from '../ui/CallLocale.js'
import { people, plural, seconds } from './plural.js'

/** The texts of the components in Czech. No speaker has checked this translation. */
export const cs: CallLocale = {
  lang: 'cs',
  dir: 'ltr',

  title: ({ direction, media, group }) =>
    `${direction === 'incoming' ? 'Příchozí' : 'Odchozí'} ${group ? 'skupinový ' : ''}${media === 'video' ? 'videohovor' : 'hovor'}`,
  people,

  callAudio: (name) => `Zavolat: ${name}`,
  callVideo: (name) => `Videohovor: ${name}`,
  callGroup: (media) => (media === 'video' ? 'Skupinový videohovor' : 'Skupinový hovor'),
  callOff: {
    signedOut: 'Chcete-li volat, přihlaste se',
    offline: 'Bez připojení',
    self: 'To jste vy',
    nobody: 'Nikdo není vybrán',
    ringing: 'Jeden hovor už vyzvání',
  },

  accept: 'Přijmout',
  acceptAudio: 'Přijmout se zvukem',
  acceptVideo: 'Přijmout s videem',
  reject: 'Odmítnout',
  cancel: 'Zrušit',
  silence: 'Ztlumit',
  silenced: 'Ztlumeno',
  dismiss: 'Skrýt',
  reply: 'Odmítnout se zprávou',
  replies: ['Teď nemůžu mluvit', 'Zavolám za 10 minut', 'Jsem na cestě'],
  replyText: 'Vaše zpráva',
  send: 'Odeslat',
  endAndAccept: 'Ukončit a přijmout',
  holdAndAccept: 'Podržet a přijmout',
  incoming: 'Příchozí hovory',
  close: 'Zavřít',
  minimize: 'Minimalizovat',
  restore: 'Zobrazit hovor',
  move: 'Přesuňte tažením nebo pomocí šipek',
  switchToVideo: 'Přepnout na video',
  switchToAudio: 'Přepnout na zvuk',
  retry: 'Zavolat znovu',

  sending: 'Volání…',
  ringing: 'Vyzvánění…',
  accepting: 'Přijímání…',
  rejecting: 'Odmítání…',
  cancelling: 'Rušení…',
  error: 'Nepodařilo se to. Zkuste to znovu.',

  ended: {
    accepted: 'Přijato',
    rejected: 'Odmítnuto',
    cancelled: 'Zrušeno',
    timedOut: 'Bez odpovědi',
    failed: 'Hovor se nepodařilo uskutečnit',
    acceptedElsewhere: 'Přijato na jiném zařízení',
    rejectedElsewhere: 'Odmítnuto na jiném zařízení',
    cancelledElsewhere: 'Zrušeno na jiném zařízení',
    busy: 'V jiném hovoru',
    gone: 'Hovor skončil',
  },
  missed: 'Zmeškaný hovor',

  steps: {
    invited: 'Vyzvánění',
    accepted: 'Přijato',
    rejected: 'Odmítnuto',
    busy: 'V jiném hovoru',
    cancelled: 'Zrušeno',
    timedOut: 'Bez odpovědi',
  },

  answered: (count, total) => `Přijalo ${count} z ${total}`,
  waiting: (count) =>
    plural('cs', count, { one: 'Čeká ještě # hovor', few: 'Čekají ještě # hovory', other: 'Čeká ještě # hovorů' }),
  secondsLeft: (count) => `Zbývá: ${seconds('cs', count)}`,
  announcement: (texts) => texts.join(', '),
}
