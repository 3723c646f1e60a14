import type { CallLocale } from '../ui/CallLocale.js'
import { people, plural } from './plural.js'

/** The texts of the components in Hebrew. No speaker has checked this translation. */
export const he: CallLocale = {
  lang: 'he',
  dir: 'rtl',

  title: ({ direction, media, group }) =>
    `שיחת ${media === 'video' ? 'וידאו ' : ''}${group ? 'קבוצתית ' : ''}${direction === 'incoming' ? 'נכנסת' : 'יוצאת'}`,
  people,

  callAudio: (name) => `התקשרות אל ${name}`,
  callVideo: (name) => `שיחת וידאו עם ${name}`,
  callGroup: (media) => (media === 'video' ? 'שיחת וידאו קבוצתית' : 'שיחה קבוצתית'),
  callOff: {
    signedOut: 'יש להתחבר לחשבון כדי להתקשר',
    offline: 'אין חיבור',
    self: 'זה החשבון שלך',
    nobody: 'לא נבחר אף אחד',
    ringing: 'כבר יש שיחה מצלצלת',
  },

  accept: 'מענה',
  acceptAudio: 'מענה בקול',
  acceptVideo: 'מענה בווידאו',
  reject: 'דחייה',
  cancel: 'ביטול',
  silence: 'השתקה',
  silenced: 'הושתק',
  dismiss: 'הסתרה',
  reply: 'דחייה עם הודעה',
  replies: ['אי אפשר לדבר עכשיו', 'אחזור אליך בעוד 10 דקות', 'בדרך'],
  replyText: 'ההודעה שלך',
  send: 'שליחה',
  endAndAccept: 'סיום ומענה',
  holdAndAccept: 'החזקה ומענה',
  incoming: 'שיחות נכנסות',
  close: 'סגירה',
  minimize: 'מזעור',
  restore: 'הצגת השיחה',
  move: 'אפשר לגרור כדי להזיז, או להשתמש במקשי החיצים',
  switchToVideo: 'מעבר לווידאו',
  switchToAudio: 'מעבר לקול',
  retry: 'חיוג חוזר',

  sending: 'מתבצע חיוג…',
  ringing: 'מצלצל…',
  accepting: 'מתבצע מענה…',
  rejecting: 'השיחה נדחית…',
  cancelling: 'השיחה מתבטלת…',
  error: 'הפעולה נכשלה. יש לנסות שוב.',

  ended: {
    accepted: 'נענתה',
    rejected: 'נדחתה',
    cancelled: 'בוטלה',
    timedOut: 'אין מענה',
    failed: 'לא ניתן היה להתקשר',
    acceptedElsewhere: 'נענתה במכשיר אחר',
    rejectedElsewhere: 'נדחתה במכשיר אחר',
    cancelledElsewhere: 'בוטלה במכשיר אחר',
    busy: 'בשיחה אחרת',
    gone: 'השיחה הסתיימה',
  },
  missed: 'שיחה שלא נענתה',

  steps: {
    invited: 'מצלצל',
    accepted: 'נענתה',
    rejected: 'נדחתה',
    busy: 'בשיחה אחרת',
    cancelled: 'בוטלה',
    timedOut: 'אין מענה',
  },

  answered: (count, total) => `ענו ${count} מתוך ${total}`,
  waiting: (count) =>
    plural('he', count, { one: 'שיחה נוספת ממתינה', two: 'שתי שיחות נוספות ממתינות', other: '# שיחות נוספות ממתינות' }),
  secondsLeft: (count) =>
    plural('he', count, { one: 'נותרה שנייה אחת', two: 'נותרו שתי שניות', other: 'נותרו # שניות' }),
  announcement: (texts) => texts.join(', '),
}
