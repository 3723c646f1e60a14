import { readdirSync, readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import { build } from 'esbuild'
import type { CallLocale } from 'ringkit'
import { describe, expect, it, test } from 'vitest'
import { englishLabels } from '../../src/ui/englishLabels.ts'

const folder = new URL('../../src/locales/', import.meta.url)
const tags = readdirSync(folder)
  .filter((name) => name !== 'plural.ts')
  .map((name) => name.replace('.ts', ''))
const camelCase = (tag: string) => tag.replace('-', '')

/** Bundles one locale, and runs it where there is nothing but the language itself: no page, no Node. */
async function load(tag: string) {
  const { outputFiles, metafile } = await build({
    entryPoints: [new URL(`${tag}.ts`, folder).pathname],
    absWorkingDir: folder.pathname,
    bundle: true,
    write: false,
    metafile: true,
    format: 'iife',
    globalName: 'module',
  })
  const exported: Record<string, CallLocale> = runInNewContext(`${outputFiles[0]?.text};({ ...module })`)
  return { exported, modules: Object.keys(metafile.inputs).sort() }
}

const loaded = Object.fromEntries(await Promise.all(tags.map(async (tag) => [tag, await load(tag)] as const)))
const localeOf = (tag: string) => loaded[tag]?.exported[camelCase(tag)] as CallLocale

const COUNTS = [0, 1, 2, 5, 11, 21, 100]
const CALLS = (['incoming', 'outgoing'] as const).flatMap((direction) =>
  (['audio', 'video', undefined] as const).flatMap((media) =>
    [true, false].map((group) => ({ direction, media, group })),
  ),
)

/** Every text of a language by the name of its label; of those that are made, some of each. */
function textsOf(labels: Partial<CallLocale>): Record<string, string> {
  const texts: Record<string, string> = {}
  const add = (name: string, text: unknown) => {
    texts[name] = text as string
  }
  for (const [key, label] of Object.entries(labels)) {
    if (typeof label === 'object')
      for (const each of Object.keys(label)) add(`${key}.${each}`, Reflect.get(label, each))
    else if (typeof label !== 'function') add(key, label)
  }
  const { title, people, callAudio, callVideo, callGroup, answered, waiting, secondsLeft, announcement } =
    labels as CallLocale
  for (const call of CALLS) add(`title ${Object.values(call).join(' ')}`, title(call))
  for (const count of [1, 2, 3, 9]) add(`people ${count}`, people(Array.from({ length: count }, (_, at) => `B${at}`)))
  add('callAudio', callAudio('Bob'))
  add('callVideo', callVideo('Bob'))
  for (const media of ['audio', 'video'] as const) add(`callGroup ${media}`, callGroup(media))
  for (const count of COUNTS) {
    add(`answered ${count}`, answered(count, 100))
    add(`waiting ${count}`, waiting(count))
    add(`secondsLeft ${count}`, secondsLeft(count))
  }
  add('announcement', announcement(['one', 'two']))
  return texts
}

const english = textsOf(englishLabels)

/** Where a language has the same word as English. */
const same: Record<string, string[]> = { da: ['send'] }

test('there are 25 languages, two of them from right to left', () => {
  expect(tags.join(' ')).toBe('ar bn cs da de el es fi fr he hi id it ja ko nl pl pt-BR ru sv th tr uk vi zh-CN')
  expect(tags.filter((tag) => localeOf(tag).dir === 'rtl')).toEqual(['ar', 'he'])
})

describe.each(tags)('%s', (tag) => {
  const texts = textsOf(localeOf(tag))

  it('is one export, named by its tag, which it knows', () => {
    expect(Object.keys(loaded[tag]?.exported ?? {})).toEqual([camelCase(tag)])
    expect(localeOf(tag).lang).toBe(tag)
    expect(Intl.getCanonicalLocales(tag)).toEqual([tag])
    expect(Intl.PluralRules.supportedLocalesOf(tag)).toEqual([tag])
  })

  it('pulls in nothing but itself and the plural', () => {
    expect(loaded[tag]?.modules).toEqual([`${tag}.ts`, 'plural.ts'].sort())
  })

  it('says in its first comment whether a speaker has checked it', () => {
    const [comment = ''] = readFileSync(new URL(`${tag}.ts`, folder), 'utf8').match(/\/\*\*.*\*\//) ?? []
    expect(comment).toMatch(/ in [\w ]+\. (No speaker has checked this translation|Checked by .+)\. \*\/$/)
  })

  it('has every text, and none is empty', () => {
    expect(Object.keys(texts).filter((name) => name !== 'lang' && name !== 'dir')).toEqual(Object.keys(english))
    const empty = Object.entries(texts).filter(([, text]) => typeof text !== 'string' || text.trim() !== text || !text)
    expect(empty).toEqual([])
  })

  it('has a whole sentence for every number', () => {
    const broken = Object.values(texts).filter(
      (text) => /undefined|NaN|\bnull\b|#|[{}$]|\[object/.test(text) || / {2}/.test(text),
    )
    expect(broken).toEqual([])
  })

  it('is not English', () => {
    const left = Object.keys(english).filter(
      (name) => texts[name] === english[name] && !/^(people|announcement)/.test(name),
    )
    expect(left).toEqual(same[tag] ?? [])
  })

  it('is written in one alphabet', () => {
    const latin = !/^(ar|bn|el|he|hi|ja|ko|ru|th|uk|zh)/.test(tag)
    const foreign = latin ? /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u : /\p{Script=Latin}{2}/u
    const named = /^(people|announcement|lang|dir|callAudio|callVideo)/
    expect(Object.entries(texts).filter(([name, text]) => !named.test(name) && foreign.test(text))).toEqual([])
  })
})

test('the plural is that of the language, not of English', () => {
  const counted = (tag: string, counts: number[]) => counts.map((count) => localeOf(tag).waiting(count))
  expect(counted('ru', [1, 2, 5, 11, 21])).toEqual([
    'Ожидает ещё 1 звонок',
    'Ожидают ещё 2 звонка',
    'Ожидают ещё 5 звонков',
    'Ожидают ещё 11 звонков',
    'Ожидает ещё 21 звонок',
  ])
  expect(new Set(counted('ar', [1, 2, 5, 11])).size).toBe(4)
  expect(localeOf('pl').secondsLeft(2)).toBe('Pozostało: 2 sekundy')
  expect(localeOf('de').secondsLeft(1)).toBe('Noch 1 Sekunde')
})
