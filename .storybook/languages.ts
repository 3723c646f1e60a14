import type { CallLocale } from 'ringkit'

const modules = import.meta.glob<Record<string, CallLocale>>(['../src/locales/*.ts', '!**/plural.ts'])
const pathOf = (tag: string) => `../src/locales/${tag}.ts`
const loaded = new Map<unknown, CallLocale>()

/** The languages of the toolbar, English first: the stories' own. */
export const languageItems = [
  'en',
  ...Object.keys(modules).flatMap((path) => path.match(/([\w-]+)\.ts$/)?.[1] ?? []),
].map((value) => ({ value, title: new Intl.DisplayNames('en', { type: 'language' }).of(value) ?? value }))

/** Loads a language before a story is shown in it. */
export async function loadLanguage({ globals: { language } }: { globals: Record<string, unknown> }) {
  const load = modules[pathOf(String(language))]
  if (!load || loaded.has(language)) return
  const [labels] = Object.values(await load())
  if (labels) loaded.set(language, labels)
}

/** The texts of a language; nothing for English, which the components bring. */
export const labelsOf = (language: unknown): CallLocale | undefined => loaded.get(language)
