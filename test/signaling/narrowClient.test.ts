import { describe, expect, it, test, vi } from 'vitest'
import { narrowClient } from '../../src/signaling/narrowClient.ts'
import type { SignalingClient } from '../../src/signaling/SignalingClient.ts'
import type { SignalingClientLike } from '../../src/signaling/SignalingClientLike.ts'
import { FakeEngine } from './FakeEngine.ts'
import { thrownBy } from './thrownBy.ts'

const fail = () => {
  throw new Error('not now')
}

const world = () => {
  const engine = new FakeEngine()
  return { engine, port: narrowClient(engine) }
}

describe('the port', () => {
  it('is the same for the same client, and for itself', () => {
    const { engine, port } = world()
    expect(narrowClient(engine)).toBe(port)
    expect(narrowClient(port)).toBe(port)
    expect(narrowClient(new FakeEngine())).not.toBe(port)
  })

  it('can be taken apart, though the functions of the client need `this`', async () => {
    const { engine, port } = world()
    const { invite, getLoginUser } = port
    await invite({ userID: 'bob' })
    expect(engine.calls).toEqual([['invite', { userID: 'bob' }]])
    expect(getLoginUser()).toBe('ann')
  })

  it('takes a client without a prototype, whose functions need no `this`', async () => {
    const verb = async () => ({ inviteID: 'id-1' })
    const bare: SignalingClientLike = Object.assign(Object.create(null), {
      addSignalingListener: () => {},
      removeSignalingListener: () => {},
      invite: verb,
      inviteInGroup: verb,
      cancel: verb,
      accept: verb,
      reject: verb,
      modifyInvitation: verb,
      getSignalingInfo: () => null,
      getLoginUser: () => 'ann',
    })
    await expect(narrowClient(bare).invite({ userID: 'bob' })).resolves.toMatchObject({ code: 0, inviteID: 'id-1' })
  })

  test.each([
    'invite',
    'inviteInGroup',
    'cancel',
    'accept',
    'reject',
    'modifyInvitation',
    'addSignalingListener',
    'removeSignalingListener',
    'getSignalingInfo',
    'getLoginUser',
  ])('refuses a client without %s', (name) => {
    const client = Object.assign(new FakeEngine(), { [name]: undefined })
    expect(thrownBy(() => narrowClient(client))).toMatchObject({
      name: 'SignalingArgumentError',
      field: `client.${name}`,
      received: undefined,
      allowed: 'a function',
    })
  })

  test.each([undefined, null, 'client', {}])('refuses %o in place of a client', (client) => {
    expect(thrownBy(() => narrowClient(client as never))).toMatchObject({ name: 'SignalingArgumentError' })
  })

  it('has the optional functions that the client has, and no other', () => {
    const optional = ['getPendingInvitations', 'getServerTime', 'isReady', 'on', 'off'] as const
    expect(optional.filter((name) => name in world().port)).toEqual([])
    const full = Object.assign(new FakeEngine(), Object.fromEntries(optional.map((name) => [name, () => {}])))
    expect(optional.filter((name) => name in narrowClient(full))).toEqual(optional)
  })
})

describe('results', () => {
  it('are made the same whatever else the engine sends', async () => {
    const { engine, port } = world()
    const message = { ID: 'm' }
    engine.answer = { code: '0', data: { message }, inviteID: 'id-1', extra: true }
    expect(await port.invite({ userID: 'bob' })).toEqual({ code: 0, data: { message }, inviteID: 'id-1' })
    expect(await port.modifyInvitation({ inviteID: 'id-1', data: 'x' })).toEqual({ code: 0, data: { message } })
  })

  it('of an answer may leave out the inviteID, which is known', async () => {
    const { engine, port } = world()
    engine.answer = { code: 0, data: {} }
    expect((await port.accept({ inviteID: 'id-2' })).inviteID).toBe('id-2')
    expect(await port.modifyInvitation({ inviteID: 'id-2', data: 'x' })).toEqual({ code: 0, data: {} })
  })

  test.each([undefined, null, 'id-1', {}, { inviteID: '' }, { inviteID: 7 }])(
    'of an invitation must name it: %o is refused',
    async (answer) => {
      const { engine, port } = world()
      engine.answer = answer
      await expect(port.invite({ userID: 'bob' })).rejects.toMatchObject({
        name: 'SignalingError',
        code: 'engine-error',
        message: expect.stringContaining('names no invitation'),
      })
    },
  )
})

describe('failures', () => {
  const verbs: [string, (port: SignalingClient) => Promise<unknown>][] = [
    ['invite', (port) => port.invite({ userID: 'bob' })],
    ['inviteInGroup', (port) => port.inviteInGroup({ groupID: 'team', inviteeList: ['bob'] })],
    ['cancel', (port) => port.cancel({ inviteID: 'id-1' })],
    ['accept', (port) => port.accept({ inviteID: 'id-1' })],
    ['reject', (port) => port.reject({ inviteID: 'id-1' })],
    ['modifyInvitation', (port) => port.modifyInvitation({ inviteID: 'id-1', data: 'x' })],
  ]

  test.each(verbs)('%s: what the engine throws at once becomes a rejection', async (_, call) => {
    const { engine, port } = world()
    const cause = new TypeError('Params validate failed.')
    engine.answer = () => {
      throw cause
    }
    const promise = call(port)
    await expect(promise).rejects.toMatchObject({ name: 'SignalingError', code: 'engine-error', cause })
  })

  test.each(verbs)('%s: what the engine rejects with becomes a SignalingError', async (method, call) => {
    const { engine, port } = world()
    const cause = { code: 2024, message: '' }
    engine.answer = () => Promise.reject(cause)
    await expect(call(port)).rejects.toMatchObject({
      name: 'NotSignedInError',
      code: 2024,
      cause,
      shortMessage: `${method}: nobody is signed in.`,
    })
  })

  it('names the invitation that is gone', async () => {
    const { engine, port } = world()
    engine.answer = () => Promise.reject(Object.assign(new Error(''), { code: 8010 }))
    await expect(port.accept({ inviteID: 'id-1' })).rejects.toMatchObject({
      name: 'InvitationGoneError',
      code: 8010,
      inviteID: 'id-1',
    })
  })

  it('rejects wrong options too, and never throws', async () => {
    const { engine, port } = world()
    engine.answer = () => {
      throw new TypeError("Cannot read properties of null (reading 'userID')")
    }
    const touchy = {
      get inviteID(): string {
        throw new Error('not now')
      },
    }
    for (const options of [undefined, null, 'bob', touchy]) {
      await expect(port.accept(options as never)).rejects.toMatchObject({ name: 'SignalingError' })
    }
  })

  it('keeps data that is no text from the engine, which might never answer again', async () => {
    const { engine, port } = world()
    for (const data of [null, 7, {}]) {
      await expect(port.reject({ inviteID: 'id-1', data: data as never })).rejects.toMatchObject({
        name: 'SignalingArgumentError',
        field: 'data',
        received: data,
      })
    }
    expect(engine.calls).toEqual([])
  })
})

describe('options', () => {
  it('are handed on as copies, down to the last part', async () => {
    const { engine, port } = world()
    const options = { groupID: 'team', inviteeList: ['bob'], offlinePushInfo: { androidInfo: { sound: 'ring.mp3' } } }
    await port.inviteInGroup(options)
    const [, given] = engine.calls[0] as [string, typeof options]
    expect(given).toEqual(options)
    given.inviteeList.pop()
    given.offlinePushInfo.androidInfo.sound = 'ring'
    expect(options).toEqual({
      groupID: 'team',
      inviteeList: ['bob'],
      offlinePushInfo: { androidInfo: { sound: 'ring.mp3' } },
    })
  })

  it('of a class are handed on as they are, for what they inherit', async () => {
    const { engine, port } = world()
    class Options {
      get userID() {
        return 'bob'
      }
    }
    const options = new Options()
    await port.invite(options)
    expect(engine.calls[0]?.[1]).toBe(options)
  })
})

describe('getPendingInvitations', () => {
  const pending = (list: () => unknown) =>
    narrowClient(Object.assign(new FakeEngine(), { getPendingInvitations: list as never })).getPendingInvitations?.()

  it("is a copy of the engine's list", async () => {
    const list = [{ inviteID: 'id-1' }]
    const copy = await pending(async () => list)
    expect(copy).toEqual(list)
    expect(copy).not.toBe(list)
  })

  it('rejects with a SignalingError, whether the engine rejects or throws', async () => {
    await expect(pending(() => Promise.reject({ code: 2024 }))).rejects.toMatchObject({ name: 'NotSignedInError' })
    await expect(pending(fail)).rejects.toMatchObject({ name: 'SignalingError' })
  })
})

it('hands client events through, with the context', () => {
  const on = vi.fn()
  const off = vi.fn()
  const port = narrowClient(Object.assign(new FakeEngine(), { on, off }))
  const handler = () => {}
  port.on?.('netStateChange', handler, 'context')
  port.off?.('netStateChange', handler)
  expect(on).toHaveBeenCalledWith('netStateChange', handler, 'context')
  expect(off).toHaveBeenCalledWith('netStateChange', handler, undefined)
})
