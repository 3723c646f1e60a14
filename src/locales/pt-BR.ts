import type { CallLocale } from '../ui/CallLocale.js'
import { people, plural } from './plural.js'

/** The texts of the components in Brazilian Portuguese. No speaker has checked this translation. */
export const ptBR: CallLocale = {
  lang: 'pt-BR',
  dir: 'ltr',

  title: ({ direction, media, group }) =>
    `Chamada ${media === 'video' ? 'de vídeo ' : ''}${group ? 'em grupo ' : ''}${direction === 'incoming' ? 'recebida' : 'realizada'}`,
  people,

  callAudio: (name) => `Ligar para ${name}`,
  callVideo: (name) => `Chamada de vídeo com ${name}`,
  callGroup: (media) => (media === 'video' ? 'Chamada de vídeo em grupo' : 'Chamada em grupo'),
  callOff: {
    signedOut: 'Entre na sua conta para ligar',
    offline: 'Sem conexão',
    self: 'É você',
    nobody: 'Ninguém foi escolhido',
    ringing: 'Já há uma chamada tocando',
  },

  accept: 'Atender',
  acceptAudio: 'Atender com áudio',
  acceptVideo: 'Atender com vídeo',
  reject: 'Recusar',
  cancel: 'Cancelar',
  silence: 'Silenciar',
  silenced: 'Silenciada',
  dismiss: 'Dispensar',
  reply: 'Recusar com mensagem',
  replies: ['Não posso falar agora', 'Ligo para você em 10 minutos', 'Estou a caminho'],
  replyText: 'Sua mensagem',
  send: 'Enviar',
  endAndAccept: 'Encerrar e atender',
  holdAndAccept: 'Colocar em espera e atender',
  incoming: 'Chamadas recebidas',
  close: 'Fechar',
  minimize: 'Minimizar',
  restore: 'Mostrar a chamada',
  move: 'Arraste para mover ou use as setas do teclado',
  switchToVideo: 'Mudar para vídeo',
  switchToAudio: 'Mudar para áudio',
  retry: 'Ligar novamente',

  sending: 'Chamando…',
  ringing: 'Tocando…',
  accepting: 'Atendendo…',
  rejecting: 'Recusando…',
  cancelling: 'Cancelando…',
  error: 'Não deu certo. Tente novamente.',

  ended: {
    accepted: 'Atendida',
    rejected: 'Recusada',
    cancelled: 'Cancelada',
    timedOut: 'Sem resposta',
    failed: 'Não foi possível fazer a chamada',
    acceptedElsewhere: 'Atendida em outro dispositivo',
    rejectedElsewhere: 'Recusada em outro dispositivo',
    cancelledElsewhere: 'Cancelada em outro dispositivo',
    busy: 'Em outra chamada',
    gone: 'A chamada foi encerrada',
  },
  missed: 'Chamada perdida',

  steps: {
    invited: 'Tocando',
    accepted: 'Atendida',
    rejected: 'Recusada',
    busy: 'Em outra chamada',
    cancelled: 'Cancelada',
    timedOut: 'Sem resposta',
  },

  answered: (count, total) => `${count} de ${total} atenderam`,
  waiting: (count) => plural('pt-BR', count, { one: 'Mais # chamada em espera', other: 'Mais # chamadas em espera' }),
  secondsLeft: (count) => plural('pt-BR', count, { one: 'Falta # segundo', other: 'Faltam # segundos' }),
  announcement: (texts) => texts.join(', '),
}
