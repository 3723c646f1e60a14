import type { CallLocale } from 'ringkit'

const modules: Record<string, Record<string, CallLocale>> = import.meta.glob(
  ['../../src/locales/*.ts', '!**/plural.ts'],
  { eager: true },
)
const sources: Record<string, string> = import.meta.glob('../../src/locales/*.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** One language that ringkit brings. */
export interface Language {
  labels: CallLocale
  /** The name of its module's one export. */
  exported: string
  /** What its first comment says of it. */
  checked: string
}

/** All languages that ringkit brings, by tag: read out of the modules. */
export const locales: Record<string, Language> = Object.fromEntries(
  Object.entries(modules).map(([path, module]) => {
    const [[exported, labels] = []] = Object.entries(module)
    const checked = sources[path]?.match(/\/\*\*.*?\. (.+)\. \*\//)?.[1]
    if (!exported || !labels || !checked) throw new Error(`${path} is not one language that says who has checked it.`)
    return [labels.lang, { labels, exported, checked }]
  }),
)

const english = new Intl.DisplayNames('en', { type: 'language' })

/** What a language is called in English, and by those who speak it. */
export const languageNames = (tag: string): [string, string] => [
  english.of(tag) ?? tag,
  new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag,
]
