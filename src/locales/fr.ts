import type { CallLocale } from '../ui/CallLocale.js'
import { people, plural, seconds } from './plural.js'

/** The texts of the components in French. No speaker has checked this translation. */
export const fr: CallLocale = {
  lang: 'fr',
  dir: 'ltr',

  title: ({ direction, media, group }) =>
    `Appel ${media === 'video' ? 'vidéo ' : ''}${group ? 'de groupe ' : ''}${direction === 'incoming' ? 'entrant' : 'sortant'}`,
  people,

  callAudio: (name) => `Appeler ${name}`,
  callVideo: (name) => `Appel vidéo avec ${name}`,
  callGroup: (media) => (media === 'video' ? 'Appel vidéo de groupe' : 'Appel de groupe'),
  callOff: {
    signedOut: 'Connectez-vous pour appeler',
    offline: 'Pas de connexion',
    self: 'C’est vous',
    nobody: 'Personne n’est sélectionné',
    ringing: 'Un appel sonne déjà',
  },

  accept: 'Accepter',
  acceptAudio: 'Accepter en audio',
  acceptVideo: 'Accepter en vidéo',
  reject: 'Refuser',
  cancel: 'Annuler',
  silence: 'Couper la sonnerie',
  silenced: 'Sonnerie coupée',
  dismiss: 'Ignorer',
  reply: 'Refuser avec un message',
  replies: ['Je ne peux pas parler maintenant', 'Je vous rappelle dans 10 minutes', 'J’arrive'],
  replyText: 'Votre message',
  send: 'Envoyer',
  endAndAccept: 'Raccrocher et accepter',
  holdAndAccept: 'Mettre en attente et accepter',
  incoming: 'Appels entrants',
  close: 'Fermer',
  minimize: 'Réduire',
  restore: 'Afficher l’appel',
  move: 'Glissez pour déplacer, ou utilisez les touches fléchées',
  switchToVideo: 'Passer en vidéo',
  switchToAudio: 'Passer en audio',
  retry: 'Rappeler',

  sending: 'Appel en cours…',
  ringing: 'Ça sonne…',
  accepting: 'Réponse en cours…',
  rejecting: 'Refus en cours…',
  cancelling: 'Annulation…',
  error: 'Échec. Veuillez réessayer.',

  ended: {
    accepted: 'Appel accepté',
    rejected: 'Appel refusé',
    cancelled: 'Appel annulé',
    timedOut: 'Pas de réponse',
    failed: 'L’appel n’a pas pu être lancé',
    acceptedElsewhere: 'Accepté sur un autre appareil',
    rejectedElsewhere: 'Refusé sur un autre appareil',
    cancelledElsewhere: 'Annulé sur un autre appareil',
    busy: 'En communication',
    gone: 'L’appel est terminé',
  },
  missed: 'Appel manqué',

  steps: {
    invited: 'Sonnerie',
    accepted: 'Appel accepté',
    rejected: 'Appel refusé',
    busy: 'En communication',
    cancelled: 'Appel annulé',
    timedOut: 'Pas de réponse',
  },

  answered: (count, total) => `Réponses : ${count} sur ${total}`,
  waiting: (count) => plural('fr', count, { one: '# autre appel en attente', other: '# autres appels en attente' }),
  secondsLeft: (count) => `Encore ${seconds('fr', count)}`,
  announcement: (texts) => texts.join(', '),
}
