import { describe, expect, test, vi } from 'vitest'
import { EVENT } from '../../src/signaling/EVENT.ts'
import { TSignaling } from '../../src/signaling/TSignaling.ts'
import { hubOnClock, listen } from './phone.ts'
import { uncaughtDuring } from './uncaughtDuring.ts'

const names = (heard: { name: string }[]) => heard.splice(0).map(({ name }) => name)

describe('signing in and out', () => {
  test('connect with a userID is signed in at once, and ready when all that is pending has been told', async () => {
    const { hub, clock } = hubOnClock()
    const ann = hub.connect({ userID: 'ann' })
    await ann.invite({ userID: 'bob' })
    const bob = hub.connect({ userID: 'bob' })
    expect([bob.getLoginUser(), bob.isReady()]).toEqual(['bob', true])
    const heard = listen(bob)
    await clock.flush()
    expect(names(heard)).toEqual([TSignaling.NEW_INVITATION_RECEIVED, EVENT.SDK_READY])
  })

  test('without a userID nobody is signed in until login, and logout ends it', async () => {
    const { hub } = hubOnClock()
    const ann = hub.connect()
    const heard = listen(ann)
    expect([ann.getLoginUser(), ann.isReady()]).toEqual(['', false])
    await ann.login({ userID: 'ann' })
    expect([ann.getLoginUser(), ann.isReady(), names(heard)]).toEqual(['ann', true, [EVENT.SDK_READY]])
    await ann.login({ userID: 'ann' })
    expect(names(heard)).toEqual([])
    await ann.logout()
    expect([ann.getLoginUser(), ann.isReady(), names(heard)]).toEqual(['', false, [EVENT.SDK_NOT_READY]])
  })

  test('login as somebody else signs the first user out', async () => {
    const { hub } = hubOnClock()
    const device = hub.connect({ userID: 'ann' })
    await device.getPendingInvitations()
    const heard = listen(device)
    await device.login({ userID: 'bob' })
    expect([device.getLoginUser(), names(heard)]).toEqual(['bob', [EVENT.SDK_NOT_READY, EVENT.SDK_READY]])
  })

  test('login without a userID is refused and changes nothing', async () => {
    const { hub } = hubOnClock()
    const ann = hub.connect({ userID: 'ann' })
    await expect(ann.login({ userID: '' })).rejects.toMatchObject({ code: 'invalid-argument', field: 'userID' })
    expect(ann.getLoginUser()).toBe('ann')
    expect(() => hub.connect({ userID: '' })).toThrow('userID')
  })

  test('a call that waits for its answer at logout is refused with 2801', async () => {
    const { hub } = hubOnClock()
    const ann = hub.connect({ userID: 'ann' })
    const call = ann.invite({ userID: 'bob' })
    await ann.logout()
    await expect(call).rejects.toMatchObject({ code: 2801 })
  })

  test('a device that is disposed of hears that nobody is signed in and nothing more, and its invitations ring on', async () => {
    const { hub, clock } = hubOnClock()
    const ann = hub.connect({ userID: 'ann' })
    const bob = hub.connect({ userID: 'bob' })
    const { inviteID } = await ann.invite({ userID: 'bob' })
    const heard = listen(ann)
    ann.dispose()
    await bob.accept({ inviteID })
    await clock.flush()
    expect(names(heard)).toEqual([EVENT.SDK_NOT_READY])
    await expect(ann.invite({ userID: 'bob' })).rejects.toMatchObject({ code: 2024 })
  })
})

describe('the link', () => {
  test('goOffline and goOnline are told as states of the network, missed steps before `connected`', async () => {
    const { hub, clock } = hubOnClock()
    const ann = hub.connect({ userID: 'ann' })
    const bob = hub.connect({ userID: 'bob' })
    await clock.flush()
    const heard = listen(bob)
    bob.goOffline()
    bob.goOffline()
    await ann.invite({ userID: 'bob', onlineUserOnly: false })
    bob.goOnline()
    bob.goOnline()
    await clock.flush()
    expect(heard.map(({ name, data }) => data.state ?? name)).toEqual([
      'disconnected',
      'connecting',
      TSignaling.NEW_INVITATION_RECEIVED,
      EVENT.MESSAGE_RECEIVED,
      'connected',
    ])
  })

  test('login without a link resolves when it is there', async () => {
    const { hub, clock } = hubOnClock()
    const ann = hub.connect()
    ann.goOffline()
    const heard = listen(ann)
    let done = false
    const login = ann.login({ userID: 'ann' }).then(() => {
      done = true
    })
    await clock.advance(1000)
    expect(done).toBe(false)
    ann.goOnline()
    await login
    expect(heard.map(({ name, data }) => data.state ?? name)).toEqual(['connecting', 'connected', EVENT.SDK_READY])
  })

  test('a message of the chat that was missed comes when the link is back, but not of an online-only step', async () => {
    const { hub, clock } = hubOnClock()
    hub.createGroup({ groupID: 'team', members: ['ann', 'bob', 'carol'] })
    const ann = hub.connect({ userID: 'ann' })
    const carol = hub.connect({ userID: 'carol' })
    await clock.flush()
    carol.goOffline()
    const { inviteID } = await ann.inviteInGroup({ groupID: 'team', inviteeList: ['bob'] })
    await ann.inviteInGroup({ groupID: 'team', inviteeList: ['bob'], onlineUserOnly: true })
    await ann.cancel({ inviteID })
    const heard = listen(carol)
    carol.goOnline()
    await clock.flush()
    const messages = heard.filter(({ name }) => name === EVENT.MESSAGE_RECEIVED)
    expect(messages.flatMap(({ data }) => data as unknown as never[]).map(carol.getSignalingInfo)).toMatchObject([
      { inviteID, actionType: 1 },
      { inviteID, actionType: 2 },
    ])
  })
})

describe('handlers', () => {
  test('what a handler throws is an uncaught error of its own where nobody listens to errors', async () => {
    const { hub, clock } = hubOnClock()
    const ann = hub.connect({ userID: 'ann' })
    const bob = hub.connect({ userID: 'bob' })
    const mistake = new Error('a mistake of the app')
    bob.addSignalingListener(TSignaling.NEW_INVITATION_RECEIVED, () => {
      throw mistake
    })
    const heard: string[] = []
    bob.addSignalingListener(TSignaling.NEW_INVITATION_RECEIVED, ({ name }) => heard.push(name))
    const uncaught = await uncaughtDuring(async () => {
      await ann.invite({ userID: 'bob' })
      await clock.flush()
    })
    expect([heard, uncaught]).toEqual([[TSignaling.NEW_INVITATION_RECEIVED], [mistake]])
  })

  test('a handler that signs out hears nothing more of the step', async () => {
    const { hub, clock } = hubOnClock()
    const ann = hub.connect({ userID: 'ann' })
    const bob = hub.connect({ userID: 'bob' })
    await clock.flush()
    bob.addSignalingListener(TSignaling.NEW_INVITATION_RECEIVED, () => bob.logout())
    const heard = listen(bob)
    await ann.invite({ userID: 'bob' })
    await ann.invite({ userID: 'bob' })
    expect(names(heard)).toEqual([EVENT.SDK_NOT_READY, TSignaling.NEW_INVITATION_RECEIVED])
  })

  test('an answer resolves before the step after it is told', async () => {
    const { hub, clock } = hubOnClock()
    const ann = hub.connect({ userID: 'ann' })
    const bob = hub.connect({ userID: 'bob' })
    await clock.flush()
    const order: string[] = []
    ann.addSignalingListener(TSignaling.INVITEE_ACCEPTED, () => order.push('accepted'))
    bob.addSignalingListener(TSignaling.NEW_INVITATION_RECEIVED, ({ data }) => {
      void bob.accept({ inviteID: data.inviteID })
    })
    ann.goOffline()
    const invited = ann.invite({ userID: 'bob' }).then(() => order.push('invite'))
    ann.goOnline()
    await invited
    await clock.flush()
    expect(order).toEqual(['invite', 'accepted'])
  })

  test('on and off refuse events that are not there and handlers that are not functions', () => {
    const { hub } = hubOnClock()
    const ann = hub.connect()
    expect(() => ann.on('newInvitationReceived', () => {})).toThrow('eventName')
    expect(() => ann.off('nothing', () => {})).toThrow('eventName')
    expect(() => ann.on(EVENT.SDK_READY, null as never)).toThrow('handler')
  })

  test('off takes a client event handler off', async () => {
    const { hub } = hubOnClock()
    const ann = hub.connect()
    let calls = 0
    const handler = () => {
      calls++
    }
    ann.on(EVENT.SDK_READY, handler)
    await ann.login({ userID: 'ann' })
    ann.off(EVENT.SDK_READY, handler)
    await ann.login({ userID: 'bob' })
    expect(calls).toBe(1)
  })
})

test('the time of the server is the time of the hub', async () => {
  const { hub, clock } = hubOnClock()
  const ann = hub.connect({ userID: 'ann' })
  await clock.advance(1234)
  expect(ann.getServerTime()).toBe(clock.now())
})

test('devices have names of their own unless they are given one', () => {
  const { hub } = hubOnClock()
  expect(hub.connect().deviceID).not.toBe(hub.connect().deviceID)
  expect(hub.connect({ deviceID: 'laptop' }).deviceID).toBe('laptop')
})

test('without randomUUID, as on a page over http, an inviteID still is a UUID of version 4', async () => {
  const { hub } = hubOnClock()
  const ann = hub.connect({ userID: 'ann' })
  vi.stubGlobal('crypto', { getRandomValues: <Bytes extends Uint8Array>(bytes: Bytes) => bytes.fill(0xa7) })
  try {
    const { inviteID } = await ann.invite({ userID: 'bob' })
    expect(inviteID).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  } finally {
    vi.unstubAllGlobals()
  }
})

test('a made-up deviceID is nobody else’s, whatever names the app gives', () => {
  const { hub } = hubOnClock()
  const given = hub.connect({ deviceID: 'device-1' }).deviceID
  expect(hub.connect().deviceID).not.toBe(given)
})

test('who loses the link again while hearing that it comes back, has none', async () => {
  const { hub, clock } = hubOnClock()
  const ann = hub.connect({ userID: 'ann' })
  await clock.flush()
  ann.goOffline()
  ann.on(EVENT.NET_STATE_CHANGE, ({ data }) => {
    if ((data as { state: string }).state === 'connecting') ann.goOffline()
  })
  ann.goOnline()
  const refused = expect(ann.invite({ userID: 'bob' })).rejects.toMatchObject({ code: 2801 })
  await clock.advance(15_000)
  await refused
})

test('signing out while the link comes back leaves it connected', async () => {
  const { hub, clock } = hubOnClock()
  const ann = hub.connect({ userID: 'ann' })
  await clock.flush()
  ann.goOffline()
  const heard = listen(ann)
  ann.goOnline()
  await ann.logout()
  await clock.flush()
  expect(heard.filter(({ name }) => name === EVENT.NET_STATE_CHANGE).at(-1)?.data).toEqual({ state: 'connected' })
})

test('a device that is disposed of says that nobody is signed in, and cannot be signed in again', async () => {
  const { hub, clock } = hubOnClock()
  const ann = hub.connect({ userID: 'ann' })
  await clock.flush()
  const heard = listen(ann)
  ann.dispose()
  expect(heard.map(({ name }) => name)).toEqual([EVENT.SDK_NOT_READY])
  await expect(ann.login({ userID: 'ann' })).rejects.toMatchObject({ code: 'disposed' })
  expect(ann.getLoginUser()).toBe('')
})

test('what the app does to a list of what is pending changes nothing at the hub', async () => {
  const { hub, clock } = hubOnClock()
  const ann = hub.connect({ userID: 'ann' })
  const bob = hub.connect({ userID: 'bob' })
  const { inviteID } = await ann.invite({ userID: 'bob' })
  await clock.flush()
  const [pending] = await bob.getPendingInvitations()
  ;(pending?.invitees as unknown[]).length = 0
  ;(pending?.inviteeList as unknown[]).length = 0
  expect((await bob.accept({ inviteID })).code).toBe(0)
})
