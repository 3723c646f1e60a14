import { createHub } from 'ringkit/hub'
import { type ContractTest, contract, createVirtualClock, type World } from 'ringkit/testing'
import { expect, test } from 'vitest'
import { plainWorld } from './hubWorld.ts'

function makeWorld(change: Partial<World> = {}): World {
  const clock = createVirtualClock()
  return { ...plainWorld(createHub({ clock }), clock), ...change }
}

/** A runner that only collects. */
function collect() {
  const cases = new Map<string, Parameters<ContractTest>[1]>()
  const runner: ContractTest = (name, run) => cases.set(name, run)
  return { cases, runner }
}

const RINGS = 'an invitation rings the invitee and says who, whom, what and until when'

test('each case has a name of its own', () => {
  const names: string[] = []
  contract((name) => names.push(name), makeWorld)
  expect(names.length).toBeGreaterThan(100)
  expect(new Set(names).size).toBe(names.length)
})

test('runners that take a parameter for a callback see none', () => {
  const { cases, runner } = collect()
  contract(runner, makeWorld)
  expect([...cases.values()].filter((run) => run.length > 0)).toEqual([])
})

test.each([
  ['an object, as in node:test', (skip: (why: string) => void) => ({ skip })],
  ['a function, as in Vitest', (skip: (why: string) => void) => Object.assign(() => {}, { skip })],
])('what the world cannot do is listed, and skipped where the context is %s', async (_, makeContext) => {
  const { cases, runner } = collect()
  const report = contract(runner, () => makeWorld({ can: { devices: true } }))
  const skipped: string[] = []
  for (const run of cases.values()) await run(makeContext((why) => void skipped.push(why)))
  expect(report.failed).toEqual([])
  expect(report.passed.length + report.notRun.length).toBe(cases.size)
  expect(skipped).toHaveLength(report.notRun.length)
  expect(report.notRun).toContainEqual({
    name: 'at the deadline, not before, both sides hear one timeout, with the data of the invitation',
    needs: ['advance'],
  })
})

test('a case that fails rejects and is listed, and the world is closed all the same', async () => {
  const { cases, runner } = collect()
  let closed = 0
  const close = () => {
    closed++
  }
  const report = contract(runner, () => {
    const world = makeWorld({ close })
    return {
      ...world,
      // An engine on which nobody hears anything.
      connect: async (device) => ({ ...(await world.connect(device)), addSignalingListener: () => {} }),
    }
  })
  await expect(cases.get(RINGS)?.()).rejects.toThrow('what Bob heard: expected ["invited"], got []')
  expect([report.failed, report.passed, closed]).toEqual([[RINGS], [], 1])
})
