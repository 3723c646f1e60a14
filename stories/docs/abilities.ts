import { createHub } from 'ringkit/hub'
import { type SignalingClient, TSignaling } from 'ringkit/store'

/** What an engine can do beyond the nine methods. */
export interface Ability {
  name: string
  gives: string
  without: string
  hub: boolean
  /** `createTencentClient`. */
  client: boolean
  /** The bare chat object of the Tencent SDK, version 3. */
  tencent: boolean
}

const optional = [
  'getPendingInvitations',
  'getServerTime',
  'isReady',
  'on',
] as const satisfies (keyof SignalingClient)[]

/** Looks at what the embedded hub does: what its events carry, and which functions its client has. */
async function lookAtHub(): Promise<Set<string>> {
  const hub = createHub()
  const [ann, bob] = [hub.connect({ userID: 'ann' }), hub.connect({ userID: 'bob' })]
  const found = new Set<string>(optional.filter((name) => name in bob))
  const look = ({ name, data }: { name: string; data: object }) => {
    for (const field of Object.keys(data)) found.add(`${name}.${field}`)
  }
  bob.addSignalingListener(TSignaling.NEW_INVITATION_RECEIVED, look)
  bob.addSignalingListener(TSignaling.INVITATION_CANCELLED, look)
  const { inviteID } = await ann.invite({ userID: 'bob', timeout: 30 })
  await ann.cancel({ inviteID })
  await bob.getPendingInvitations()
  return found
}

/** Each optional ability, and who has it. */
export async function findAbilities(): Promise<Ability[]> {
  const found = await lookAtHub()
  const { NEW_INVITATION_RECEIVED: invited, INVITATION_CANCELLED: cancelled } = TSignaling
  return [
    {
      name: '`timeout`, `expiresAt` in NEW_INVITATION_RECEIVED',
      gives:
        'The countdown of who is rung; `overdue` the moment that time is up, so nobody answers a call that is over.',
      without: 'Read out of the message, where it comes with the event; else no countdown for who is rung.',
      hub: found.has(`${invited}.timeout`) && found.has(`${invited}.expiresAt`),
      client: true,
      tencent: false,
    },
    {
      name: '`rev`, or `order`, in every event',
      gives: 'Repeats and events out of order are told from news.',
      without: 'The first end of an invitee counts; data that was changed twice may end in the wrong order.',
      hub: found.has(`${invited}.rev`) && found.has(`${cancelled}.rev`),
      client: true,
      tencent: false,
    },
    {
      name: '`inviteeList` in INVITATION_CANCELLED',
      gives: 'In a group: exactly who was cancelled.',
      without: 'All who have not answered are taken as cancelled.',
      hub: found.has(`${cancelled}.inviteeList`),
      client: true,
      tencent: false,
    },
    {
      name: '`getPendingInvitations()`',
      gives:
        'After a reload, a lost link or sleep the store asks what still rings, in both directions, and ends what does not.',
      without: 'What rings is known from events alone: a call of one’s own is forgotten by a reload.',
      hub: found.has('getPendingInvitations'),
      client: true,
      tencent: false,
    },
    {
      name: '`getServerTime()`',
      gives: 'Deadlines are right though the clock of the device is wrong.',
      without: 'The clock of the device counts.',
      hub: found.has('getServerTime'),
      client: true,
      tencent: true,
    },
    {
      name: '`isReady()`',
      gives: '`ready` of `useSignalingStatus` says whether calls can be made.',
      without: 'Who is signed in counts as ready.',
      hub: found.has('isReady'),
      client: true,
      tencent: true,
    },
    {
      name: '`on`, `off`',
      gives: 'Sign-in, sign-out and the state of the link are noticed at once.',
      without: 'They are noticed with the next event or call; `network` stays `connected`.',
      hub: found.has('on'),
      client: true,
      tencent: true,
    },
  ]
}
