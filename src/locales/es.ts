import type { CallLocale } from '../ui/CallLocale.js'
import { people, plural } from './plural.js'

/** The texts of the components in Spanish. No speaker has checked this translation. */
export const es: CallLocale = {
  lang: 'es',
  dir: 'ltr',

  title: ({ direction, media, group }) =>
    `${media === 'video' ? 'Videollamada' : 'Llamada'} ${group ? 'grupal ' : ''}${direction === 'incoming' ? 'entrante' : 'saliente'}`,
  people,

  callAudio: (name) => `Llamar a ${name}`,
  callVideo: (name) => `Videollamada con ${name}`,
  callGroup: (media) => (media === 'video' ? 'Videollamada grupal' : 'Llamada grupal'),
  callOff: {
    signedOut: 'Inicia sesión para llamar',
    offline: 'Sin conexión',
    self: 'Eres tú',
    nobody: 'No se ha elegido a nadie',
    ringing: 'Ya hay una llamada sonando',
  },

  accept: 'Aceptar',
  acceptAudio: 'Aceptar con audio',
  acceptVideo: 'Aceptar con vídeo',
  reject: 'Rechazar',
  cancel: 'Cancelar',
  silence: 'Silenciar',
  silenced: 'Silenciada',
  dismiss: 'Descartar',
  reply: 'Rechazar con mensaje',
  replies: ['No puedo hablar ahora', 'Te llamo en 10 minutos', 'Voy de camino'],
  replyText: 'Tu mensaje',
  send: 'Enviar',
  endAndAccept: 'Finalizar y aceptar',
  holdAndAccept: 'Poner en espera y aceptar',
  incoming: 'Llamadas entrantes',
  close: 'Cerrar',
  minimize: 'Minimizar',
  restore: 'Mostrar la llamada',
  move: 'Arrastra para mover o usa las teclas de flecha',
  switchToVideo: 'Cambiar a vídeo',
  switchToAudio: 'Cambiar a audio',
  retry: 'Volver a llamar',

  sending: 'Llamando…',
  ringing: 'Sonando…',
  accepting: 'Contestando…',
  rejecting: 'Rechazando…',
  cancelling: 'Cancelando…',
  error: 'No ha funcionado. Inténtalo de nuevo.',

  ended: {
    accepted: 'Aceptada',
    rejected: 'Rechazada',
    cancelled: 'Cancelada',
    timedOut: 'Sin respuesta',
    failed: 'No se pudo realizar la llamada',
    acceptedElsewhere: 'Aceptada en otro dispositivo',
    rejectedElsewhere: 'Rechazada en otro dispositivo',
    cancelledElsewhere: 'Cancelada en otro dispositivo',
    busy: 'En otra llamada',
    gone: 'La llamada ha terminado',
  },
  missed: 'Llamada perdida',

  steps: {
    invited: 'Sonando',
    accepted: 'Aceptada',
    rejected: 'Rechazada',
    busy: 'En otra llamada',
    cancelled: 'Cancelada',
    timedOut: 'Sin respuesta',
  },

  answered: (count, total) => `Han contestado ${count} de ${total}`,
  waiting: (count) => plural('es', count, { one: '# llamada más en espera', other: '# llamadas más en espera' }),
  secondsLeft: (count) => plural('es', count, { one: 'Queda # segundo', other: 'Quedan # segundos' }),
  announcement: (texts) => texts.join(', '),
}
