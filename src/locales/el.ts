import type { CallLocale } from '../ui/CallLocale.js'
import { people, plural } from './plural.js'

/** The texts of the components in Greek. No speaker has checked this translation. */
export const el: CallLocale = {
  lang: 'el',
  dir: 'ltr',

  title: ({ direction, media, group }) =>
    `${direction === 'incoming' ? 'Εισερχόμενη' : 'Εξερχόμενη'} ${group ? 'ομαδική ' : ''}${media === 'video' ? 'βιντεοκλήση' : 'κλήση'}`,
  people,

  callAudio: (name) => `Κλήση: ${name}`,
  callVideo: (name) => `Βιντεοκλήση: ${name}`,
  callGroup: (media) => (media === 'video' ? 'Ομαδική βιντεοκλήση' : 'Ομαδική κλήση'),
  callOff: {
    signedOut: 'Συνδεθείτε για να καλέσετε',
    offline: 'Δεν υπάρχει σύνδεση',
    self: 'Αυτός ο λογαριασμός είναι δικός σας',
    nobody: 'Δεν έχει επιλεγεί κανείς',
    ringing: 'Μια κλήση χτυπάει ήδη',
  },

  accept: 'Αποδοχή',
  acceptAudio: 'Αποδοχή με ήχο',
  acceptVideo: 'Αποδοχή με βίντεο',
  reject: 'Απόρριψη',
  cancel: 'Ακύρωση',
  silence: 'Σίγαση',
  silenced: 'Σε σίγαση',
  dismiss: 'Απόκρυψη',
  reply: 'Απόρριψη με μήνυμα',
  replies: ['Δεν μπορώ να μιλήσω τώρα', 'Θα σας καλέσω σε 10 λεπτά', 'Έρχομαι'],
  replyText: 'Το μήνυμά σας',
  send: 'Αποστολή',
  endAndAccept: 'Τερματισμός και αποδοχή',
  holdAndAccept: 'Αναμονή και αποδοχή',
  incoming: 'Εισερχόμενες κλήσεις',
  close: 'Κλείσιμο',
  minimize: 'Ελαχιστοποίηση',
  restore: 'Εμφάνιση κλήσης',
  move: 'Σύρετε για μετακίνηση ή χρησιμοποιήστε τα βέλη',
  switchToVideo: 'Αλλαγή σε βίντεο',
  switchToAudio: 'Αλλαγή σε ήχο',
  retry: 'Νέα κλήση',

  sending: 'Κλήση…',
  ringing: 'Χτυπάει…',
  accepting: 'Απάντηση…',
  rejecting: 'Απόρριψη…',
  cancelling: 'Ακύρωση…',
  error: 'Δεν έγινε. Δοκιμάστε ξανά.',

  ended: {
    accepted: 'Απαντήθηκε',
    rejected: 'Απορρίφθηκε',
    cancelled: 'Ακυρώθηκε',
    timedOut: 'Δεν απαντά',
    failed: 'Δεν ήταν δυνατή η κλήση',
    acceptedElsewhere: 'Απαντήθηκε σε άλλη συσκευή',
    rejectedElsewhere: 'Απορρίφθηκε σε άλλη συσκευή',
    cancelledElsewhere: 'Ακυρώθηκε σε άλλη συσκευή',
    busy: 'Σε άλλη κλήση',
    gone: 'Η κλήση τερματίστηκε',
  },
  missed: 'Αναπάντητη κλήση',

  steps: {
    invited: 'Χτυπάει',
    accepted: 'Απαντήθηκε',
    rejected: 'Απορρίφθηκε',
    busy: 'Σε άλλη κλήση',
    cancelled: 'Ακυρώθηκε',
    timedOut: 'Δεν απαντά',
  },

  answered: (count, total) => `Απάντησαν ${count} από ${total}`,
  waiting: (count) => plural('el', count, { one: '# ακόμη κλήση σε αναμονή', other: '# ακόμη κλήσεις σε αναμονή' }),
  secondsLeft: (count) => plural('el', count, { one: 'Απομένει # δευτερόλεπτο', other: 'Απομένουν # δευτερόλεπτα' }),
  announcement: (texts) => texts.join(', '),
}
