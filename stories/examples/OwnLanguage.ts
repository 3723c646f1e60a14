import type { CallLocale } from 'ringkit'
import { de } from 'ringkit/locales/de'

/** Swiss German: begins with another language; what it does not say is taken from there. */
export const gsw: CallLocale = {
  ...de,
  lang: 'gsw',
  accept: 'Abnää',
  reject: 'Ablehne',
  missed: 'Verpasste Aaruef',
  secondsLeft: (count) => `No ${new Intl.NumberFormat('gsw').format(count)} Sekunde`,
  ended: { ...de.ended, timedOut: 'Kei Antwort' },
}
