import type { CallLocale } from '../ui/CallLocale.js'
import { people, plural, seconds } from './plural.js'

/** The texts of the components in Hindi. No speaker has checked this translation. */
export const hi: CallLocale = {
  lang: 'hi',
  dir: 'ltr',

  title: ({ direction, media, group }) =>
    `${direction === 'incoming' ? 'इनकमिंग' : 'आउटगोइंग'} ${group ? 'ग्रुप ' : ''}${media === 'video' ? 'वीडियो ' : ''}कॉल`,
  people,

  callAudio: (name) => `${name} को कॉल करें`,
  callVideo: (name) => `${name} को वीडियो कॉल करें`,
  callGroup: (media) => (media === 'video' ? 'ग्रुप वीडियो कॉल' : 'ग्रुप कॉल'),
  callOff: {
    signedOut: 'कॉल करने के लिए साइन इन करें',
    offline: 'कनेक्शन नहीं है',
    self: 'यह आप हैं',
    nobody: 'किसी को नहीं चुना गया है',
    ringing: 'एक कॉल पहले से बज रही है',
  },

  accept: 'स्वीकार करें',
  acceptAudio: 'ऑडियो से स्वीकार करें',
  acceptVideo: 'वीडियो से स्वीकार करें',
  reject: 'अस्वीकार करें',
  cancel: 'रद्द करें',
  silence: 'घंटी बंद करें',
  silenced: 'घंटी बंद है',
  dismiss: 'छिपाएँ',
  reply: 'संदेश के साथ अस्वीकार करें',
  replies: ['अभी बात नहीं हो पाएगी', '10 मिनट बाद बात करते हैं', 'रास्ते में हूँ'],
  replyText: 'आपका संदेश',
  send: 'भेजें',
  endAndAccept: 'समाप्त करके स्वीकार करें',
  holdAndAccept: 'होल्ड करके स्वीकार करें',
  incoming: 'इनकमिंग कॉल',
  close: 'बंद करें',
  minimize: 'छोटा करें',
  restore: 'कॉल दिखाएँ',
  move: 'ले जाने के लिए खींचें या तीर कुंजियाँ दबाएँ',
  switchToVideo: 'वीडियो पर जाएँ',
  switchToAudio: 'ऑडियो पर जाएँ',
  retry: 'फिर से कॉल करें',

  sending: 'कॉल की जा रही है…',
  ringing: 'घंटी बज रही है…',
  accepting: 'स्वीकार की जा रही है…',
  rejecting: 'अस्वीकार की जा रही है…',
  cancelling: 'रद्द की जा रही है…',
  error: 'यह नहीं हो सका। कृपया फिर से कोशिश करें।',

  ended: {
    accepted: 'स्वीकार की गई',
    rejected: 'अस्वीकार की गई',
    cancelled: 'रद्द की गई',
    timedOut: 'कोई जवाब नहीं',
    failed: 'कॉल नहीं लग सकी',
    acceptedElsewhere: 'किसी दूसरे डिवाइस पर स्वीकार की गई',
    rejectedElsewhere: 'किसी दूसरे डिवाइस पर अस्वीकार की गई',
    cancelledElsewhere: 'किसी दूसरे डिवाइस पर रद्द की गई',
    busy: 'दूसरी कॉल पर हैं',
    gone: 'कॉल समाप्त हो गई',
  },
  missed: 'मिस्ड कॉल',

  steps: {
    invited: 'घंटी बज रही है',
    accepted: 'स्वीकार की गई',
    rejected: 'अस्वीकार की गई',
    busy: 'दूसरी कॉल पर हैं',
    cancelled: 'रद्द की गई',
    timedOut: 'कोई जवाब नहीं',
  },

  answered: (count, total) => `${total} में से ${count} ने जवाब दिया`,
  waiting: (count) => plural('hi', count, { one: '# और कॉल प्रतीक्षा में है', other: '# और कॉल प्रतीक्षा में हैं' }),
  secondsLeft: (count) => `${seconds('hi', count)} शेष`,
  announcement: (texts) => texts.join(', '),
}
