import fc from 'fast-check'
import { createVirtualClock } from 'ringkit/testing'
import { describe, expect, it } from 'vitest'
import { createDeadlines } from '../../src/invitation/createDeadlines.js'
import { PATIENCE, runs } from './runs.js'
import { watchedClock } from './watchedClock.js'

const START = 1_000_000

/** What can be done to deadlines; times are ms from where the clock stands. */
type Step =
  | { readonly do: 'set'; readonly key: string; readonly after: number }
  | { readonly do: 'clear'; readonly key: string }
  | { readonly do: 'advance' | 'sleep'; readonly ms: number }
  | { readonly do: 'sweep' | 'wake' | 'dispose' }

/** A list, searched from end to end. */
function createNaiveDeadlines(onDue: (key: string) => void) {
  let list: { key: string; at: number }[] = []
  const clear = (key: string) => {
    list = list.filter((entry) => entry.key !== key)
  }
  return {
    set(key: string, at: number) {
      if (list.some((entry) => entry.key === key && entry.at === at)) return
      clear(key)
      list.push({ key, at })
    },
    clear,
    dispose: () => {
      list = []
    },
    /** Fires all that are due and gives the time of the next. */
    sweep(now: number): number {
      for (;;) {
        const next = Math.min(...list.map(({ at }) => at))
        if (next > now) return next
        const first = list.find(({ at }) => at === next) as { key: string }
        clear(first.key)
        onDue(first.key)
      }
    },
    get size() {
      return list.length
    },
  }
}

const key = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', '__proto__')
const schedule: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.record({ do: fc.constant('set'), key, after: fc.integer({ min: -2, max: 12 }) }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('clear'), key }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('advance'), ms: fc.nat(8) }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('sleep'), ms: fc.integer({ min: -3, max: 8 }) }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('sweep', 'wake', 'dispose') }) },
  ),
  { maxLength: 25 },
)
/** What the callback of a key does: sets or clears another. */
const reactions = fc.dictionary(key, fc.record({ key, after: fc.option(fc.integer({ min: 1, max: 6 })) }), {
  maxKeys: 4,
  noNullPrototype: true,
})

describe('createDeadlines against a naive model', () => {
  it(
    'fires the same keys at the same times in the same order, with one timer at most and none when empty',
    async () => {
      await fc.assert(
        fc.asyncProperty(schedule, reactions, async (steps, reactions) => {
          const time = watchedClock(createVirtualClock(START))
          let modelNow = START
          const [fired, expected] = [[] as [string, number][], [] as [string, number][]]

          type Target = { set(key: string, at: number): void; clear(key: string): void }
          const react = (target: Target, key: string, now: number) => {
            const reaction = Object.hasOwn(reactions, key) ? reactions[key] : undefined
            if (!reaction) return
            if (reaction.after === null) target.clear(reaction.key)
            else target.set(reaction.key, now + reaction.after)
          }
          const deadlines = createDeadlines<string>(time.clock, (key) => {
            fired.push([key, time.clock.now()])
            react(deadlines, key, time.clock.now())
          })
          const model = createNaiveDeadlines((key) => {
            expected.push([key, modelNow])
            react(model, key, modelNow)
          })

          for (const step of steps) {
            switch (step.do) {
              case 'set':
                deadlines.set(step.key, modelNow + step.after)
                model.set(step.key, modelNow + step.after)
                break
              case 'clear':
                deadlines.clear(step.key)
                model.clear(step.key)
                break
              case 'advance': {
                await time.advance(step.ms)
                const until = modelNow + step.ms
                for (let next = model.sweep(modelNow); next <= until; next = model.sweep(modelNow)) modelNow = next
                modelNow = until
                break
              }
              case 'sleep':
                // Nobody can notice before the next sweep, so there is one: what wakes the device.
                time.sleep(step.ms)
                modelNow += step.ms
                time.wake()
                model.sweep(modelNow)
                break
              case 'wake':
                time.wake()
                model.sweep(modelNow)
                break
              case 'sweep':
                deadlines.sweep()
                model.sweep(modelNow)
                break
              case 'dispose':
                deadlines.dispose()
                model.dispose()
                break
            }
            expect(fired).toEqual(expected)
            expect(deadlines.size).toBe(model.size)
            expect(time.armed()).toBe(model.size > 0 ? 1 : 0)
            expect(time.listening()).toBe(model.size > 0 ? 1 : 0)
          }
          expect(time.mostArmed()).toBeLessThanOrEqual(1)
        }),
        runs,
      )
    },
    PATIENCE,
  )
})
