import type { SignalingClient } from '../signaling/SignalingClient.js'
import type { ContractCase } from './contractCase.js'
import { equal, has } from './equal.js'

const pending = (client: SignalingClient) => client.getPendingInvitations?.() ?? Promise.resolve([])

const cases: ContractCase[] = [
  {
    name: 'getPendingInvitations lists what has not ended, both ways, oldest first, and says what was sent here',
    async run({ annAndBob, ring, done, timeout }) {
      const [ann, bob] = await annAndBob()
      const first = await ring(ann, 'bob', { data: 'hi', timeout })
      const second = await ring(bob, 'ann')
      const list = await done(pending(ann.client))
      equal(
        list.map(({ inviteID, here }) => [inviteID, here]),
        [
          [first, true],
          [second, false],
        ],
        'the list',
      )
      has({ ...list[0] }, { inviter: 'ann', groupID: '', inviteeList: ['bob'], data: 'hi', timeout }, 'the first')
      has({ ...list[0]?.invitees[0] }, { userID: 'bob', state: 'pending' }, 'its invitee')
    },
  },
  {
    name: 'what has ended is no longer pending, on either side',
    async run({ annAndBob, endEachWay, done }) {
      const [ann, bob] = await annAndBob()
      await endEachWay(ann, bob)
      equal([await done(pending(ann.client)), await done(pending(bob.client))], [[], []], 'the lists')
    },
  },
  {
    name: 'what is pending has its newest data',
    async run({ annAndBob, ring, done }) {
      const [ann, bob] = await annAndBob()
      const inviteID = await ring(ann, 'bob', { data: 'old' })
      await done(ann.client.modifyInvitation({ inviteID, data: 'new' }))
      const lists = [await done(pending(ann.client)), await done(pending(bob.client))]
      equal(
        lists.map((list) => list.map(({ data }) => data)),
        [['new'], ['new']],
        'data',
      )
    },
  },
  {
    name: 'after a reload the same device finds its own invitation, and can cancel it',
    needs: ['roaming'],
    async run({ world, phone, ring, done, settle }) {
      const ann = await phone('ann', 'laptop')
      const bob = await phone('bob')
      const inviteID = await ring(ann, 'bob')
      await world.disconnect(ann.client)
      await settle()
      const again = await phone('ann', 'laptop')
      const list = await done(pending(again.client))
      equal(
        list.map((one) => [one.inviteID, one.here]),
        [[inviteID, true]],
        'the list',
      )
      equal(again.heard(), [], 'what Ann heard')
      bob.heard()
      await done(again.client.cancel({ inviteID }))
      equal(bob.heard(), ['cancelled'], 'what Bob heard')
    },
  },
]

/** What has not ended. */
export const pendingCases: readonly ContractCase[] = cases.map((one) => ({
  ...one,
  needs: ['pending', ...(one.needs ?? [])],
}))
