/** A value as rows of a table: objects are opened, to the second level. */
export function rowsOf(value: unknown, name = 'returns'): [name: string, text: string][] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [[name, textOf(value)]]
  const inner = name === 'returns' ? '' : `${name}.`
  return Object.entries(value).flatMap(([key, each]) =>
    inner === '' && isRecord(each) ? rowsOf(each, key) : [[`${inner}${key}`, textOf(each)] as [string, string]],
  )
}

const isRecord = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Error)

function textOf(value: unknown): string {
  if (typeof value === 'function') return 'ƒ'
  if (value instanceof Error) return `${value.name}: ${'shortMessage' in value ? value.shortMessage : value.message}`
  return value === undefined ? 'undefined' : JSON.stringify(value)
}
