/** The first letters of the first and the last word of a name; letters of two code units stay whole. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/[\s._-]+/)
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words
  return ends
    .map((word) => [...(word ?? '')][0] ?? '')
    .join('')
    .toLocaleUpperCase()
}
