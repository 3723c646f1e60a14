import type { Clock } from './Clock.js'

/** Many deadlines on one timer. */
export interface Deadlines<Key> {
  /**
   * Call back for `key` at `at` (ms since 1970, by the clock); replaces an earlier deadline of the same key. Infinity never
   * comes, but the device is watched for waking as long as it stands.
   */
  set(key: Key, at: number): void
  /** No call back for `key` any more. */
  clear(key: Key): void
  /** Call back now for all that are due: after sleep, or when a timer may have been held up. */
  sweep(): void
  /** No deadlines, no timer. */
  dispose(): void
  /** Deadlines that have not fired. */
  readonly size: number
}

/** The longest wait that timers of a browser can do. */
const LONGEST = 2 ** 31 - 1

interface Node<Key> {
  readonly key: Key
  readonly at: number
  /** Which of two deadlines at the same time was set first. */
  readonly turn: number
  index: number
}

/**
 * One binary heap and at most one armed timer for any number of deadlines; with none, no timer and no listener. Each
 * deadline fires once, in order of time; at the same time, in the order in which they were set. A device that wakes from sleep is swept at once where the clock can tell.
 *
 * @param onDue called with the key of each deadline that has come
 * @param onWake called after the sweep when the device woke, while there are deadlines
 */
export function createDeadlines<Key>(clock: Clock, onDue: (key: Key) => void, onWake?: () => void): Deadlines<Key> {
  const heap: Node<Key>[] = []
  const nodes = new Map<Key, Node<Key>>()
  let turn = 0
  let timer: unknown
  let armedFor = Number.NaN
  let unwatch: (() => void) | undefined

  function place(node: Node<Key>, index: number): void {
    node.index = index
    heap[index] = node
  }

  function up(node: Node<Key>, from: number): void {
    let index = from
    for (; index > 0; ) {
      const above = (index - 1) >> 1
      const parent = heap[above] as Node<Key>
      if (!isBefore(node, parent)) break
      place(parent, index)
      index = above
    }
    place(node, index)
  }

  function down(node: Node<Key>, from: number): void {
    let index = from
    for (;;) {
      let below = 2 * index + 1
      const right = heap[below + 1]
      if (right && isBefore(right, heap[below] as Node<Key>)) below++
      const child = heap[below]
      if (!child || !isBefore(child, node)) break
      place(child, index)
      index = below
    }
    place(node, index)
  }

  function take(node: Node<Key>): void {
    nodes.delete(node.key)
    const last = heap.pop() as Node<Key>
    if (last === node) return
    const above = heap[(node.index - 1) >> 1]
    if (above && isBefore(last, above)) up(last, node.index)
    else down(last, node.index)
  }

  function arm(): void {
    const at = heap[0]?.at
    if (at === armedFor) return
    if (timer !== undefined) clock.clearTimeout(timer)
    timer = undefined
    armedFor = at ?? Number.NaN
    if (at === undefined) {
      unwatch?.()
      unwatch = undefined
      return
    }
    unwatch ??= clock.onWake?.(() => {
      sweep()
      onWake?.()
    })
    if (at < Infinity) timer = clock.setTimeout(sweep, Math.min(Math.max(at - clock.now(), 0), LONGEST))
  }

  function sweep(): void {
    // Whatever woke us, the timer may have been early (or clamped): arm it afresh.
    armedFor = Number.NaN
    const now = clock.now()
    try {
      for (let first = heap[0]; first && first.at <= now; first = heap[0]) {
        take(first)
        onDue(first.key)
      }
    } finally {
      // Should a call back throw, the rest is due at once.
      arm()
    }
  }

  return {
    set(key, at) {
      const known = nodes.get(key)
      if (known?.at === at) return
      if (known) take(known)
      const node = { key, at, turn: ++turn, index: heap.length }
      nodes.set(key, node)
      up(node, heap.length)
      arm()
    },
    clear(key) {
      const node = nodes.get(key)
      if (!node) return
      take(node)
      arm()
    },
    sweep,
    dispose() {
      heap.length = 0
      nodes.clear()
      arm()
    },
    get size() {
      return nodes.size
    },
  }
}

function isBefore<Key>(one: Node<Key>, other: Node<Key>): boolean {
  return one.at < other.at || (one.at === other.at && one.turn < other.turn)
}
