import { describe, expect, it, test, vi } from 'vitest'
import { narrowClient } from '../../src/signaling/narrowClient.ts'
import { FakeEngine } from './FakeEngine.ts'
import { thrownBy } from './thrownBy.ts'

const fail = () => {
  throw new Error('not now')
}

const world = () => {
  const engine = new FakeEngine()
  return { engine, port: narrowClient(engine) }
}

describe('what is asked and answered at once', () => {
  test.each<[string, unknown, string]>([
    ['a String object', new String('bob'), 'bob'],
    ['nothing', undefined, ''],
    ['null', null, ''],
    ['a throw', fail, ''],
  ])('getLoginUser: %s', (_, user, read) => {
    const { engine, port } = world()
    engine.user = user
    expect(port.getLoginUser()).toBe(read)
  })

  describe('getServerTime', () => {
    const serverTime = (user: string, time: () => unknown) => {
      const engine = Object.assign(new FakeEngine(), { user, getServerTime: vi.fn(time as () => number) })
      return { engine, now: narrowClient(engine).getServerTime?.() }
    }

    test.each<[string, unknown, number]>([
      ['seconds', 1_795_383_242, 1_795_383_242_000],
      ['seconds with a fraction', 1_795_383_242.5, 1_795_383_242_500],
      ['milliseconds', 1_795_383_242_306, 1_795_383_242_306],
      ['a Number object', new Number(1_795_383_242), 1_795_383_242_000],
    ])('given as %s is told in milliseconds', (_, time, ms) => expect(serverTime('ann', () => time).now).toBe(ms))

    test.each<[string, () => unknown]>([
      ['nothing', () => undefined],
      ['0', () => 0],
      ['NaN', () => Number.NaN],
      ['no end', () => Number.POSITIVE_INFINITY],
      ['a rejected promise', () => Promise.reject(new Error('2024'))],
      ['a throw', fail],
    ])('is not known where the engine gives %s', (_, time) => {
      expect(serverTime('ann', time).now).toBeUndefined()
    })

    it('is not asked for before sign-in', () => {
      const { engine, now } = serverTime('', () => 1)
      expect(engine.getServerTime).not.toHaveBeenCalled()
      expect(now).toBeUndefined()
    })
  })

  test.each([true, false, undefined, 1])('isReady: %o', (ready) => {
    const engine = Object.assign(new FakeEngine(), { isReady: () => ready as boolean })
    expect(narrowClient(engine).isReady?.()).toBe(ready === true)
  })

  describe('getSignalingInfo', () => {
    const message = { type: 'TIMCustomElem', payload: {} } as never

    test.each<[string, unknown]>([
      ['null', null],
      ['undefined', undefined],
      ['an object without an invitation', {}],
      ['a rejected promise, as before sign-in', () => Promise.reject(new Error('2024'))],
      ['a throw, as for broken JSON', fail],
    ])('is null where the engine gives %s', (_, info) => {
      const { engine, port } = world()
      engine.info = info
      expect(port.getSignalingInfo(message)).toBeNull()
    })

    it('is what the engine says of the message', () => {
      const { engine, port } = world()
      engine.info = { businessID: 1, inviteID: 'id-1' }
      expect(port.getSignalingInfo(message)).toBe(engine.info)
    })

    it('refuses what is no message', () => {
      expect(thrownBy(() => world().port.getSignalingInfo(null as never))).toMatchObject({ field: 'message' })
    })
  })
})
