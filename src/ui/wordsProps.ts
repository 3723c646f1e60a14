import { shorten } from './shorten.js'

/** As much as is shown of what the other side wrote, in characters. */
export const LONGEST_WORDS = 500

/** From so many characters on it may be more than there is room for, and is scrolled, with the keyboard, too. */
const SCROLLED = 80

/** Props of an element with words of the other side, which can be of any length; undefined without. */
export function wordsProps(words: string | undefined): Record<string, unknown> | undefined {
  if (!words) return undefined
  return { dir: 'auto', tabIndex: words.length > SCROLLED ? 0 : undefined, children: shorten(words, LONGEST_WORDS) }
}
