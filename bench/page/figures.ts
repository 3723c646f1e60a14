/** The middle of them. */
export function median(figures: readonly number[]): number {
  const sorted = figures.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}

/** Ours and the floor's, measured in turn, so that both have the same weather. */
export interface Comparison {
  ours: number
  floor: number
  /** Median of the ratios of the rounds. */
  ratio: number
}

/** Measures both `rounds` times in turn; rounds are best short. A fifth more go before, to warm up. */
export async function compare(
  rounds: number,
  ours: () => Promise<number>,
  floor: () => Promise<number>,
): Promise<Comparison> {
  const pairs: [number, number][] = []
  for (let round = -Math.ceil(rounds / 5); round < rounds; round++) {
    const ourFirst = round % 2 === 0
    const first = await (ourFirst ? ours : floor)()
    const second = await (ourFirst ? floor : ours)()
    if (round >= 0) pairs.push(ourFirst ? [first, second] : [second, first])
  }
  return {
    ours: median(pairs.map(([our]) => our)),
    floor: median(pairs.map(([, least]) => least)),
    ratio: median(pairs.map(([our, least]) => our / least)),
  }
}
