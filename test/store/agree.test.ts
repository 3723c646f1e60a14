import fc from 'fast-check'
import { expect, it } from 'vitest'
import { PATIENCE, runs } from '../invitation/runs.ts'
import { type BareDevice, bareWorld } from './bareWorld.ts'
import { type HubDevice, hubWorld } from './hubWorld.ts'

const NEVER = Number.MAX_SAFE_INTEGER
const names = ['ann-1', 'ann-2', 'bob-1', 'bob-2', 'carol-1'] as const
const othersThan = (name: string) => ['ann', 'bob', 'carol'].filter((user) => user !== userOf(name))
const userOf = (name: string) => name.slice(0, -2)

/** What somebody does, and how long it then takes until the next does something. */
const deed = fc.record({
  who: fc.constantFrom(...names),
  what: fc.constantFrom('accept', 'reject', 'cancel', 'modify', 'silence', 'link', 'ring', 'ring the team'),
  which: fc.nat(3),
  ms: fc.constantFrom(0, 0, 1, 20, 150, 4_000, 20_000),
})

/**
 * Each invitee's end, wherever an invitation is known: what all devices must agree on. Whoever has declined hears nothing
 * more of it; of them only their own end counts.
 */
function ends(devices: readonly Pick<HubDevice, 'store'>[]): Map<string, Set<string>> {
  const seen = new Map<string, Set<string>>()
  for (const { store } of devices) {
    for (const { inviteID, invitees, direction, status, me } of store.getAll()) {
      const isOut = direction === 'incoming' && status === 'rejected'
      for (const { userID, state } of invitees) {
        const about = `${userID} in ${inviteID}`
        if (inviteID && (!isOut || userID === me)) seen.set(about, (seen.get(about) ?? new Set()).add(state))
      }
    }
  }
  return seen
}

/** How often each accept was handed over, and where. */
function handovers() {
  const made = new Map<string, string[]>()
  return {
    made,
    on: (name: string) => (inviteID: string, by: string) => {
      const key = `${inviteID} by ${by}`
      made.set(key, [...(made.get(key) ?? []), name])
    },
  }
}

it(
  'over a bad wire and with lost links, all devices on the hub agree on every end, and each accept is handed over once',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { minLength: 4, maxLength: 25 }), fc.nat(), async (deeds, seed) => {
        const world = hubWorld({ seed })
        Object.assign(world.faults, { latency: [5, 80], loss: 0.1, duplicate: 0.1, reorder: 0.1 })
        world.hub.createGroup({ groupID: 'team', members: ['ann', 'bob', 'carol'] })
        const { made, on } = handovers()
        const devices = names.map((name) => {
          const device = world.device(userOf(name), { deviceID: name, keepEndedMs: NEVER })
          const hear = on(name)
          device.store.onAccepted(({ inviteID }, { by }) => hear(inviteID, by))
          return device
        })
        const down = new Set<HubDevice>()
        for (const { who, what, which, ms } of deeds) {
          const device = devices[names.indexOf(who)] as HubDevice
          const { store, client } = device
          const id = store.getAll()[which]?.key ?? ''
          if (what === 'link') {
            if (down.delete(device)) client.goOnline()
            else {
              client.goOffline()
              down.add(device)
            }
          } else if (what === 'ring') {
            store.invite({ userID: who.startsWith('bob') ? 'ann' : 'bob', timeout: 30 }).catch(() => {})
          } else if (what === 'ring the team') {
            store.inviteInGroup({ groupID: 'team', inviteeList: othersThan(who), timeout: 30 }).catch(() => {})
          } else if (what === 'modify') {
            store.modifyInvitation({ inviteID: id, data: `by ${who}` }).catch(() => {})
          } else if (what === 'silence') store.silence(id)
          else store[what](id).catch(() => {})
          // Longer than 15 s without a link a call is given up, whether it has been carried out or not.
          await world.clock.advance(ms)
        }
        for (const one of down) one.client.goOnline()
        await world.clock.advance(60_000)

        for (const [about, states] of ends(devices)) expect([about, ...states]).toHaveLength(2)
        for (const [at, { store }] of devices.entries()) {
          expect(store.list.getState()).toEqual({ incoming: [], outgoing: [] })
          for (const { inviteID, invitees, endReason, inviter, status, direction } of store.getAll()) {
            // Whoever has declined does not hear what the others do.
            if (direction === 'incoming' && status === 'rejected') continue
            for (const { userID, state } of invitees) {
              const where = made.get(`${inviteID} by ${userID}`) ?? []
              const joined = where.filter((name) => userOf(name) === userID)
              const rang = where.filter((name) => userOf(name) === inviter)
              if (state === 'accepted') expect([joined.length, rang.length, where.length]).toEqual([1, 1, 2])
              else expect(where).toEqual([])
              if (state === 'accepted' && userOf(names[at] ?? '') === userID) {
                expect(endReason).toBe(joined.includes(names[at] ?? '') ? 'accepted' : 'acceptedElsewhere')
              }
            }
          }
        }
      }),
      { numRuns: runs.numRuns / 100 },
    )
  },
  PATIENCE,
)

it('wherever a link is cut on the way of an accept, and for however long, both sides join or neither does', async () => {
  for (let cut = 0; cut < 300; cut += 3) {
    const world = hubWorld({ seed: cut })
    Object.assign(world.faults, { latency: [5, 80], loss: 0.1, duplicate: 0.1, reorder: 0.1 })
    world.hub.createGroup({ groupID: 'team', members: ['ann', 'bob', 'carol'] })
    const [ann, bob] = [world.device('ann'), world.device('bob')]
    ann.store.inviteInGroup({ groupID: 'team', inviteeList: ['bob', 'carol'], timeout: 60 }).catch(() => {})
    await world.clock.advance(2_000)
    bob.store.accept(bob.record.key).catch(() => {})
    await world.clock.advance(cut)
    bob.client.goOffline()
    await world.clock.advance(cut % 2 ? 1_000 : 20_000)
    bob.client.goOnline()
    await world.clock.advance(2_000)
    expect([cut, bob.joined, bob.all]).toEqual([cut, ann.joined, ann.joined.length > 0 ? ['accepted'] : ['ringing']])
  }
})

it(
  'on bare chat objects whose links are slow in each direction, all devices agree too',
  async () => {
    const way = fc.constantFrom(0, 30, 200, 900)
    await fc.assert(
      fc.asyncProperty(
        fc.array(deed, { minLength: 4, maxLength: 15 }),
        fc.array(fc.tuple(way, way), { minLength: names.length, maxLength: names.length }),
        async (deeds, ways) => {
          const world = bareWorld()
          world.cloud.createGroup('team', ['ann', 'bob', 'carol'])
          const { made, on } = handovers()
          const devices: BareDevice[] = []
          for (const [i, name] of names.entries()) {
            const device = await world.device(userOf(name), { keepEndedMs: NEVER })
            const [up = 0, down = 0] = ways[i] ?? []
            Object.assign(device.line.faults, { latency: up, down })
            const hear = on(name)
            device.store.onAccepted(({ inviteID }, { by }) => hear(inviteID, by))
            devices.push(device)
          }
          for (const { who, what, which, ms } of deeds) {
            const { store } = devices[names.indexOf(who)] ?? { store: undefined }
            const id = store?.getAll()[which]?.key ?? ''
            if (what === 'ring') {
              store?.invite({ userID: who.startsWith('bob') ? 'ann' : 'bob', timeout: 30 }).catch(() => {})
            } else if (what === 'ring the team') {
              store?.inviteInGroup({ groupID: 'team', inviteeList: othersThan(who), timeout: 30 }).catch(() => {})
            } else if (what === 'accept' || what === 'reject' || what === 'cancel') store?.[what](id).catch(() => {})
            await world.clock.advance(ms)
          }
          await world.clock.advance(60_000)
          for (const device of devices) expect(device.store.list.getState()).toEqual({ incoming: [], outgoing: [] })
          for (const [key, where] of made) expect([key, where]).toEqual([key, [...new Set(where)]])
          // Whoever joins does so because both sides have it as accepted.
          for (const { store } of devices) {
            for (const { inviteID, inviter, invitees } of store.getAll()) {
              for (const { userID } of invitees) {
                const where = made.get(`${inviteID} by ${userID}`) ?? []
                expect([inviteID, userID, where.map(userOf).sort()]).toEqual([
                  inviteID,
                  userID,
                  where.length === 0 ? [] : [userID, inviter].sort(),
                ])
              }
            }
          }
        },
      ),
      { numRuns: runs.numRuns / 100 },
    )
  },
  PATIENCE,
)
