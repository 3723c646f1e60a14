import type { Status } from '../../src/invitation/view.js'

type Table = Readonly<Partial<Record<Status, readonly Status[]>>>

/** The changes of status, from ringing on, that none of the tables has. */
export function offTheTable(statuses: readonly Status[], ...tables: readonly Table[]): string[] {
  return statuses.flatMap((status, index) => {
    const before = statuses[index - 1] ?? 'ringing'
    const allowed = status === before || tables.some((table) => table[before]?.includes(status))
    return allowed ? [] : [`${before} → ${status}`]
  })
}
