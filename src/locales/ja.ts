import type { CallLocale } from '../ui/CallLocale.js'
import { people, plural, seconds } from './plural.js'

/** The texts of the components in Japanese. No speaker has checked this translation. */
export const ja: CallLocale = {
  lang: 'ja',
  dir: 'ltr',

  title: ({ direction, media, group }) =>
    `${group ? 'グループ' : ''}${media === 'video' ? 'ビデオ通話' : '音声通話'}の${direction === 'incoming' ? '着信' : '発信'}`,
  people: (names) => people(names, '、'),

  callAudio: (name) => `${name}に発信`,
  callVideo: (name) => `${name}にビデオ通話を発信`,
  callGroup: (media) => (media === 'video' ? 'グループビデオ通話' : 'グループ通話'),
  callOff: {
    signedOut: '発信するにはサインインしてください',
    offline: '接続されていません',
    self: '自分のアカウントです',
    nobody: '相手が選ばれていません',
    ringing: 'すでに呼び出し中の通話があります',
  },

  accept: '応答',
  acceptAudio: '音声で応答',
  acceptVideo: 'ビデオで応答',
  reject: '拒否',
  cancel: 'キャンセル',
  silence: '消音',
  silenced: '消音中',
  dismiss: '無視',
  reply: 'メッセージで拒否',
  replies: ['今は話せません', '10分後にかけ直します', '今向かっています'],
  replyText: 'メッセージを入力',
  send: '送信',
  endAndAccept: '終了して応答',
  holdAndAccept: '保留して応答',
  incoming: '着信',
  close: '閉じる',
  minimize: '最小化',
  restore: '通話を表示',
  move: 'ドラッグまたは矢印キーで移動',
  switchToVideo: 'ビデオに切り替え',
  switchToAudio: '音声に切り替え',
  retry: 'もう一度発信',

  sending: '発信中…',
  ringing: '呼び出し中…',
  accepting: '応答しています…',
  rejecting: '拒否しています…',
  cancelling: 'キャンセルしています…',
  error: 'うまくいきませんでした。もう一度お試しください。',

  ended: {
    accepted: '応答済み',
    rejected: '拒否',
    cancelled: 'キャンセル',
    timedOut: '応答なし',
    failed: '発信できませんでした',
    acceptedElsewhere: 'ほかのデバイスで応答しました',
    rejectedElsewhere: 'ほかのデバイスで拒否しました',
    cancelledElsewhere: 'ほかのデバイスでキャンセルしました',
    busy: 'ほかの通話中',
    gone: '通話は終了しました',
  },
  missed: '不在着信',

  steps: {
    invited: '呼び出し',
    accepted: '応答済み',
    rejected: '拒否',
    busy: 'ほかの通話中',
    cancelled: 'キャンセル',
    timedOut: '応答なし',
  },

  answered: (count, total) => `${total}人中${count}人が応答`,
  waiting: (count) => plural('ja', count, { other: 'ほかに#件の着信があります' }),
  secondsLeft: (count) => `残り${seconds('ja', count)}`,
  announcement: (texts) => texts.join('、'),
}
