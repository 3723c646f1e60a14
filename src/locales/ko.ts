import type { CallLocale } from '../ui/CallLocale.js'
import { people, plural, seconds } from './plural.js'

/** The texts of the components in Korean. No speaker has checked this translation. */
export const ko: CallLocale = {
  lang: 'ko',
  dir: 'ltr',

  title: ({ direction, media, group }) =>
    `${direction === 'incoming' ? '수신' : '발신'} ${group ? '그룹 ' : ''}${media === 'video' ? '영상' : '음성'} 통화`,
  people,

  callAudio: (name) => `${name}에게 전화 걸기`,
  callVideo: (name) => `${name}에게 영상 통화 걸기`,
  callGroup: (media) => (media === 'video' ? '그룹 영상 통화' : '그룹 통화'),
  callOff: {
    signedOut: '전화하려면 로그인하세요',
    offline: '연결되지 않음',
    self: '본인입니다',
    nobody: '선택한 사람이 없습니다',
    ringing: '이미 울리는 통화가 있습니다',
  },

  accept: '수락',
  acceptAudio: '음성으로 수락',
  acceptVideo: '영상으로 수락',
  reject: '거절',
  cancel: '취소',
  silence: '무음',
  silenced: '무음으로 설정됨',
  dismiss: '숨기기',
  reply: '메시지로 거절',
  replies: ['지금은 통화할 수 없어요', '10분 후에 전화할게요', '가는 중이에요'],
  replyText: '메시지 입력',
  send: '보내기',
  endAndAccept: '종료하고 수락',
  holdAndAccept: '보류하고 수락',
  incoming: '걸려온 전화',
  close: '닫기',
  minimize: '최소화',
  restore: '통화 보기',
  move: '끌어서 옮기거나 화살표 키를 사용하세요',
  switchToVideo: '영상으로 전환',
  switchToAudio: '음성으로 전환',
  retry: '다시 걸기',

  sending: '전화 거는 중…',
  ringing: '신호 가는 중…',
  accepting: '수락하는 중…',
  rejecting: '거절하는 중…',
  cancelling: '취소하는 중…',
  error: '처리하지 못했습니다. 다시 시도해 주세요.',

  ended: {
    accepted: '수락됨',
    rejected: '거절됨',
    cancelled: '취소됨',
    timedOut: '응답 없음',
    failed: '전화를 걸 수 없습니다',
    acceptedElsewhere: '다른 기기에서 수락함',
    rejectedElsewhere: '다른 기기에서 거절함',
    cancelledElsewhere: '다른 기기에서 취소함',
    busy: '다른 통화 중',
    gone: '통화가 종료되었습니다',
  },
  missed: '부재중 전화',

  steps: {
    invited: '전화 울림',
    accepted: '수락됨',
    rejected: '거절됨',
    busy: '다른 통화 중',
    cancelled: '취소됨',
    timedOut: '응답 없음',
  },

  answered: (count, total) => `${total}명 중 ${count}명 응답`,
  waiting: (count) => plural('ko', count, { other: '대기 중인 다른 전화 #건' }),
  secondsLeft: (count) => `${seconds('ko', count)} 남음`,
  announcement: (texts) => texts.join(', '),
}
