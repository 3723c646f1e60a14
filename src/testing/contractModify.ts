import type { ContractCase } from './contractCase.js'
import { equal, has } from './equal.js'

/** The data changes while it rings. */
export const modifyCases: readonly ContractCase[] = [
  {
    name: 'modify: all who hold the invitation hear the new data, the modifier too and before the result',
    async run({ annAndBob, ring, done }) {
      const [ann, bob] = await annAndBob()
      const inviteID = await ring(ann, 'bob', { data: 'old' })
      bob.heard()
      let heardBefore: unknown
      const call = ann.client.modifyInvitation({ inviteID, data: 'new' })
      call.then(() => {
        heardBefore = ann.log.map(({ name }) => name)
      })
      const result = await done(call)
      equal(heardBefore, ['modified'], 'what Ann had heard when her promise resolved')
      equal([ann.heard(), bob.heard()], [['modified'], ['modified']], 'what they heard')
      has(ann.last(), { inviteID, data: 'new' }, "Ann's event")
      has(bob.last(), { inviteID, data: 'new' }, "Bob's event")
      equal([result.code, 'inviteID' in result], [0, false], 'code, and whether there is an inviteID')
      has(
        { ...ann.client.getSignalingInfo(result.data.message) },
        { inviteID, data: 'new', actionType: 1 },
        'what the message says',
      )
    },
  },
  {
    name: 'an invitee who is pending may modify, and the invitation can still be answered',
    async run({ annAndBob, ring, done }) {
      const [ann, bob] = await annAndBob()
      const inviteID = await ring(ann, 'bob')
      await done(bob.client.modifyInvitation({ inviteID, data: 'one minute' }))
      equal([ann.heard(), ann.last().data], [['modified'], 'one minute'], 'what Ann heard')
      await done(bob.client.accept({ inviteID }))
      equal(ann.heard(), ['accepted'], 'what Ann heard after')
    },
  },
  {
    name: 'nobody else may modify: 8011, or 8010 where the engine cannot know who asks for what',
    async run({ annAndBob, phone, ring, outcome }) {
      const [ann, bob] = await annAndBob()
      const eve = await phone('eve')
      const inviteID = await ring(ann, 'bob')
      const code = await outcome(eve.client.modifyInvitation({ inviteID, data: 'new' }))
      equal(code === 8011 || code === 8010, true, 'refused with 8011 or 8010')
      equal([ann.heard(), bob.heard()], [[], ['invited']], 'what they heard')
    },
  },
  {
    name: 'an invitee who has accepted may not modify: 8011',
    needs: ['groups'],
    async run({ annAndBob, group, ringGroup, done, refused }) {
      await group('ann', 'bob', 'carol')
      const [ann, bob] = await annAndBob()
      const inviteID = await ringGroup(ann, ['bob', 'carol'])
      await done(bob.client.accept({ inviteID }))
      await refused(bob.client.modifyInvitation({ inviteID, data: 'new' }), 8011)
    },
  },
  {
    name: 'an online-only invitation cannot be modified: 20026',
    async run({ annAndBob, ring, refused, done }) {
      const [ann, bob] = await annAndBob()
      const inviteID = await ring(ann, 'bob', { onlineUserOnly: true })
      await refused(ann.client.modifyInvitation({ inviteID, data: 'new' }), 20026)
      equal(bob.heard(), ['invited'], 'what Bob heard')
      await done(bob.client.accept({ inviteID }))
    },
  },
]
