import type { CallLabels } from './CallLabels.js'

/**
 * All labels in one language, and which it is: what each module of `ringkit/locales` gives, and what one's own translation is.
 * Given as `labels`, it replaces all labels from above.
 */
export interface CallLocale extends CallLabels {
  /** BCP 47, as `'pt-BR'`. */
  lang: string
  dir: 'ltr' | 'rtl'
}
