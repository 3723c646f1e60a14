import { warnOnce } from '../signaling/warnOnce.js'
import type { CallLabels } from './CallLabels.js'
import type { CallLocale } from './CallLocale.js'
import { englishLabels } from './englishLabels.js'

type Group = 'ended' | 'callOff' | 'steps'

/** Any of the labels; of those that stand in a group, too. What names its language is a {@link CallLocale}, with all of them. */
export type SomeLabels = {
  [Key in Exclude<keyof CallLabels, 'lang' | 'dir'>]?: Key extends Group ? Partial<CallLabels[Key]> : CallLabels[Key]
} & { lang?: never; dir?: never }

/**
 * `labels` over those above. What names its language takes the place of all: words of two languages do not belong into one
 * dialog. What it lacks is in English then, and a warning tells so; what names none is meant to be some texts only.
 */
export function mergeLabels(above: CallLabels, labels: CallLocale | SomeLabels): CallLabels {
  const { lang } = labels
  const base = lang ? englishLabels : above
  if (lang)
    warnOnce(lang, () => {
      const lacks = (theirs: object, ours: object): string[] =>
        Object.entries(ours).flatMap(([key, own]) => {
          const text = (theirs as Record<string, unknown>)[key]
          if (text == null) return [key]
          return typeof own === 'object' && !Array.isArray(own)
            ? lacks(Object(text), own).map((each) => `${key}.${each}`)
            : []
        })
      const missing = lacks(labels, englishLabels)
      return missing.length > 0
        ? `The labels in '${lang}' lack ${missing.join(', ')}, which is in English now. Labels with a \`lang\` are a whole language: add what is missing, or leave out \`lang\` to change some texts only.`
        : ''
    })
  return {
    ...over(base, labels),
    ended: over(base.ended, labels.ended),
    callOff: over(base.callOff, labels.callOff),
    steps: over(base.steps, labels.steps),
  }
}

/** What a translation does not know may come as undefined, or null, too. */
const over = <Texts extends object>(base: Texts, texts?: object | null): Texts => ({
  ...base,
  ...Object.fromEntries(Object.entries(texts ?? {}).filter(([, text]) => text != null)),
})
