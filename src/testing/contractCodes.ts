import type { SignalingClient } from '../signaling/SignalingClient.js'
import { TSignaling } from '../signaling/TSignaling.js'
import type { ContractCase } from './contractCase.js'
import { equal } from './equal.js'

const UNKNOWN = '38897dbf-ecd4-4b59-a132-bc31529a2b18'

/** Calls with arguments that no engine takes: verb, arguments, and the field that is named. */
const WRONG: readonly [verb: keyof SignalingClient, options: unknown, field: string][] = [
  ['invite', undefined, 'options'],
  ['invite', {}, 'userID'],
  ['invite', { userID: '' }, 'userID'],
  ['invite', { userID: 'bob', data: 7 }, 'data'],
  ['invite', { userID: 'bob', timeout: -1 }, 'timeout'],
  ['invite', { userID: 'bob', timeout: Number.NaN }, 'timeout'],
  ['invite', { userID: 'bob', timeout: Number.POSITIVE_INFINITY }, 'timeout'],
  ['invite', { userID: 'bob', onlineUserOnly: 'yes' }, 'onlineUserOnly'],
  ['invite', { userID: 'bob', offlinePushInfo: { title: 1 } }, 'offlinePushInfo.title'],
  [
    'invite',
    { userID: 'bob', offlinePushInfo: { androidInfo: { HuaWeiImage: 'http://example.com/a.png' } } },
    'offlinePushInfo.androidInfo.HuaWeiImage',
  ],
  ['inviteInGroup', { inviteeList: ['bob'] }, 'groupID'],
  ['inviteInGroup', { groupID: 'team', inviteeList: [] }, 'inviteeList'],
  ['inviteInGroup', { groupID: 'team', inviteeList: ['bob', 7] }, 'inviteeList[1]'],
  ['accept', {}, 'inviteID'],
  ['accept', { inviteID: UNKNOWN, data: {} }, 'data'],
  ['reject', { inviteID: '' }, 'inviteID'],
  ['cancel', {}, 'inviteID'],
  ['modifyInvitation', { inviteID: UNKNOWN }, 'data'],
  ['modifyInvitation', { inviteID: UNKNOWN, data: '' }, 'data'],
]

/** Calls that are refused, and how. */
export const codeCases: readonly ContractCase[] = [
  {
    name: 'an invitation that was never there: 8010 to accept, reject and modify, 8020 to cancel',
    async run({ phone, refused }) {
      const { client } = await phone('ann')
      await refused(client.accept({ inviteID: UNKNOWN }), 8010)
      await refused(client.reject({ inviteID: UNKNOWN }), 8010)
      await refused(client.modifyInvitation({ inviteID: UNKNOWN, data: 'new' }), 8010)
      await refused(client.cancel({ inviteID: UNKNOWN }), 8020)
    },
  },
  {
    name: 'the inviter may not accept or reject, and the invitee may not cancel: 8011',
    async run({ annAndBob, ring, refused }) {
      const [ann, bob] = await annAndBob()
      const inviteID = await ring(ann, 'bob')
      await refused(ann.client.accept({ inviteID }), 8011)
      await refused(ann.client.reject({ inviteID }), 8011)
      await refused(bob.client.cancel({ inviteID }), 8011)
      equal([ann.heard(), bob.heard()], [[], ['invited']], 'what they heard')
    },
  },
  {
    name: 'for a stranger the invitation is not there, and nothing changes: 8010, 8020',
    async run({ annAndBob, phone, ring, refused, done }) {
      const [ann, bob] = await annAndBob()
      const eve = await phone('eve')
      const inviteID = await ring(ann, 'bob')
      await refused(eve.client.accept({ inviteID }), 8010)
      await refused(eve.client.reject({ inviteID }), 8010)
      await refused(eve.client.cancel({ inviteID }), 8020)
      equal([ann.heard(), bob.heard(), eve.heard()], [[], ['invited'], []], 'what they heard')
      await done(bob.client.accept({ inviteID }))
    },
  },
  {
    name: 'a wrong argument rejects the promise with invalid-argument and names the field; nothing throws at once',
    async run({ annAndBob, settle }) {
      const [ann, bob] = await annAndBob()
      for (const [verb, options, field] of WRONG) {
        const call = ann.client[verb] as (options: unknown) => Promise<unknown>
        const error = await call(options).then(
          () => ({ code: 'done', field }),
          (refusal: { code: unknown; field: unknown }) => refusal,
        )
        equal([error.code, error.field], ['invalid-argument', field], `${verb}(${JSON.stringify(options)})`)
      }
      await settle()
      equal(bob.heard(), [], 'what Bob heard')
    },
  },
  {
    name: 'the objects of the caller are not changed',
    async run({ phone, done }) {
      const { client } = await phone('ann')
      const options = Object.freeze({
        userID: 'bob',
        offlinePushInfo: Object.freeze({
          title: 'a',
          androidInfo: Object.freeze({ sound: 'a.mp3', XiaoMiChannelID: 'c', FCMChannelID: 'c' }),
        }),
      })
      await done(client.invite(options))
    },
  },
  {
    name: 'a listener for an unknown event, or that is not a function, is refused at once',
    async run({ phone }) {
      const { client } = await phone('ann')
      const add = client.addSignalingListener as (name: unknown, handler: unknown) => void
      const remove = client.removeSignalingListener as (name: unknown, handler: unknown) => void
      for (const call of [add, remove]) {
        equal(
          codeOf(() => call('ringing', () => {})),
          'invalid-argument',
          'an unknown event',
        )
        equal(
          codeOf(() => call(TSignaling.INVITEE_ACCEPTED, 'handler')),
          'invalid-argument',
          'a text as handler',
        )
      }
    },
  },
  {
    name: 'getSignalingInfo gives null for an ordinary message and refuses what is none',
    async run({ phone, done }) {
      const { client } = await phone('ann')
      const { data } = await done(client.invite({ userID: 'bob' }))
      const ordinary = { ...data.message, payload: { data: 'hello', description: '', extension: '' } }
      equal(client.getSignalingInfo(ordinary), null, 'an ordinary message')
      equal(
        codeOf(() => client.getSignalingInfo(undefined as never)),
        'invalid-argument',
        'no message',
      )
    },
  },
]

function codeOf(call: () => unknown): unknown {
  try {
    call()
  } catch (error) {
    return (error as { code?: unknown }).code
  }
  return 'nothing'
}
