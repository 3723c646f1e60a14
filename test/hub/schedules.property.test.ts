import fc from 'fast-check'
import type { HubClient } from 'ringkit/hub'
import { createTestHub } from 'ringkit/testing'
import { expect, test } from 'vitest'
import { TSignaling } from '../../src/signaling/TSignaling.ts'

const USERS = ['ann', 'bob', 'carol', 'dave']
const DEVICES = USERS.flatMap((userID) => [`${userID} phone`, `${userID} desk`])

/**
 * What a device is asked to do; `invitation` picks one of those that were sent so far. Two calls in three come from somebody
 * who has a say in it, the others from anybody.
 */
const action = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('invite' as const),
      device: fc.nat(DEVICES.length - 1),
      invitees: fc.uniqueArray(fc.constantFrom(...USERS), { minLength: 1, maxLength: 3 }),
      timeout: fc.constantFrom(0, 2, 30),
    }),
  },
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constantFrom('accept' as const, 'reject' as const, 'cancel' as const, 'modify' as const),
      device: fc.nat(DEVICES.length - 1),
      invitation: fc.nat(5),
      anybody: fc.nat(2),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom('goOffline' as const, 'goOnline' as const),
      device: fc.nat(DEVICES.length - 1),
    }),
  },
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('wait' as const), ms: fc.constantFrom(0, 20, 400, 2000) }) },
)

const faults = fc.record({
  latency: fc.constantFrom<number | readonly [number, number]>(0, 30, [0, 300]),
  loss: fc.constantFrom(0, 0.3),
  duplicate: fc.constantFrom(0, 0.3),
  reorder: fc.constantFrom(0, 0.3),
})

/** Writes down every end that a device hears of, per invitation and invitee. */
function endsHeard(client: HubClient): Map<string, string[]> {
  const ends = new Map<string, string[]>()
  const write = (inviteID: string, invitees: string[], end: string) => {
    for (const invitee of invitees) {
      const key = `${inviteID} ${invitee}`
      ends.set(key, [...(ends.get(key) ?? []), end])
    }
  }
  client.addSignalingListener(TSignaling.INVITEE_ACCEPTED, ({ data }) =>
    write(data.inviteID, [data.invitee], 'accepted'),
  )
  client.addSignalingListener(TSignaling.INVITEE_REJECTED, ({ data }) =>
    write(data.inviteID, [data.invitee], 'rejected'),
  )
  client.addSignalingListener(TSignaling.INVITATION_CANCELLED, ({ data }) =>
    write(data.inviteID, data.inviteeList ?? [], 'cancelled'),
  )
  client.addSignalingListener(TSignaling.INVITATION_TIMEOUT, ({ data }) =>
    write(data.inviteID, data.inviteeList, 'timedOut'),
  )
  return ends
}

test('whatever devices do on whatever wire, each invitee ends once, and no device hears of another end', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(action, { minLength: 20, maxLength: 60, size: 'max' }),
      faults,
      fc.integer(),
      async (actions, bad, seed) => {
        const { hub, clock, faults: wire } = createTestHub({ seed })
        hub.createGroup({ groupID: 'team', members: USERS })
        const clients = DEVICES.map((name) => hub.connect({ userID: name.split(' ')[0] ?? '', deviceID: name }))
        await clock.flush()
        Object.assign(wire, bad)
        const heard = clients.map(endsHeard)
        const invitations: { inviteID: string; inviter: string; invitees: string[] }[] = []
        /** Ends by the verbs that were done: what the hub said yes to. */
        const done = new Map<string, string[]>()
        const calls: Promise<unknown>[] = []

        const yes = (inviteID: string, invitees: string[], end: string) => {
          for (const invitee of invitees) {
            const key = `${inviteID} ${invitee}`
            done.set(key, [...(done.get(key) ?? []), end])
          }
        }

        for (const one of actions) {
          if (one.kind === 'wait') {
            await clock.advance(one.ms)
            continue
          }
          const target = 'invitation' in one ? invitations[one.invitation % Math.max(1, invitations.length)] : undefined
          const concerned =
            one.kind === 'cancel' ? target?.inviter : target?.invitees[one.device % target.invitees.length]
          const device =
            'anybody' in one && one.anybody > 0 && concerned
              ? USERS.indexOf(concerned) * 2 + (one.device % 2)
              : one.device
          const client = clients[device] as HubClient
          if (!('invitation' in one) && one.kind !== 'invite') {
            client[one.kind]()
          } else if (one.kind === 'invite') {
            const { invitees, timeout } = one
            const call = client.inviteInGroup({ groupID: 'team', inviteeList: invitees, timeout })
            calls.push(
              call.then(
                ({ inviteID }) => invitations.push({ inviteID, inviter: client.getLoginUser(), invitees }),
                () => {},
              ),
            )
          } else {
            const target = invitations[one.invitation % Math.max(1, invitations.length)]
            if (!target) continue
            const { inviteID } = target
            const me = client.getLoginUser()
            if (one.kind === 'modify') calls.push(client.modifyInvitation({ inviteID, data: 'new' }).catch(() => {}))
            else if (one.kind === 'cancel') calls.push(client.cancel({ inviteID }).catch(() => {}))
            else {
              const end = `${one.kind}ed`
              calls.push(
                client[one.kind]({ inviteID }).then(
                  () => yes(inviteID, [me], end),
                  () => {},
                ),
              )
            }
          }
        }
        // Everybody comes back, the wire gets well, and all that can time out does.
        for (const client of clients) client.goOnline()
        Object.assign(wire, { latency: 0, loss: 0, duplicate: 0, reorder: 0 })
        await clock.advance(60_000)
        await Promise.all(calls)

        // No verb was done twice for one invitee.
        for (const [key, ends] of done) expect([key, ends.length]).toEqual([key, 1])
        // No device heard two ends of one invitee, and none heard another end than the others, or than the verb that was done.
        const agreed = new Map<string, string>([...done].map(([key, [end]]) => [key, end ?? '']))
        for (const ends of heard) {
          for (const [key, list] of ends) {
            expect([key, list.length]).toEqual([key, 1])
            expect([key, list[0]]).toEqual([key, agreed.get(key) ?? list[0]])
            agreed.set(key, list[0] ?? '')
          }
        }
        // What has not ended is pending for the inviter, the same on both devices, and never has a deadline.
        for (const user of [0, 2, 4, 6]) {
          const [phone, desk] = await Promise.all([
            clients[user]?.getPendingInvitations(),
            clients[user + 1]?.getPendingInvitations(),
          ])
          const facts = (list: typeof phone) =>
            list?.map(({ inviteID, invitees, data }) => ({ inviteID, invitees, data }))
          expect(sorted(facts(phone))).toEqual(sorted(facts(desk)))
          expect(phone?.filter(({ expiresAt }) => expiresAt !== undefined)).toEqual([])
          for (const { inviteID, invitees } of phone ?? []) {
            for (const { userID, state } of invitees) {
              expect(agreed.get(`${inviteID} ${userID}`) ?? 'pending').toBe(state)
            }
          }
        }
        expect(clock.pendingTimers).toBe(0)
      },
    ),
    { numRuns: process.env.CI ? 1000 : 300 },
  )
}, 60_000)

const sorted = <One extends { inviteID: string }>(list: One[] | undefined) =>
  [...(list ?? [])].sort((a, b) => a.inviteID.localeCompare(b.inviteID))
