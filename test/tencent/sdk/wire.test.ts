import { describe, expect, it } from 'vitest'
import { type Engine, sdkWorld } from './sdkWorld.ts'

// What comes to the service is, but for the mark, the same from our client as from the SDK's own signaling.

const offlinePushInfo = {
  title: 'Ann',
  description: 'is calling',
  extension: '{"call":1}',
  ignoreIOSBadge: true,
  disableVoipPush: false,
  androidInfo: {
    sound: 'ring.mp3',
    XiaoMiChannelID: 'calls',
    FCMChannelID: 'calls',
    OPPOCategory: 'IM',
    HuaWeiImage: 'https://example.com/ann.png',
    HonorImage: 'https://example.com/ann.png',
    GoogleImage: 'https://example.com/ann.png',
  },
  apnsInfo: { sound: 'ring.caf', image: 'https://example.com/ann.png', interruptionLevel: 'time-sensitive' },
} as const

const words = 'excludeFromHistoryMessage excludeTimeoutSignalingFromHistoryMessage'

/** A call, a change, an answer, another call, given up, and one that nobody answers: all messages, as the service has them. */
async function callsOf(engine: Engine, options: object, groupID: string) {
  const { device, done, createGroup, cloud, clock } = sdkWorld()
  createGroup('team', ['ann', 'bob'])
  const [ann, bob] = [await device(engine, 'ann'), await device(engine, 'bob')]
  const call = { data: 'audio', timeout: 10, ...options }
  const ring = async () => {
    const invite = groupID
      ? ann.client.inviteInGroup({ groupID, inviteeList: ['bob'], ...call })
      : ann.client.invite({ userID: 'bob', ...call })
    return (await done(invite)).inviteID
  }
  const ids = [await ring()]
  await done(bob.client.accept({ inviteID: ids[0] as string, data: 'yes' }))
  ids.push(await ring())
  await done(bob.client.reject({ inviteID: ids[1] as string, data: words }))
  ids.push(await ring())
  await done(ann.client.cancel({ inviteID: ids[2] as string, data: 'bye' }))
  ids.push(await ring())
  await clock.advance(20_000)
  return cloud.sent().map((message) => {
    const { from, to, conversationType, payload, priority, onlineUserOnly, control, offlinePushInfo: push } = message
    const { inviteID, ...info } = JSON.parse(payload.data)
    return {
      ...{ from, to, conversationType, priority, onlineUserOnly, control, push },
      payload: { ...payload, data: { call: ids.indexOf(inviteID), ...info } },
    }
  })
}

describe.each(['', 'team'])('in the group "%s"', (groupID) => {
  it.each([
    ['a plain call', {}],
    ['a call for users online only', { onlineUserOnly: true }],
    ['a call that keeps itself out of the history', { data: words }],
    ['a call with a push', { offlinePushInfo }],
    ['a call with a push, for users online only', { offlinePushInfo, onlineUserOnly: true }],
    ['a call without a push', { offlinePushInfo: { disablePush: true } }],
  ])('%s', async (_, options) => {
    const native = await callsOf('native', options, groupID)
    expect(native).toHaveLength(8)
    expect(await callsOf('ours', options, groupID)).toEqual(native)
  })
})
