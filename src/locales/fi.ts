import type { CallLocale } from '../ui/CallLocale.js'
import { people, plural, seconds } from './plural.js'

/** The texts of the components in Finnish. No speaker has checked this translation. */
export const fi: CallLocale = {
  lang: 'fi',
  dir: 'ltr',

  title: ({ direction, media, group }) =>
    `${direction === 'incoming' ? 'Saapuva' : 'Lähtevä'} ${group ? (media === 'video' ? 'ryhmävideopuhelu' : 'ryhmäpuhelu') : media === 'video' ? 'videopuhelu' : 'puhelu'}`,
  people,

  callAudio: (name) => `Soita: ${name}`,
  callVideo: (name) => `Videopuhelu: ${name}`,
  callGroup: (media) => (media === 'video' ? 'Ryhmävideopuhelu' : 'Ryhmäpuhelu'),
  callOff: {
    signedOut: 'Kirjaudu sisään soittaaksesi',
    offline: 'Ei yhteyttä',
    self: 'Tämä olet sinä',
    nobody: 'Ketään ei ole valittu',
    ringing: 'Puhelu soi jo',
  },

  accept: 'Vastaa',
  acceptAudio: 'Vastaa äänellä',
  acceptVideo: 'Vastaa videolla',
  reject: 'Hylkää',
  cancel: 'Peruuta',
  silence: 'Vaimenna',
  silenced: 'Vaimennettu',
  dismiss: 'Ohita',
  reply: 'Hylkää ja lähetä viesti',
  replies: ['En voi puhua nyt', 'Soitan 10 minuutin päästä', 'Olen matkalla'],
  replyText: 'Viestisi',
  send: 'Lähetä',
  endAndAccept: 'Lopeta ja vastaa',
  holdAndAccept: 'Aseta pitoon ja vastaa',
  incoming: 'Saapuvat puhelut',
  close: 'Sulje',
  minimize: 'Pienennä',
  restore: 'Näytä puhelu',
  move: 'Siirrä vetämällä tai nuolinäppäimillä',
  switchToVideo: 'Vaihda videoon',
  switchToAudio: 'Vaihda ääneen',
  retry: 'Soita uudelleen',

  sending: 'Soitetaan…',
  ringing: 'Soi…',
  accepting: 'Vastataan…',
  rejecting: 'Hylätään…',
  cancelling: 'Peruutetaan…',
  error: 'Se ei onnistunut. Yritä uudelleen.',

  ended: {
    accepted: 'Vastattu',
    rejected: 'Hylätty',
    cancelled: 'Peruutettu',
    timedOut: 'Ei vastausta',
    failed: 'Puhelua ei voitu soittaa',
    acceptedElsewhere: 'Vastattu toisella laitteella',
    rejectedElsewhere: 'Hylätty toisella laitteella',
    cancelledElsewhere: 'Peruutettu toisella laitteella',
    busy: 'Toisessa puhelussa',
    gone: 'Puhelu on päättynyt',
  },
  missed: 'Vastaamaton puhelu',

  steps: {
    invited: 'Soi',
    accepted: 'Vastattu',
    rejected: 'Hylätty',
    busy: 'Toisessa puhelussa',
    cancelled: 'Peruutettu',
    timedOut: 'Ei vastausta',
  },

  answered: (count, total) => `Vastanneita ${count}/${total}`,
  waiting: (count) => plural('fi', count, { one: '# muu puhelu odottaa', other: '# muuta puhelua odottaa' }),
  secondsLeft: (count) => `${seconds('fi', count)} jäljellä`,
  announcement: (texts) => texts.join(', '),
}
