import type { CallLocale } from '../ui/CallLocale.js'
import { people, plural, seconds } from './plural.js'

/** The texts of the components in Bengali. No speaker has checked this translation. */
export const bn: CallLocale = {
  lang: 'bn',
  dir: 'ltr',

  title: ({ direction, media, group }) =>
    `${direction === 'incoming' ? 'ইনকামিং' : 'আউটগোয়িং'} ${group ? 'গ্রুপ ' : ''}${media === 'video' ? 'ভিডিও ' : ''}কল`,
  people,

  callAudio: (name) => `${name}-কে কল করুন`,
  callVideo: (name) => `${name}-কে ভিডিও কল করুন`,
  callGroup: (media) => (media === 'video' ? 'গ্রুপ ভিডিও কল' : 'গ্রুপ কল'),
  callOff: {
    signedOut: 'কল করতে সাইন ইন করুন',
    offline: 'কানেকশন নেই',
    self: 'এটি আপনি',
    nobody: 'কাউকে বেছে নেওয়া হয়নি',
    ringing: 'একটি কল আগে থেকেই বাজছে',
  },

  accept: 'কল ধরুন',
  acceptAudio: 'অডিও দিয়ে ধরুন',
  acceptVideo: 'ভিডিও দিয়ে ধরুন',
  reject: 'প্রত্যাখ্যান করুন',
  cancel: 'বাতিল করুন',
  silence: 'রিং বন্ধ করুন',
  silenced: 'রিং বন্ধ আছে',
  dismiss: 'সরিয়ে রাখুন',
  reply: 'মেসেজ দিয়ে প্রত্যাখ্যান করুন',
  replies: ['এখন কথা বলতে পারছি না', '১০ মিনিট পরে কল করব', 'আমি রাস্তায় আছি'],
  replyText: 'আপনার মেসেজ',
  send: 'পাঠান',
  endAndAccept: 'শেষ করে ধরুন',
  holdAndAccept: 'হোল্ডে রেখে ধরুন',
  incoming: 'ইনকামিং কলগুলি',
  close: 'বন্ধ করুন',
  minimize: 'ছোট করুন',
  restore: 'কলটি দেখান',
  move: 'সরাতে টেনে আনুন বা তীর কী ব্যবহার করুন',
  switchToVideo: 'ভিডিওতে যান',
  switchToAudio: 'অডিওতে যান',
  retry: 'আবার কল করুন',

  sending: 'কল করা হচ্ছে…',
  ringing: 'রিং হচ্ছে…',
  accepting: 'কল ধরা হচ্ছে…',
  rejecting: 'প্রত্যাখ্যান করা হচ্ছে…',
  cancelling: 'বাতিল করা হচ্ছে…',
  error: 'কাজটি হয়নি। আবার চেষ্টা করুন।',

  ended: {
    accepted: 'ধরা হয়েছে',
    rejected: 'প্রত্যাখ্যান করা হয়েছে',
    cancelled: 'বাতিল করা হয়েছে',
    timedOut: 'উত্তর নেই',
    failed: 'কল করা যায়নি',
    acceptedElsewhere: 'অন্য ডিভাইসে ধরা হয়েছে',
    rejectedElsewhere: 'অন্য ডিভাইসে প্রত্যাখ্যান করা হয়েছে',
    cancelledElsewhere: 'অন্য ডিভাইসে বাতিল করা হয়েছে',
    busy: 'অন্য কলে আছেন',
    gone: 'কলটি শেষ হয়েছে',
  },
  missed: 'মিসড কল',

  steps: {
    invited: 'রিং হচ্ছে',
    accepted: 'ধরা হয়েছে',
    rejected: 'প্রত্যাখ্যান করা হয়েছে',
    busy: 'অন্য কলে আছেন',
    cancelled: 'বাতিল করা হয়েছে',
    timedOut: 'উত্তর নেই',
  },

  answered: (count, total) => `${digits(total)} জনের মধ্যে ${digits(count)} জন ধরেছেন`,
  waiting: (count) => plural('bn', count, { other: 'আরও #টি কল অপেক্ষায় আছে' }),
  secondsLeft: (count) => `আর ${seconds('bn', count)} বাকি`,
  announcement: (texts) => texts.join(', '),
}

function digits(count: number): string {
  return new Intl.NumberFormat('bn').format(count)
}
