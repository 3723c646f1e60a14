import type { CallLocale } from '../ui/CallLocale.js'
import { people, plural, seconds } from './plural.js'

/** The texts of the components in Vietnamese. No speaker has checked this translation. */
export const vi: CallLocale = {
  lang: 'vi',
  dir: 'ltr',

  title: ({ direction, media, group }) =>
    `Cuộc gọi ${media === 'video' ? 'video ' : ''}${group ? 'nhóm ' : ''}${direction === 'incoming' ? 'đến' : 'đi'}`,
  people,

  callAudio: (name) => `Gọi ${name}`,
  callVideo: (name) => `Gọi video cho ${name}`,
  callGroup: (media) => (media === 'video' ? 'Cuộc gọi video nhóm' : 'Cuộc gọi nhóm'),
  callOff: {
    signedOut: 'Đăng nhập để gọi',
    offline: 'Không có kết nối',
    self: 'Đây là bạn',
    nobody: 'Chưa chọn ai',
    ringing: 'Đang có cuộc gọi đổ chuông',
  },

  accept: 'Trả lời',
  acceptAudio: 'Trả lời bằng âm thanh',
  acceptVideo: 'Trả lời bằng video',
  reject: 'Từ chối',
  cancel: 'Hủy',
  silence: 'Tắt chuông',
  silenced: 'Đã tắt chuông',
  dismiss: 'Ẩn',
  reply: 'Từ chối kèm tin nhắn',
  replies: ['Hiện tôi không thể nói chuyện', 'Tôi sẽ gọi lại sau 10 phút', 'Tôi đang đến'],
  replyText: 'Tin nhắn của bạn',
  send: 'Gửi',
  endAndAccept: 'Kết thúc và trả lời',
  holdAndAccept: 'Giữ máy và trả lời',
  incoming: 'Các cuộc gọi đến',
  close: 'Đóng',
  minimize: 'Thu nhỏ',
  restore: 'Hiện cuộc gọi',
  move: 'Kéo để di chuyển hoặc dùng các phím mũi tên',
  switchToVideo: 'Chuyển sang video',
  switchToAudio: 'Chuyển sang âm thanh',
  retry: 'Gọi lại',

  sending: 'Đang gọi…',
  ringing: 'Đang đổ chuông…',
  accepting: 'Đang trả lời…',
  rejecting: 'Đang từ chối…',
  cancelling: 'Đang hủy…',
  error: 'Không thực hiện được. Hãy thử lại.',

  ended: {
    accepted: 'Đã trả lời',
    rejected: 'Đã từ chối',
    cancelled: 'Đã hủy',
    timedOut: 'Không trả lời',
    failed: 'Không thể thực hiện cuộc gọi',
    acceptedElsewhere: 'Đã trả lời trên thiết bị khác',
    rejectedElsewhere: 'Đã từ chối trên thiết bị khác',
    cancelledElsewhere: 'Đã hủy trên thiết bị khác',
    busy: 'Đang trong cuộc gọi khác',
    gone: 'Cuộc gọi đã kết thúc',
  },
  missed: 'Cuộc gọi nhỡ',

  steps: {
    invited: 'Đang đổ chuông',
    accepted: 'Đã trả lời',
    rejected: 'Đã từ chối',
    busy: 'Đang trong cuộc gọi khác',
    cancelled: 'Đã hủy',
    timedOut: 'Không trả lời',
  },

  answered: (count, total) => `${count}/${total} người đã trả lời`,
  waiting: (count) => plural('vi', count, { other: '# cuộc gọi khác đang chờ' }),
  secondsLeft: (count) => `Còn ${seconds('vi', count)}`,
  announcement: (texts) => texts.join(', '),
}
