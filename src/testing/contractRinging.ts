import type { ContractCase } from './contractCase.js'
import { equal, has } from './equal.js'

/** An invitation arrives. */
export const ringingCases: readonly ContractCase[] = [
  {
    name: 'an invitation rings the invitee and says who, whom, what and until when',
    async run({ annAndBob, done, timeout }) {
      const [ann, bob] = await annAndBob()
      const { inviteID } = await done(ann.client.invite({ userID: 'bob', data: 'hi', timeout }))
      equal(bob.heard(), ['invited'], 'what Bob heard')
      has(bob.last(), { inviteID, inviter: 'ann', groupID: '', data: 'hi', inviteeList: ['bob'], timeout }, 'the event')
      equal(typeof bob.last().expiresAt, 'number', 'the type of expiresAt')
    },
  },
  {
    name: 'invite resolves with code 0, an inviteID and the message that was sent',
    async run({ phone, done, timeout }) {
      const ann = await phone('ann')
      const result = await done(ann.client.invite({ userID: 'bob', data: 'hi', timeout }))
      equal(result.code, 0, 'code')
      equal(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(result.inviteID), true, 'inviteID is a UUID')
      equal(
        ann.client.getSignalingInfo(result.data.message),
        {
          businessID: 1,
          inviteID: result.inviteID,
          groupID: '',
          inviter: 'ann',
          inviteeList: ['bob'],
          data: 'hi',
          actionType: 1,
          timeout,
        },
        'what the message says',
      )
      has({ ...result.data.message }, { from: 'ann', to: 'bob', flow: 'out', conversationID: 'C2Cbob' }, 'the message')
    },
  },
  {
    name: 'without data and timeout it rings with empty data, and for ever',
    async run({ annAndBob, ring }) {
      const [ann, bob] = await annAndBob()
      await ring(ann, 'bob')
      has(bob.last(), { data: '', timeout: 0, expiresAt: undefined }, 'the event')
    },
  },
  {
    name: 'the inviter hears no event of the own invitation, and a third user hears nothing',
    async run({ phone, ring }) {
      const ann = await phone('ann')
      const carol = await phone('carol')
      const inviteID = await ring(ann, 'bob')
      await ring(ann, 'bob')
      equal([ann.heard(), carol.heard()], [[], []], 'what Ann and Carol heard')
      equal(typeof inviteID, 'string', 'the type of inviteID')
    },
  },
  {
    name: 'two invitations to one user are two: each is answered on its own, both at once',
    async run({ phone, ring, outcome }) {
      const ann = await phone('ann')
      const carol = await phone('carol')
      const bob = await phone('bob')
      const first = await ring(ann, 'bob')
      const second = await ring(carol, 'bob')
      equal(bob.heard(), ['invited', 'invited'], 'what Bob heard')
      equal(first === second, false, 'one inviteID for both')
      const answers = [bob.client.accept({ inviteID: first }), bob.client.reject({ inviteID: second })]
      equal(await Promise.all(answers.map(outcome)), ['done', 'done'], 'the answers')
      equal([ann.heard(), carol.heard()], [['accepted'], ['rejected']], 'what Ann and Carol heard')
    },
  },
  {
    name: 'two users who ring each other have two invitations, and each can be answered',
    async run({ annAndBob, outcome, done }) {
      const [ann, bob] = await annAndBob()
      const sent = [ann.client.invite({ userID: 'bob' }), bob.client.invite({ userID: 'ann' })]
      equal(await Promise.all(sent.map(outcome)), ['done', 'done'], 'the invitations')
      equal([ann.heard(), bob.heard()], [['invited'], ['invited']], 'what Ann and Bob heard')
      await done(ann.client.accept({ inviteID: String(ann.last().inviteID) }))
      equal([ann.heard(), bob.heard()], [[], ['accepted']], 'what Ann and Bob heard after')
      await done(bob.client.reject({ inviteID: (await Promise.all(sent))[0]?.inviteID ?? '' }))
      equal(ann.heard(), ['rejected'], 'what Ann heard in the end')
    },
  },
  {
    name: 'who invites themselves does not ring on that device, and can accept there',
    async run({ phone, ring, done }) {
      const ann = await phone('ann')
      const inviteID = await ring(ann, 'ann')
      equal(ann.heard(), [], 'what Ann heard')
      await done(ann.client.accept({ inviteID }))
      equal(ann.heard(), [], 'what Ann heard after')
    },
  },
  {
    name: 'an online-only invitation rings who is there and is answered like any other',
    async run({ annAndBob, ring, done }) {
      const [ann, bob] = await annAndBob()
      const inviteID = await ring(ann, 'bob', { onlineUserOnly: true })
      equal(bob.heard(), ['invited'], 'what Bob heard')
      await done(bob.client.accept({ inviteID }))
      equal(ann.heard(), ['accepted'], 'what Ann heard')
    },
  },
  {
    name: 'the steps of one invitation are numbered upwards, the same for all',
    needs: ['authority', 'groups'],
    async run({ annAndBob, phone, ringGroup, group, done }) {
      await group('ann', 'bob', 'carol')
      const [ann, bob] = await annAndBob()
      const carol = await phone('carol')
      const inviteID = await ringGroup(ann, ['bob', 'carol'])
      const revs = [bob.last().rev, carol.last().rev]
      await done(bob.client.accept({ inviteID }))
      revs.push(ann.last().rev, carol.last().rev)
      await done(carol.client.reject({ inviteID }))
      revs.push(ann.last().rev)
      equal(revs, [1, 1, 2, 2, 3], 'rev')
    },
  },
  {
    name: 'the functions of a client can be taken off it',
    async run({ annAndBob, done, ring }) {
      const [ann, bob] = await annAndBob()
      const inviteID = await ring(ann, 'bob')
      const { accept, getLoginUser } = bob.client
      equal(getLoginUser(), 'bob', 'who is signed in')
      await done(accept({ inviteID }))
      equal(ann.heard(), ['accepted'], 'what Ann heard')
    },
  },
]
