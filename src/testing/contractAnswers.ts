import type { ContractCase } from './contractCase.js'
import type { HeardName } from './createStage.js'
import { equal, has } from './equal.js'

/** The three ways in which somebody ends it. */
export const answerCases: readonly ContractCase[] = [
  answered('accept', 'accepted', 3),
  answered('reject', 'rejected', 4),
  {
    name: 'cancel: the invitee hears it with the data of the cancel; the result has code, message and inviteID',
    async run({ annAndBob, ring, done }) {
      const [ann, bob] = await annAndBob()
      const inviteID = await ring(ann, 'bob', { data: 'question' })
      bob.heard()
      const result = await done(ann.client.cancel({ inviteID, data: 'never mind' }))
      equal(bob.heard(), ['cancelled'], 'what Bob heard')
      has(bob.last(), { inviteID, inviter: 'ann', groupID: '', data: 'never mind', inviteeList: ['bob'] }, 'the event')
      has({ ...result }, { code: 0, inviteID }, 'the result')
      has(
        { ...ann.client.getSignalingInfo(result.data.message) },
        { inviteID, actionType: 2, inviteeList: ['bob'], data: 'never mind', timeout: 0 },
        'what the message says',
      )
    },
  },
  {
    name: 'an answer or a cancel without data says empty data, not that of the invitation',
    async run({ annAndBob, ring, done }) {
      const [ann, bob] = await annAndBob()
      await done(bob.client.accept({ inviteID: await ring(ann, 'bob', { data: 'question' }) }))
      equal(ann.last().data, '', 'data of the accept')
      await done(ann.client.cancel({ inviteID: await ring(ann, 'bob', { data: 'question' }) }))
      equal(bob.last().data, '', 'data of the cancel')
    },
  },
  {
    name: 'who acts hears no event of it on that device',
    async run({ annAndBob, ring, done }) {
      const [ann, bob] = await annAndBob()
      await done(bob.client.accept({ inviteID: await ring(ann, 'bob') }))
      await done(bob.client.reject({ inviteID: await ring(ann, 'bob') }))
      equal(bob.heard(), ['invited', 'invited'], 'what Bob heard')
      ann.heard()
      await done(ann.client.cancel({ inviteID: await ring(ann, 'bob') }))
      equal(ann.heard(), [], 'what Ann heard')
    },
  },
  {
    name: 'an end is final: later steps are refused and nobody hears of them',
    async run({ annAndBob, ring, done, refused }) {
      const [ann, bob] = await annAndBob()
      const inviteID = await ring(ann, 'bob')
      await done(bob.client.accept({ inviteID }))
      equal([ann.heard(), bob.heard()], [['accepted'], ['invited']], 'what they heard')
      await refused(bob.client.accept({ inviteID }), 8010)
      await refused(bob.client.reject({ inviteID }), 8010)
      await refused(ann.client.cancel({ inviteID }), 8020)
      await refused(ann.client.modifyInvitation({ inviteID, data: 'new' }), 8010)
      equal([ann.heard(), bob.heard()], [[], []], 'what they heard after')
    },
  },
  {
    name: 'after a cancel or a reject there is nothing to accept, reject or cancel',
    async run({ annAndBob, ring, done, refused }) {
      const [ann, bob] = await annAndBob()
      const cancelled = await ring(ann, 'bob')
      await done(ann.client.cancel({ inviteID: cancelled }))
      const rejected = await ring(ann, 'bob')
      await done(bob.client.reject({ inviteID: rejected }))
      for (const inviteID of [cancelled, rejected]) {
        await refused(bob.client.accept({ inviteID }), 8010)
        await refused(bob.client.reject({ inviteID }), 8010)
        await refused(ann.client.cancel({ inviteID }), 8020)
      }
    },
  },
]

function answered(verb: 'accept' | 'reject', end: HeardName, actionType: number): ContractCase {
  return {
    name: `${verb}: the inviter hears who ${end} and with what data; the result has code, message and inviteID`,
    async run({ annAndBob, ring, done }) {
      const [ann, bob] = await annAndBob()
      const inviteID = await ring(ann, 'bob', { data: 'question' })
      const result = await done(bob.client[verb]({ inviteID, data: 'because' }))
      equal(ann.heard(), [end], 'what Ann heard')
      has(ann.last(), { inviteID, inviter: 'ann', groupID: '', invitee: 'bob', data: 'because' }, 'the event')
      has({ ...result }, { code: 0, inviteID }, 'the result')
      has(
        { ...bob.client.getSignalingInfo(result.data.message) },
        { inviteID, actionType, inviteeList: ['bob'], data: 'because', timeout: 0 },
        'what the message says',
      )
    },
  }
}
