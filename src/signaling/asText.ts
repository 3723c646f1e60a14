/** What arrived, if it is a string, else `''`. For what others sent: it is never refused, only made safe. */
export function asText(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** A new array of the strings in what arrived; empty if it is no array. */
export function asTextList(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}
