import type { CallLocale } from '../ui/CallLocale.js'
import { people, plural, seconds } from './plural.js'

/** The texts of the components in Russian. No speaker has checked this translation. */
export const ru: CallLocale = {
  lang: 'ru',
  dir: 'ltr',

  title: ({ direction, media, group }) =>
    `${direction === 'incoming' ? 'Входящий' : 'Исходящий'} ${group ? 'групповой ' : ''}${media === 'video' ? 'видеозвонок' : 'звонок'}`,
  people,

  callAudio: (name) => `Позвонить: ${name}`,
  callVideo: (name) => `Видеозвонок: ${name}`,
  callGroup: (media) => (media === 'video' ? 'Групповой видеозвонок' : 'Групповой звонок'),
  callOff: {
    signedOut: 'Войдите, чтобы позвонить',
    offline: 'Нет соединения',
    self: 'Это вы',
    nobody: 'Никто не выбран',
    ringing: 'Другой вызов ещё идёт',
  },

  accept: 'Принять',
  acceptAudio: 'Принять без видео',
  acceptVideo: 'Принять с видео',
  reject: 'Отклонить',
  cancel: 'Отмена',
  silence: 'Без звука',
  silenced: 'Звук выключен',
  dismiss: 'Скрыть',
  reply: 'Отклонить с сообщением',
  replies: ['Не могу сейчас говорить', 'Перезвоню через 10 минут', 'Уже в пути'],
  replyText: 'Ваше сообщение',
  send: 'Отправить',
  endAndAccept: 'Завершить и принять',
  holdAndAccept: 'Удержать и принять',
  incoming: 'Входящие звонки',
  close: 'Закрыть',
  minimize: 'Свернуть',
  restore: 'Показать звонок',
  move: 'Перетащите или перемещайте клавишами со стрелками',
  switchToVideo: 'Перейти на видео',
  switchToAudio: 'Перейти на аудио',
  retry: 'Позвонить снова',

  sending: 'Вызов…',
  ringing: 'Ждём ответа…',
  accepting: 'Принимаем…',
  rejecting: 'Отклоняем…',
  cancelling: 'Отменяем…',
  error: 'Не получилось. Попробуйте ещё раз.',

  ended: {
    accepted: 'Принят',
    rejected: 'Отклонён',
    cancelled: 'Отменён',
    timedOut: 'Нет ответа',
    failed: 'Не удалось позвонить',
    acceptedElsewhere: 'Принят на другом устройстве',
    rejectedElsewhere: 'Отклонён на другом устройстве',
    cancelledElsewhere: 'Отменён на другом устройстве',
    busy: 'Занято другим звонком',
    gone: 'Звонок завершён',
  },
  missed: 'Пропущенный звонок',

  steps: {
    invited: 'Вызов',
    accepted: 'Принят',
    rejected: 'Отклонён',
    busy: 'Занято другим звонком',
    cancelled: 'Отменён',
    timedOut: 'Нет ответа',
  },

  answered: (count, total) => `Ответили: ${count} из ${total}`,
  waiting: (count) =>
    plural('ru', count, { one: 'Ожидает ещё # звонок', few: 'Ожидают ещё # звонка', other: 'Ожидают ещё # звонков' }),
  secondsLeft: (count) => `Осталось: ${seconds('ru', count)}`,
  announcement: (texts) => texts.join(', '),
}
