import { expect, test } from 'vitest'
import { historyFlags } from '../../src/signaling/historyFlags.ts'
import type { ActionType } from '../../src/signaling/TSignaling.ts'

const own = 'excludeFromHistoryMessage'
const original = 'excludeOriginalSignalingFromHistoryMessage'
const timeout = 'excludeTimeoutSignalingFromHistoryMessage'

test.each<[string, ActionType[], boolean]>([
  ['', [1, 2, 3, 4, 5], false],
  ['excludeFromHistory', [1, 2, 3, 4, 5], false],
  [JSON.stringify({ [own]: true }), [1, 2, 3, 4], true],
  [JSON.stringify({ [original]: true }), [1, 2, 3, 4], true],
  [JSON.stringify({ [timeout]: true }), [1, 2, 3, 4], false],
  [JSON.stringify({ [own]: true, [original]: true }), [5], false],
  [JSON.stringify({ [timeout]: true }), [5], true],
  // A plain search for the word, as the Tencent SDK does.
  [JSON.stringify({ [own]: false }), [1, 2, 3, 4], true],
  [`no JSON, but ${own}`, [1, 2, 3, 4], true],
])('%s in steps %o: left out %o', (data, steps, excluded) => {
  for (const step of steps) {
    expect(historyFlags(data, step)).toEqual({ noUnread: excluded, noLastMessage: excluded })
  }
})
