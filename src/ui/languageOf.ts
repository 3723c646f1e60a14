import type { CallLabels } from './CallLabels.js'

/** In which language, and direction, an element is; as its attributes. */
export interface Language {
  lang?: string | undefined
  dir?: 'ltr' | 'rtl' | undefined
}

/** What labels say of their language, for the elements that show them. */
export const languageOf = ({ lang, dir }: CallLabels): Language => ({ lang, dir })
