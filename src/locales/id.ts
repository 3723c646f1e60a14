import type { CallLocale } from '../ui/CallLocale.js'
import { people, plural, seconds } from './plural.js'

/** The texts of the components in Indonesian. No speaker has checked this translation. */
export const id: CallLocale = {
  lang: 'id',
  dir: 'ltr',

  title: ({ direction, media, group }) =>
    `Panggilan ${media === 'video' ? 'video ' : ''}${group ? 'grup ' : ''}${direction === 'incoming' ? 'masuk' : 'keluar'}`,
  people,

  callAudio: (name) => `Telepon ${name}`,
  callVideo: (name) => `Panggilan video dengan ${name}`,
  callGroup: (media) => (media === 'video' ? 'Panggilan video grup' : 'Panggilan grup'),
  callOff: {
    signedOut: 'Masuk untuk menelepon',
    offline: 'Tidak ada koneksi',
    self: 'Ini Anda',
    nobody: 'Belum ada yang dipilih',
    ringing: 'Sudah ada panggilan yang berdering',
  },

  accept: 'Terima',
  acceptAudio: 'Terima dengan audio',
  acceptVideo: 'Terima dengan video',
  reject: 'Tolak',
  cancel: 'Batal',
  silence: 'Senyapkan',
  silenced: 'Disenyapkan',
  dismiss: 'Tutup saja',
  reply: 'Tolak dengan pesan',
  replies: ['Tidak bisa bicara sekarang', 'Saya telepon 10 menit lagi', 'Sedang di jalan'],
  replyText: 'Pesan Anda',
  send: 'Kirim',
  endAndAccept: 'Akhiri dan terima',
  holdAndAccept: 'Tahan dan terima',
  incoming: 'Panggilan masuk',
  close: 'Tutup',
  minimize: 'Kecilkan',
  restore: 'Tampilkan panggilan',
  move: 'Seret untuk memindahkan, atau gunakan tombol panah',
  switchToVideo: 'Beralih ke video',
  switchToAudio: 'Beralih ke audio',
  retry: 'Telepon lagi',

  sending: 'Memanggil…',
  ringing: 'Berdering…',
  accepting: 'Menjawab…',
  rejecting: 'Menolak…',
  cancelling: 'Membatalkan…',
  error: 'Tidak berhasil. Coba lagi.',

  ended: {
    accepted: 'Dijawab',
    rejected: 'Ditolak',
    cancelled: 'Dibatalkan',
    timedOut: 'Tidak dijawab',
    failed: 'Panggilan tidak dapat dilakukan',
    acceptedElsewhere: 'Dijawab di perangkat lain',
    rejectedElsewhere: 'Ditolak di perangkat lain',
    cancelledElsewhere: 'Dibatalkan di perangkat lain',
    busy: 'Sedang dalam panggilan lain',
    gone: 'Panggilan telah berakhir',
  },
  missed: 'Panggilan tak terjawab',

  steps: {
    invited: 'Berdering',
    accepted: 'Dijawab',
    rejected: 'Ditolak',
    busy: 'Sedang dalam panggilan lain',
    cancelled: 'Dibatalkan',
    timedOut: 'Tidak dijawab',
  },

  answered: (count, total) => `${count} dari ${total} menjawab`,
  waiting: (count) => plural('id', count, { other: '# panggilan lain menunggu' }),
  secondsLeft: (count) => `Sisa ${seconds('id', count)}`,
  announcement: (texts) => texts.join(', '),
}
