import type { CallLocale } from '../ui/CallLocale.js'
import { people, plural, seconds } from './plural.js'

/** The texts of the components in Thai. No speaker has checked this translation. */
export const th: CallLocale = {
  lang: 'th',
  dir: 'ltr',

  title: ({ direction, media, group }) =>
    `${media === 'video' ? 'วิดีโอคอล' : 'สาย'}${group ? 'กลุ่ม' : ''}${direction === 'incoming' ? 'โทรเข้า' : 'โทรออก'}`,
  people,

  callAudio: (name) => `โทรหา ${name}`,
  callVideo: (name) => `วิดีโอคอลกับ ${name}`,
  callGroup: (media) => (media === 'video' ? 'วิดีโอคอลกลุ่ม' : 'โทรกลุ่ม'),
  callOff: {
    signedOut: 'ลงชื่อเข้าใช้เพื่อโทร',
    offline: 'ไม่มีการเชื่อมต่อ',
    self: 'นี่คือคุณ',
    nobody: 'ยังไม่ได้เลือกใคร',
    ringing: 'มีสายกำลังเรียกอยู่แล้ว',
  },

  accept: 'รับสาย',
  acceptAudio: 'รับสายด้วยเสียง',
  acceptVideo: 'รับสายด้วยวิดีโอ',
  reject: 'ปฏิเสธ',
  cancel: 'ยกเลิก',
  silence: 'ปิดเสียง',
  silenced: 'ปิดเสียงแล้ว',
  dismiss: 'ซ่อน',
  reply: 'ปฏิเสธพร้อมข้อความ',
  replies: ['ตอนนี้ไม่สะดวกคุย', 'จะโทรกลับใน 10 นาที', 'กำลังเดินทาง'],
  replyText: 'ข้อความของคุณ',
  send: 'ส่ง',
  endAndAccept: 'วางสายแล้วรับสายนี้',
  holdAndAccept: 'พักสายแล้วรับสายนี้',
  incoming: 'สายเรียกเข้า',
  close: 'ปิด',
  minimize: 'ย่อ',
  restore: 'แสดงสาย',
  move: 'ลากเพื่อย้าย หรือใช้ปุ่มลูกศร',
  switchToVideo: 'เปลี่ยนเป็นวิดีโอ',
  switchToAudio: 'เปลี่ยนเป็นเสียง',
  retry: 'โทรอีกครั้ง',

  sending: 'กำลังโทร…',
  ringing: 'กำลังเรียก…',
  accepting: 'กำลังรับสาย…',
  rejecting: 'กำลังปฏิเสธ…',
  cancelling: 'กำลังยกเลิก…',
  error: 'ไม่สำเร็จ โปรดลองอีกครั้ง',

  ended: {
    accepted: 'รับสายแล้ว',
    rejected: 'ปฏิเสธแล้ว',
    cancelled: 'ยกเลิกแล้ว',
    timedOut: 'ไม่มีผู้รับสาย',
    failed: 'โทรออกไม่ได้',
    acceptedElsewhere: 'รับสายบนอุปกรณ์อื่นแล้ว',
    rejectedElsewhere: 'ปฏิเสธบนอุปกรณ์อื่นแล้ว',
    cancelledElsewhere: 'ยกเลิกบนอุปกรณ์อื่นแล้ว',
    busy: 'กำลังอยู่ในสายอื่น',
    gone: 'สายสิ้นสุดแล้ว',
  },
  missed: 'สายที่ไม่ได้รับ',

  steps: {
    invited: 'กำลังเรียก',
    accepted: 'รับสายแล้ว',
    rejected: 'ปฏิเสธแล้ว',
    busy: 'กำลังอยู่ในสายอื่น',
    cancelled: 'ยกเลิกแล้ว',
    timedOut: 'ไม่มีผู้รับสาย',
  },

  answered: (count, total) => `รับสายแล้ว ${count} จาก ${total} คน`,
  waiting: (count) => plural('th', count, { other: 'มีอีก # สายรออยู่' }),
  secondsLeft: (count) => `เหลือ ${seconds('th', count)}`,
  announcement: (texts) => texts.join(', '),
}
