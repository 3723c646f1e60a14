import type { ContractCase } from './contractCase.js'
import type { Phone, Stage } from './createStage.js'
import { equal, has } from './equal.js'

interface Team {
  ann: Phone
  bob: Phone
  carol: Phone
  /** A member who is not invited. */
  dave: Phone
  inviteID: string
}

/** Ann rings Bob and Carol in a group in which Dave is too. */
async function team({ group, phone, ringGroup }: Stage, timeout = 0): Promise<Team> {
  await group('ann', 'bob', 'carol', 'dave')
  const [ann, bob, carol, dave] = [await phone('ann'), await phone('bob'), await phone('carol'), await phone('dave')]
  const inviteID = await ringGroup(ann, ['bob', 'carol'], timeout)
  return { ann, bob, carol, dave, inviteID }
}

const heard = (...phones: Phone[]) => phones.map((phone) => phone.heard())

const cases: ContractCase[] = [
  {
    name: 'a group invitation rings those on its list, and nobody else',
    async run(stage) {
      const { ann, bob, carol, dave, inviteID } = await team(stage)
      equal(heard(ann, bob, carol, dave), [[], ['invited'], ['invited'], []], 'what they heard')
      const event = { inviteID, inviter: 'ann', groupID: 'team', data: 'all', inviteeList: ['bob', 'carol'] }
      has(bob.last(), event, "Bob's event")
      has(carol.last(), event, "Carol's event")
    },
  },
  {
    name: 'an answer in a group is heard by the inviter and the other invitees',
    async run(stage) {
      const { ann, bob, carol, dave, inviteID } = await team(stage)
      heard(bob, carol)
      await stage.done(bob.client.accept({ inviteID, data: 'yes' }))
      equal(heard(ann, bob, carol, dave), [['accepted'], [], ['accepted'], []], 'what they heard')
      has(carol.last(), { inviteID, inviter: 'ann', groupID: 'team', invitee: 'bob', data: 'yes' }, "Carol's event")
    },
  },
  {
    name: 'who accepted in a group goes on hearing, who declined hears no more',
    async run(stage) {
      await stage.group('ann', 'bob', 'carol', 'dave')
      const [ann, bob, carol] = [await stage.phone('ann'), await stage.phone('bob'), await stage.phone('carol')]
      const dave = await stage.phone('dave')
      const inviteID = await stage.ringGroup(ann, ['bob', 'carol', 'dave'])
      await stage.done(bob.client.accept({ inviteID }))
      await stage.done(carol.client.reject({ inviteID }))
      heard(ann, bob, carol, dave)
      await stage.done(ann.client.cancel({ inviteID, data: 'bye' }))
      equal(heard(ann, bob, carol, dave), [[], ['cancelled'], [], ['cancelled']], 'what they heard')
      has(bob.last(), { groupID: 'team', inviteeList: ['dave'], data: 'bye' }, "Bob's event")
    },
  },
  {
    name: 'a group invitation is over when all have answered, however they did',
    async run(stage) {
      const { ann, bob, carol, inviteID } = await team(stage)
      await stage.done(bob.client.reject({ inviteID }))
      await stage.done(carol.client.accept({ inviteID }))
      await stage.refused(ann.client.cancel({ inviteID }), 8020)
      await stage.refused(bob.client.accept({ inviteID }), 8010)
      await stage.refused(carol.client.accept({ inviteID }), 8010)
    },
  },
  {
    name: 'who accepted in a group cannot answer again while it is open (8011), who declined cannot either (8010)',
    async run(stage) {
      await stage.group('ann', 'bob', 'carol', 'dave')
      const [ann, bob, carol] = [await stage.phone('ann'), await stage.phone('bob'), await stage.phone('carol')]
      const inviteID = await stage.ringGroup(ann, ['bob', 'carol', 'dave'])
      await stage.done(bob.client.accept({ inviteID }))
      await stage.done(carol.client.reject({ inviteID }))
      await stage.refused(bob.client.accept({ inviteID }), 8011)
      await stage.refused(bob.client.reject({ inviteID }), 8011)
      await stage.refused(carol.client.accept({ inviteID }), 8010)
    },
  },
  {
    name: 'who is named twice in a group invitation is invited once',
    async run({ group, phone, ringGroup, done, refused }) {
      await group('ann', 'bob')
      const ann = await phone('ann')
      const bob = await phone('bob')
      const inviteID = await ringGroup(ann, ['bob', 'bob'])
      equal([bob.heard(), bob.last().inviteeList], [['invited'], ['bob']], 'what Bob heard')
      await done(bob.client.accept({ inviteID }))
      await refused(bob.client.accept({ inviteID }), 8010)
    },
  },
  {
    name: 'a group that does not exist: 10010; a group that the inviter is not in: 10007',
    async run({ group, phone, refused }) {
      await group('bob', 'carol')
      const { client } = await phone('ann')
      const bob = await phone('bob')
      await refused(client.inviteInGroup({ groupID: 'nowhere', inviteeList: ['bob'] }), 10010)
      await refused(client.inviteInGroup({ groupID: 'team', inviteeList: ['bob'] }), 10007)
      equal(bob.heard(), [], 'what Bob heard')
    },
  },
  {
    name: 'a member who is not invited can neither answer nor cancel',
    async run(stage) {
      const { dave, inviteID } = await team(stage)
      await stage.refused(dave.client.accept({ inviteID }), 8010)
      await stage.refused(dave.client.cancel({ inviteID }), 8020)
    },
  },
]

/** Several are rung together. */
export const groupCases: readonly ContractCase[] = cases.map((one) => ({
  ...one,
  needs: ['groups', ...(one.needs ?? [])],
}))
