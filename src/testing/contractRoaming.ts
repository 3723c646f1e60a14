import type { ContractCase } from './contractCase.js'
import { equal, has } from './equal.js'

const cases: ContractCase[] = [
  {
    name: 'an invitation sent while the invitee is away rings when they connect, and can be answered',
    async run({ phone, ring, done, timeout }) {
      const ann = await phone('ann')
      const inviteID = await ring(ann, 'bob', { data: 'hi', timeout })
      const bob = await phone('bob')
      equal(bob.heard(), ['invited'], 'what Bob heard')
      has(bob.last(), { inviteID, inviter: 'ann', groupID: '', data: 'hi', inviteeList: ['bob'], timeout }, 'the event')
      await done(bob.client.accept({ inviteID }))
      equal(ann.heard(), ['accepted'], 'what Ann heard')
    },
  },
  {
    name: 'an invitation that ended while the invitee was away never rings',
    async run({ phone, ring, done, refused }) {
      const ann = await phone('ann')
      const inviteID = await ring(ann, 'bob')
      await done(ann.client.cancel({ inviteID }))
      const bob = await phone('bob')
      equal(bob.heard(), [], 'what Bob heard')
      await refused(bob.client.accept({ inviteID }), 8010)
    },
  },
  {
    name: 'an invitation that timed out while the invitee was away never rings',
    needs: ['advance'],
    async run(stage) {
      const ann = await stage.phone('ann')
      await stage.ring(ann, 'bob', { timeout: stage.timeout })
      await stage.advance(stage.timeout * 1000)
      await stage.settle()
      const bob = await stage.phone('bob')
      equal([ann.heard(), bob.heard()], [['timedOut'], []], 'what they heard')
    },
  },
  {
    name: 'an invitation that rings late still ends at its deadline',
    needs: ['advance'],
    async run(stage) {
      const ann = await stage.phone('ann')
      await stage.ring(ann, 'bob', { timeout: stage.timeout })
      await stage.advance(stage.timeout * 500)
      const bob = await stage.phone('bob')
      equal(bob.heard(), ['invited'], 'what Bob heard')
      const now = bob.client.getServerTime?.() ?? Date.now()
      await stage.advance(Number(bob.last().expiresAt) - now - 1)
      equal(bob.heard(), [], 'what Bob heard before the deadline')
      await stage.advance(1)
      await stage.settle()
      equal([ann.heard(), bob.heard()], [['timedOut'], ['timedOut']], 'what they heard at the deadline')
    },
  },
  {
    name: 'an online-only invitation does not ring for who comes later',
    async run({ phone, ring }) {
      const ann = await phone('ann')
      await ring(ann, 'bob', { onlineUserOnly: true })
      const bob = await phone('bob')
      equal(bob.heard(), [], 'what Bob heard')
    },
  },
  {
    name: 'who comes late hears the data as it now is',
    async run({ phone, ring, done }) {
      const ann = await phone('ann')
      const inviteID = await ring(ann, 'bob', { data: 'old' })
      await done(ann.client.modifyInvitation({ inviteID, data: 'new' }))
      const bob = await phone('bob')
      equal([bob.heard(), bob.last().data], [['invited'], 'new'], 'what Bob heard')
    },
  },
  {
    name: 'who comes late to a group invitation hears it with the full list, then what the others answered',
    needs: ['groups'],
    async run({ group, phone, ringGroup, done }) {
      await group('ann', 'bob', 'carol', 'dave')
      const ann = await phone('ann')
      const bob = await phone('bob')
      const carol = await phone('carol')
      const inviteID = await ringGroup(ann, ['bob', 'carol', 'dave'])
      await done(carol.client.reject({ inviteID, data: 'no' }))
      await done(bob.client.accept({ inviteID, data: 'yes' }))
      const dave = await phone('dave')
      equal(
        dave.log.map(({ name, data }) => [name, data.invitee, data.data]),
        [
          ['invited', undefined, 'all'],
          ['rejected', 'carol', 'no'],
          ['accepted', 'bob', 'yes'],
        ],
        'what Dave heard',
      )
      equal(dave.log[0]?.data.inviteeList, ['bob', 'carol', 'dave'], 'inviteeList')
    },
  },
]

/** The invitee is not there yet. */
export const roamingCases: readonly ContractCase[] = cases.map((one) => ({
  ...one,
  needs: ['roaming', ...(one.needs ?? [])],
}))
