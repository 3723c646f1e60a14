import type { OfflinePushInfo } from 'ringkit/store'
import { describe, expect, it } from 'vitest'
import type { CloudMessage } from '../cloud/createCloud.ts'
import { type InteropDevice, interopWorld, type Kind } from './interopWorld.ts'

// What ours puts on the wire is what the Tencent SDK's own signaling puts there.

const offlinePushInfo: OfflinePushInfo = {
  disablePush: false,
  disableVoipPush: false,
  title: 'Ann',
  description: 'calls',
  extension: '{"a":1}',
  androidInfo: {
    sound: 'shake.xxx',
    XiaoMiChannelID: 'x',
    OPPOChannelID: 'o',
    FCMChannelID: 'f',
    VIVOClassification: 0,
    VIVOCategory: 'IM',
    HuaWeiCategory: 'h',
    HuaWeiImage: 'https://example.org/1.png',
    HonorImage: 'https://example.org/2.png',
    GoogleImage: 'https://example.org/3.png',
  },
  apnsInfo: { sound: 'ring.caf', ignoreIOSBadge: true, disableVoipPush: false, image: 'https://example.org/4.png' },
}

/** Every word in data that a flag hangs on, alone and as part of more. */
const flagged = [
  'excludeFromHistoryMessage',
  'excludeOriginalSignalingFromHistoryMessage',
  '{"excludeFromHistoryMessage":false}',
  'excludeTimeoutSignalingFromHistoryMessage',
]

interface Scene {
  me: InteropDevice
  peer: InteropDevice
  done<Result>(call: Promise<Result>): Promise<Result>
  wait(ms: number): Promise<void>
}

/** A new one each time: the SDK takes those that have answered off the list that it was given. */
const group = () => ({ groupID: 'team', inviteeList: ['peer', 'carol'] })
const asInviter = async ({ me, done }: Scene, options: object = {}) =>
  (await done(me.client.invite({ userID: 'peer', ...options }))).inviteID
const asInvitee = async ({ peer, done }: Scene, options: object = {}) =>
  (await done(peer.client.invite({ userID: 'me', ...options }))).inviteID
const inGroup = async ({ peer, done }: Scene, options: object = {}) =>
  (await done(peer.client.inviteInGroup({ groupID: 'team', inviteeList: ['me', 'carol'], ...options }))).inviteID

const scenes: Record<string, (scene: Scene) => Promise<unknown>> = {
  'a bare invite': (scene) => asInviter(scene),
  'an invite with everything': (scene) =>
    asInviter(scene, { data: '{"a":"ä\\""}', timeout: 30, onlineUserOnly: false, offlinePushInfo }),
  'an invite with a timeout of half a second': (scene) => asInviter(scene, { timeout: 0.5 }),
  'an invite to myself': ({ me, done }) => done(me.client.invite({ userID: 'me', data: 'x' })),
  'an online-only invite': (scene) => asInviter(scene, { onlineUserOnly: true, data: 'excludeFromHistoryMessage' }),
  'a group invite': ({ me, done }) => done(me.client.inviteInGroup({ ...group(), data: 'x', timeout: 30 })),
  'an online-only group invite with push': ({ me, done }) =>
    done(me.client.inviteInGroup({ ...group(), onlineUserOnly: true, offlinePushInfo })),
  accept: async (scene) => scene.done(scene.me.client.accept({ inviteID: await asInvitee(scene), data: 'yes' })),
  'accept without data': async (scene) => scene.done(scene.me.client.accept({ inviteID: await asInvitee(scene) })),
  'accept with push': async (scene) =>
    scene.done(scene.me.client.accept({ inviteID: await asInvitee(scene), offlinePushInfo })),
  'accept, online-only by itself': async (scene) =>
    scene.done(scene.me.client.accept({ inviteID: await asInvitee(scene), onlineUserOnly: true })),
  'accept of an online-only invite': async (scene) =>
    scene.done(scene.me.client.accept({ inviteID: await asInvitee(scene, { onlineUserOnly: true }) })),
  'accept in a group': async (scene) =>
    scene.done(scene.me.client.accept({ inviteID: await inGroup(scene), data: 'y' })),
  reject: async (scene) => scene.done(scene.me.client.reject({ inviteID: await asInvitee(scene), data: 'no' })),
  'reject in a group': async (scene) => scene.done(scene.me.client.reject({ inviteID: await inGroup(scene) })),
  'reject of an online-only group invite': async (scene) =>
    scene.done(scene.me.client.reject({ inviteID: await inGroup(scene, { onlineUserOnly: true }) })),
  cancel: async (scene) =>
    scene.done(scene.me.client.cancel({ inviteID: await asInviter(scene, { timeout: 30 }), data: 'bye' })),
  'cancel with push': async (scene) =>
    scene.done(scene.me.client.cancel({ inviteID: await asInviter(scene), offlinePushInfo })),
  'cancel of an online-only invite': async (scene) =>
    scene.done(scene.me.client.cancel({ inviteID: await asInviter(scene, { onlineUserOnly: true }) })),
  'cancel in a group of those still pending': async ({ me, peer, done }) => {
    const { inviteID } = await done(me.client.inviteInGroup(group()))
    await done(peer.client.accept({ inviteID }))
    await done(me.client.cancel({ inviteID }))
  },
  'the timeout of an invitee': async (scene) => {
    await asInvitee(scene, { timeout: 10, data: 'x' })
    await scene.wait(20_000)
  },
  'the timeout of an invitee in a group': async (scene) => {
    await inGroup(scene, { timeout: 10, data: 'x' })
    await scene.wait(12_000)
  },
  'the timeout of an invitee, online-only': async (scene) => {
    await asInvitee(scene, { timeout: 10, onlineUserOnly: true })
    await scene.wait(20_000)
  },
  'the timeout of the inviter': async (scene) => {
    scene.peer.line.setOnline(false)
    await asInviter(scene, { timeout: 10, data: 'x', offlinePushInfo })
    await scene.wait(20_000)
  },
  'the timeout of the inviter in a group, of those still pending': async ({ me, peer, done, wait }) => {
    const { inviteID } = await done(me.client.inviteInGroup({ ...group(), timeout: 10 }))
    await done(peer.client.accept({ inviteID }))
    await wait(20_000)
  },
  'an edit by the inviter': async (scene) => {
    const inviteID = await asInviter(scene, { timeout: 30, data: 'audio' })
    await scene.done(scene.me.client.modifyInvitation({ inviteID, data: 'video' }))
  },
  'an edit by an invitee': async (scene) => {
    const inviteID = await asInvitee(scene, { timeout: 30, data: 'audio' })
    await scene.done(scene.me.client.modifyInvitation({ inviteID, data: 'video' }))
  },
  'an edit in a group, of which one has accepted': async ({ me, peer, done }) => {
    const { inviteID } = await done(me.client.inviteInGroup({ ...group(), timeout: 30 }))
    await done(peer.client.accept({ inviteID }))
    await done(me.client.modifyInvitation({ inviteID, data: 'video' }))
  },
  'the timeout after an edit': async (scene) => {
    const inviteID = await asInvitee(scene, { timeout: 10, data: 'audio' })
    await scene.done(
      scene.peer.client.modifyInvitation({ inviteID, data: 'excludeTimeoutSignalingFromHistoryMessage' }),
    )
    await scene.wait(20_000)
  },
}
for (const data of flagged) {
  scenes[`invite, cancel and timeout with ${data}`] = async (scene) => {
    await scene.done(scene.me.client.cancel({ inviteID: await asInviter(scene, { data }), data }))
    scene.peer.line.setOnline(false)
    await asInviter(scene, { data, timeout: 10 })
    await scene.wait(20_000)
  }
  scenes[`answers and timeout with ${data}`] = async (scene) => {
    await scene.done(scene.me.client.accept({ inviteID: await asInvitee(scene, { data: 'x' }), data }))
    await scene.done(scene.me.client.reject({ inviteID: await asInvitee(scene, { data: 'x' }), data }))
    await scene.done(scene.me.client.reject({ inviteID: await asInvitee(scene, { data }), data: 'x' }))
    await asInvitee(scene, { data, timeout: 10 })
    await scene.wait(20_000)
  }
}

/** What a message is apart from what is given to it at random, and from the mark. */
function stripped(message: CloudMessage, inviteIDs: string[]) {
  const { ID: _, random: __, sequence: ___, time: ____, cloudCustomData: _____, payload, ...rest } = message
  const { inviteID, ...step } = JSON.parse(payload.data) as Record<string, unknown>
  expect(inviteID).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  if (!inviteIDs.includes(String(inviteID))) inviteIDs.push(String(inviteID))
  return { ...rest, payload: { ...payload, data: { ...step, inviteID: inviteIDs.indexOf(String(inviteID)) } } }
}

/** All that the device in question has sent in this scene; the other one is native both times. */
async function play(kind: Kind, run: (scene: Scene) => Promise<unknown>) {
  const { device, done, clock, cloud } = interopWorld()
  cloud.createGroup('team', ['me', 'peer', 'carol'])
  const me = await device(kind, 'me')
  const peer = await device('native', 'peer')
  await run({ me, peer, done, wait: (ms) => clock.advance(ms) })
  await clock.flush()
  const inviteIDs: string[] = []
  return cloud
    .sent()
    .map((message) => stripped(message, inviteIDs))
    .filter(({ from, version }) => from === 'me' || version > 0)
}

describe('like the native one:', () => {
  it.each(Object.entries(scenes))('%s', async (_, run) => {
    const native = await play('native', run)
    expect(native.length).toBeGreaterThan(0)
    expect(await play('ours', run)).toEqual(native)
  })
})

it.each(['native', 'ours'] as const)('an edit by %s leaves the mark of the invitation as it was', async (kind) => {
  const { device, ours, done, cloud } = interopWorld()
  const editor = await device(kind, 'bob')
  const ann = await ours('ann')
  const carol = await device('native', 'carol')
  for (const { client } of [ann, carol]) await done(client.invite({ userID: 'bob' }))
  const before = cloud.messages().map(({ cloudCustomData }) => cloudCustomData)
  expect(before).toEqual([expect.stringContaining('ringkit'), ''])
  for (const { data } of [...editor.heard]) {
    await done(editor.client.modifyInvitation({ inviteID: String(data.inviteID), data: 'video' }))
  }
  expect(cloud.messages().map(({ cloudCustomData }) => cloudCustomData)).toEqual(before)
  expect(cloud.messages().map(({ version }) => version)).toEqual([1, 1])
})
