import fc from 'fast-check'

/** Where each fact of a history comes in on one device, perhaps twice, perhaps never. Data, so that a failure shows it. */
export type Shuffle = readonly { readonly at: number; readonly again: number | null; readonly lost: boolean }[]

/** Orders and repeats for histories of at most `length` facts; `losses`: some facts never come. */
export function shuffles(length: number, { losses = false } = {}): fc.Arbitrary<Shuffle> {
  const place = fc.record({
    at: fc.nat(99),
    again: fc.option(fc.nat(99), { freq: 1 }),
    lost: losses ? fc.nat(3).map((n) => n === 3) : fc.constant(false),
  })
  // Those without a place come last, so that what is left of a failure after shrinking is short.
  return fc.array(place, { maxLength: length, size: 'max' })
}

/** The facts as that device hears them. */
export function shuffled<T>(shuffle: Shuffle, facts: readonly T[]): T[] {
  return facts
    .flatMap((fact, index) => {
      const place = shuffle[index] ?? { at: 100, again: null, lost: false }
      const times = place.again === null ? [place.at] : [place.at, place.again]
      return place.lost ? [] : times.map((at) => ({ fact, at }))
    })
    .sort((one, other) => one.at - other.at)
    .map(({ fact }) => fact)
}
