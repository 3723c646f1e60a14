import type { CallLocale } from '../ui/CallLocale.js'
import { people, plural, seconds } from './plural.js'

/** The texts of the components in Simplified Chinese. No speaker has checked this translation. */
export const zhCN: CallLocale = {
  lang: 'zh-CN',
  dir: 'ltr',

  title: ({ direction, media, group }) =>
    `${group ? '群组' : ''}${media === 'video' ? '视频' : '语音'}${direction === 'incoming' ? '来电' : '呼叫'}`,
  people: (names) => people(names, '，'),

  callAudio: (name) => `呼叫${name}`,
  callVideo: (name) => `与${name}视频通话`,
  callGroup: (media) => (media === 'video' ? '群组视频通话' : '群组通话'),
  callOff: {
    signedOut: '登录后才能呼叫',
    offline: '无网络连接',
    self: '这是你自己',
    nobody: '还没有选择任何人',
    ringing: '已有通话正在响铃',
  },

  accept: '接听',
  acceptAudio: '语音接听',
  acceptVideo: '视频接听',
  reject: '拒绝',
  cancel: '取消',
  silence: '静音',
  silenced: '已静音',
  dismiss: '忽略',
  reply: '拒绝并回复',
  replies: ['现在不方便接听', '我10分钟后给你打电话', '我在路上'],
  replyText: '你的消息',
  send: '发送',
  endAndAccept: '结束当前通话并接听',
  holdAndAccept: '保留当前通话并接听',
  incoming: '来电',
  close: '关闭',
  minimize: '最小化',
  restore: '显示通话',
  move: '拖动或使用方向键移动',
  switchToVideo: '切换到视频',
  switchToAudio: '切换到语音',
  retry: '重新呼叫',

  sending: '正在呼叫…',
  ringing: '正在响铃…',
  accepting: '正在接听…',
  rejecting: '正在拒绝…',
  cancelling: '正在取消…',
  error: '操作失败，请重试。',

  ended: {
    accepted: '已接听',
    rejected: '已拒绝',
    cancelled: '已取消',
    timedOut: '无人接听',
    failed: '无法呼叫',
    acceptedElsewhere: '已在其他设备接听',
    rejectedElsewhere: '已在其他设备拒绝',
    cancelledElsewhere: '已在其他设备取消',
    busy: '正在通话中',
    gone: '通话已结束',
  },
  missed: '未接来电',

  steps: {
    invited: '响铃',
    accepted: '已接听',
    rejected: '已拒绝',
    busy: '正在通话中',
    cancelled: '已取消',
    timedOut: '无人接听',
  },

  answered: (count, total) => `${total}人中已有${count}人接听`,
  waiting: (count) => plural('zh-CN', count, { other: '还有#个来电等待接听' }),
  secondsLeft: (count) => `剩余${seconds('zh-CN', count)}`,
  announcement: (texts) => texts.join('，'),
}
