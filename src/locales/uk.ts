import type { CallLocale } from '../ui/CallLocale.js'
import { people, plural, seconds } from './plural.js'

/** The texts of the components in Ukrainian. No speaker has checked this translation. */
export const uk: CallLocale = {
  lang: 'uk',
  dir: 'ltr',

  title: ({ direction, media, group }) =>
    `${direction === 'incoming' ? 'Вхідний' : 'Вихідний'} ${group ? 'груповий ' : ''}${media === 'video' ? 'відеодзвінок' : 'дзвінок'}`,
  people,

  callAudio: (name) => `Зателефонувати: ${name}`,
  callVideo: (name) => `Відеодзвінок: ${name}`,
  callGroup: (media) => (media === 'video' ? 'Груповий відеодзвінок' : 'Груповий дзвінок'),
  callOff: {
    signedOut: 'Увійдіть, щоб зателефонувати',
    offline: 'Немає з’єднання',
    self: 'Це ви',
    nobody: 'Нікого не вибрано',
    ringing: 'Інший дзвінок уже триває',
  },

  accept: 'Прийняти',
  acceptAudio: 'Прийняти без відео',
  acceptVideo: 'Прийняти з відео',
  reject: 'Відхилити',
  cancel: 'Скасувати',
  silence: 'Без звуку',
  silenced: 'Звук вимкнено',
  dismiss: 'Приховати',
  reply: 'Відхилити з повідомленням',
  replies: ['Не можу зараз говорити', 'Передзвоню за 10 хвилин', 'Уже в дорозі'],
  replyText: 'Ваше повідомлення',
  send: 'Надіслати',
  endAndAccept: 'Завершити й прийняти',
  holdAndAccept: 'Утримати й прийняти',
  incoming: 'Вхідні дзвінки',
  close: 'Закрити',
  minimize: 'Згорнути',
  restore: 'Показати дзвінок',
  move: 'Перетягніть або переміщуйте клавішами зі стрілками',
  switchToVideo: 'Перейти на відео',
  switchToAudio: 'Перейти на аудіо',
  retry: 'Зателефонувати знову',

  sending: 'Виклик…',
  ringing: 'Чекаємо на відповідь…',
  accepting: 'Приймаємо…',
  rejecting: 'Відхиляємо…',
  cancelling: 'Скасовуємо…',
  error: 'Не вдалося. Спробуйте ще раз.',

  ended: {
    accepted: 'Прийнято',
    rejected: 'Відхилено',
    cancelled: 'Скасовано',
    timedOut: 'Немає відповіді',
    failed: 'Не вдалося зателефонувати',
    acceptedElsewhere: 'Прийнято на іншому пристрої',
    rejectedElsewhere: 'Відхилено на іншому пристрої',
    cancelledElsewhere: 'Скасовано на іншому пристрої',
    busy: 'В іншому дзвінку',
    gone: 'Дзвінок завершено',
  },
  missed: 'Пропущений дзвінок',

  steps: {
    invited: 'Виклик',
    accepted: 'Прийнято',
    rejected: 'Відхилено',
    busy: 'В іншому дзвінку',
    cancelled: 'Скасовано',
    timedOut: 'Немає відповіді',
  },

  answered: (count, total) => `Відповіли: ${count} з ${total}`,
  waiting: (count) =>
    plural('uk', count, { one: 'Очікує ще # дзвінок', few: 'Очікують ще # дзвінки', other: 'Очікують ще # дзвінків' }),
  secondsLeft: (count) => `Залишилося: ${seconds('uk', count)}`,
  announcement: (texts) => texts.join(', '),
}
