import type { PayloadCodec, StandardSchema } from 'ringkit/store'
import { beforeEach, describe, expect, it } from 'vitest'
import { type HubDevice, hubWorld } from './hubWorld.ts'

interface Room {
  roomID: string
}

/** What zod, valibot and arktype give, written by hand. */
const schema: StandardSchema<Room> = {
  '~standard': {
    version: 1,
    vendor: 'by hand',
    validate: (value) =>
      typeof value === 'object' && value !== null && 'roomID' in value && typeof value.roomID === 'string'
        ? { value: { roomID: value.roomID } }
        : { issues: [{ message: 'roomID must be a string' }, { message: 'and it is not' }] },
  },
}

const codec: PayloadCodec<Room> = {
  decode(data) {
    if (!data.startsWith('room:')) throw new Error(`not a room: ${data}`)
    return { roomID: data.slice(5) }
  },
  encode: ({ roomID }) => `room:${roomID}`,
}

let world: ReturnType<typeof hubWorld>
let ann: HubDevice
let bob: HubDevice

function setUp(payload: StandardSchema<Room> | PayloadCodec<Room>): void {
  world = hubWorld()
  ann = world.device('ann', { payload })
  bob = world.device('bob', { payload })
}

describe.each([
  ['a schema', schema, '{"roomID":"7"}', 'nonsense'],
  ['a pair of functions', codec, 'room:7', '{}'],
])('the payload by %s', (_what, option, data, wrong) => {
  beforeEach(() => setUp(option))

  it('is written into data and read from it on both sides', async () => {
    await world.done(ann.store.invite({ userID: 'bob', timeout: 30, payload: { roomID: '7' } }))
    for (const { record } of [ann, bob]) {
      expect(record).toMatchObject({ data, payload: { roomID: '7' }, payloadError: undefined })
    }
  })

  it('is in the record from the click', () => {
    void ann.store.invite({ userID: 'bob', payload: { roomID: '7' } })
    expect(ann.record).toMatchObject({ status: 'sending', payload: { roomID: '7' } })
  })

  it('goes with answers and changes too', async () => {
    const { inviteID } = await world.done(ann.store.invite({ userID: 'bob', payload: { roomID: '7' } }))
    await world.done(ann.store.modifyInvitation({ inviteID, payload: { roomID: '8' } }))
    expect(bob.record.payload).toEqual({ roomID: '8' })
    await world.done(bob.store.accept({ inviteID, payload: { roomID: '9' } }))
    expect(ann.record.invitees[0]?.data).toBe(data.replace('7', '9'))
  })

  it('is the same object for as long as the data stays', async () => {
    await world.done(ann.store.invite({ userID: 'bob', payload: { roomID: '7' } }))
    const { payload } = bob.record
    bob.store.silence(bob.record.key)
    expect(bob.record).toMatchObject({ silenced: true })
    expect(bob.record.payload).toBe(payload)
  })

  it('that does not parse gives payloadError, and it rings all the same', async () => {
    await world.done(ann.store.invite({ userID: 'bob', data: wrong }))
    expect(bob.record).toMatchObject({ status: 'ringing', data: wrong, payload: undefined })
    expect(bob.record.payloadError).toBeInstanceOf(Error)
    expect(bob.incoming).toHaveLength(1)
  })

  it('that does not parse is told to onError, once, where it came in', async () => {
    await world.done(ann.store.invite({ userID: 'bob', data: wrong }))
    bob.store.silence(bob.record.key)
    await world.clock.flush()
    expect(bob.errors).toMatchObject([
      { name: 'SignalingError', code: 'payload', inviteID: bob.record.inviteID, cause: bob.record.payloadError },
    ])
    expect(ann.errors).toEqual([])
  })
})

describe('a payload that cannot be sent', () => {
  const unfit = { roomID: 7 } as never
  beforeEach(() => setUp(schema))

  it('ends the invitation as failed, and nothing is sent', async () => {
    const call = ann.store.invite({ userID: 'bob', payload: unfit })
    await expect(world.done(call)).rejects.toMatchObject({
      code: 'payload',
      cause: { message: /roomID must be a string; and/ },
    })
    expect(ann.record).toMatchObject({ status: 'failed', error: { code: 'payload' }, data: '' })
    expect(bob.all).toEqual([])
  })

  it('leaves it ringing with the error when it was an answer', async () => {
    const { inviteID } = await world.done(ann.store.invite({ userID: 'bob', payload: { roomID: '7' } }))
    const call = bob.store.accept({ inviteID, payload: unfit })
    await expect(world.done(call)).rejects.toMatchObject({ code: 'payload' })
    expect(bob.record).toMatchObject({ status: 'ringing', pending: undefined, error: { code: 'payload' } })
    expect(bob.joined).toEqual([])
  })
})

it('without the option a payload is refused, since nobody could read it', async () => {
  const plain = hubWorld()
  const ann = plain.device('ann')
  const bob = plain.device('bob')
  const invite = ann.store.invite({ userID: 'bob', payload: { room: 'r1' } as never })
  await expect(plain.done(invite)).rejects.toMatchObject({
    code: 'payload',
    message: expect.stringContaining('`payload` option'),
  })
  expect(ann.record).toMatchObject({ status: 'failed', error: { code: 'payload' } })
  expect(bob.all).toEqual([])
})

it('a schema that validates later cannot be used, and says so', async () => {
  const later: StandardSchema = { '~standard': { version: 1, vendor: 'x', validate: async (value) => ({ value }) } }
  const world = hubWorld()
  const ann = world.device('ann')
  const bob = world.device('bob', { payload: later as never })
  await world.done(ann.store.invite({ userID: 'bob', data: '{}' }))
  expect(bob.record.payloadError?.message).toMatch(/asynchronous/)
})
