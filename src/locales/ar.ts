import type { CallLocale } from '../ui/CallLocale.js'
import { people, plural } from './plural.js'

/** The texts of the components in Arabic. No speaker has checked this translation. */
export const ar: CallLocale = {
  lang: 'ar',
  dir: 'rtl',

  title: ({ direction, media, group }) =>
    `مكالمة ${group ? 'جماعية ' : ''}${media === 'video' ? 'مرئية ' : ''}${direction === 'incoming' ? 'واردة' : 'صادرة'}`,
  people: (names) => people(names, '، '),

  callAudio: (name) => `اتصال بـ ${name}`,
  callVideo: (name) => `مكالمة مرئية مع ${name}`,
  callGroup: (media) => (media === 'video' ? 'مكالمة جماعية مرئية' : 'مكالمة جماعية'),
  callOff: {
    signedOut: 'سجّل الدخول للاتصال',
    offline: 'لا يوجد اتصال بالشبكة',
    self: 'هذا أنت',
    nobody: 'لم يتم اختيار أي شخص',
    ringing: 'توجد مكالمة ترن الآن',
  },

  accept: 'رد',
  acceptAudio: 'رد بالصوت',
  acceptVideo: 'رد بالفيديو',
  reject: 'رفض',
  cancel: 'إلغاء',
  silence: 'كتم الرنين',
  silenced: 'الرنين مكتوم',
  dismiss: 'تجاهل',
  reply: 'رفض مع رسالة',
  replies: ['لا أستطيع التحدث الآن', 'سأتصل بك بعد 10 دقائق', 'أنا في الطريق'],
  replyText: 'رسالتك',
  send: 'إرسال',
  endAndAccept: 'إنهاء ورد',
  holdAndAccept: 'تعليق ورد',
  incoming: 'مكالمات واردة',
  close: 'إغلاق',
  minimize: 'تصغير',
  restore: 'عرض المكالمة',
  move: 'اسحب للتحريك، أو استخدم مفاتيح الأسهم',
  switchToVideo: 'التحويل إلى فيديو',
  switchToAudio: 'التحويل إلى صوت',
  retry: 'إعادة الاتصال',

  sending: 'جارٍ الاتصال…',
  ringing: 'يرن…',
  accepting: 'جارٍ الرد…',
  rejecting: 'جارٍ الرفض…',
  cancelling: 'جارٍ الإلغاء…',
  error: 'لم ينجح ذلك. حاول مرة أخرى.',

  ended: {
    accepted: 'تم الرد',
    rejected: 'مرفوضة',
    cancelled: 'ملغاة',
    timedOut: 'لا يوجد رد',
    failed: 'تعذر إجراء المكالمة',
    acceptedElsewhere: 'تم الرد على جهاز آخر',
    rejectedElsewhere: 'رُفضت على جهاز آخر',
    cancelledElsewhere: 'أُلغيت على جهاز آخر',
    busy: 'في مكالمة أخرى',
    gone: 'انتهت المكالمة',
  },
  missed: 'مكالمة فائتة',

  steps: {
    invited: 'رنين',
    accepted: 'تم الرد',
    rejected: 'مرفوضة',
    busy: 'في مكالمة أخرى',
    cancelled: 'ملغاة',
    timedOut: 'لا يوجد رد',
  },

  answered: (count, total) => `رد ${count} من ${total}`,
  waiting: (count) =>
    plural('ar', count, {
      one: 'مكالمة أخرى في الانتظار',
      two: 'مكالمتان أخريان في الانتظار',
      few: '# مكالمات أخرى في الانتظار',
      other: '# مكالمة أخرى في الانتظار',
    }),
  secondsLeft: (count) =>
    plural('ar', count, {
      zero: 'لم يتبق وقت',
      one: 'بقيت ثانية واحدة',
      two: 'بقيت ثانيتان',
      few: 'بقيت # ثوانٍ',
      other: 'بقيت # ثانية',
    }),
  announcement: (texts) => texts.join('، '),
}
