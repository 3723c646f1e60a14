import { createFloor } from './createFloor.ts'
import { createOurs } from './createOurs.ts'
import { createRulesFloor } from './createRulesFloor.ts'
import { type Mounted, mount } from './mount.tsx'

/** What ours is compared with, and which of the two is mounted first. */
export interface Setting {
  floor: 'floor' | 'rules floor'
  order: 'ours first' | 'floor first'
}

/**
 * Mounts ours and a floor in one page. What is mounted first is slower by some percent, with the same code: so the caller
 * measures once in each order.
 */
export async function mountBoth(
  setting: Setting,
  ids: readonly string[],
  rows: readonly string[],
): Promise<{ ours: Mounted; floor: Mounted }> {
  const mountOurs = () => mount(createOurs(), ids, rows)
  const mountFloor = () => mount(setting.floor === 'floor' ? createFloor() : createRulesFloor(), ids, rows)
  if (setting.order === 'ours first') {
    const ours = await mountOurs()
    return { ours, floor: await mountFloor() }
  }
  const floor = await mountFloor()
  return { ours: await mountOurs(), floor }
}
