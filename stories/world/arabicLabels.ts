import type { CallLabels } from 'ringkit'

/** Every text in Arabic: what an app in another language gives to `CallSettings`. */
export const arabicLabels: CallLabels = {
  title: ({ direction, media, group }) =>
    ['مكالمة', group && 'جماعية', media === 'video' && 'مرئية', direction === 'incoming' ? 'واردة' : 'صادرة']
      .filter(Boolean)
      .join(' '),
  people: (names) => names.join('، '),

  callAudio: (name) => `اتصال بـ ${name}`,
  callVideo: (name) => `مكالمة مرئية مع ${name}`,
  callGroup: (media) => (media === 'video' ? 'مكالمة جماعية مرئية' : 'مكالمة جماعية'),
  callOff: {
    signedOut: 'سجّل الدخول للاتصال',
    offline: 'لا يوجد اتصال بالشبكة',
    self: 'هذا أنت',
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
  waiting: (count) => `مكالمات أخرى في الانتظار: ${count}`,
  secondsLeft: (seconds) => `الثواني المتبقية: ${seconds}`,
  announcement: (texts) => texts.join('، '),
}
