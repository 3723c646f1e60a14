/** Words for each plural form that a language has; `#` stands for the number. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }

/** The words for `count` things, by the plural rules and in the digits of a language. */
export function plural(lang: string, count: number, forms: PluralForms): string {
  const words = forms[new Intl.PluralRules(lang).select(count)] ?? forms.other
  return words.replace('#', new Intl.NumberFormat(lang).format(count))
}

/** So many seconds, in words of a language. */
export function seconds(lang: string, count: number): string {
  return new Intl.NumberFormat(lang, { style: 'unit', unit: 'second', unitDisplay: 'long' }).format(count)
}

/** Two names, and how many more there are. */
export function people([first = '', second, ...others]: readonly string[], comma = ', '): string {
  if (second === undefined) return first
  return first + comma + second + (others.length > 0 ? ` +${others.length}` : '')
}
