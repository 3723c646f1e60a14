import type { CallLocale } from '../ui/CallLocale.js'
import { people, plural, seconds } from './plural.js'

/** The texts of the components in Turkish. No speaker has checked this translation. */
export const tr: CallLocale = {
  lang: 'tr',
  dir: 'ltr',

  title: ({ direction, media, group }) =>
    `${direction === 'incoming' ? 'Gelen' : 'Giden'} ${group ? (media === 'video' ? 'görüntülü grup araması' : 'grup araması') : media === 'video' ? 'görüntülü arama' : 'arama'}`,
  people,

  callAudio: (name) => `${name} kişisini ara`,
  callVideo: (name) => `${name} kişisini görüntülü ara`,
  callGroup: (media) => (media === 'video' ? 'Görüntülü grup araması' : 'Grup araması'),
  callOff: {
    signedOut: 'Aramak için oturum açın',
    offline: 'Bağlantı yok',
    self: 'Bu sizsiniz',
    nobody: 'Kimse seçilmedi',
    ringing: 'Zaten çalan bir arama var',
  },

  accept: 'Yanıtla',
  acceptAudio: 'Sesli yanıtla',
  acceptVideo: 'Görüntülü yanıtla',
  reject: 'Reddet',
  cancel: 'İptal',
  silence: 'Sessize al',
  silenced: 'Sessize alındı',
  dismiss: 'Gizle',
  reply: 'Mesajla reddet',
  replies: ['Şu anda konuşamıyorum', '10 dakika sonra ararım', 'Yoldayım'],
  replyText: 'Mesajınız',
  send: 'Gönder',
  endAndAccept: 'Bitir ve yanıtla',
  holdAndAccept: 'Beklet ve yanıtla',
  incoming: 'Gelen aramalar',
  close: 'Kapat',
  minimize: 'Küçült',
  restore: 'Aramayı göster',
  move: 'Taşımak için sürükleyin veya ok tuşlarını kullanın',
  switchToVideo: 'Görüntülüye geç',
  switchToAudio: 'Sesliye geç',
  retry: 'Tekrar ara',

  sending: 'Aranıyor…',
  ringing: 'Çalıyor…',
  accepting: 'Yanıtlanıyor…',
  rejecting: 'Reddediliyor…',
  cancelling: 'İptal ediliyor…',
  error: 'Olmadı. Lütfen tekrar deneyin.',

  ended: {
    accepted: 'Yanıtlandı',
    rejected: 'Reddedildi',
    cancelled: 'İptal edildi',
    timedOut: 'Yanıt yok',
    failed: 'Arama yapılamadı',
    acceptedElsewhere: 'Başka bir cihazda yanıtlandı',
    rejectedElsewhere: 'Başka bir cihazda reddedildi',
    cancelledElsewhere: 'Başka bir cihazda iptal edildi',
    busy: 'Başka bir görüşmede',
    gone: 'Arama sona erdi',
  },
  missed: 'Cevapsız arama',

  steps: {
    invited: 'Çalıyor',
    accepted: 'Yanıtlandı',
    rejected: 'Reddedildi',
    busy: 'Başka bir görüşmede',
    cancelled: 'İptal edildi',
    timedOut: 'Yanıt yok',
  },

  answered: (count, total) => `${total} kişiden ${count} kişi yanıtladı`,
  waiting: (count) => plural('tr', count, { one: '# arama daha bekliyor', other: '# arama daha bekliyor' }),
  secondsLeft: (count) => `${seconds('tr', count)} kaldı`,
  announcement: (texts) => texts.join(', '),
}
