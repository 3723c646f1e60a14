import { describe, expect, it } from 'vitest'
import type { Chat } from './cloud/createChat.ts'
import { type Phone, phones } from './phones.ts'
import { stranger } from './stranger.ts'

const names = ({ heard }: Phone) => heard.map(({ name }) => name)
const NEW = 'newInvitationReceived'

/** Ann is there, and a team; Bob signs in later. */
async function evening() {
  const world = phones()
  world.cloud.createGroup('team', ['ann', 'bob', 'carol'])
  const ann = await world.phone('ann')
  return { ...world, ann }
}

describe('whoever signs in later', () => {
  it('finds an invitation in a group with a hundred messages after it', async () => {
    const world = await evening()
    const { ann, done, clock, phone } = world
    await done(ann.client.inviteInGroup({ groupID: 'team', inviteeList: ['bob'], timeout: 600 }))
    const carol = await stranger(world, 'carol')
    for (let at = 0; at < 100; at++) await carol.sendText('team', `hello ${at}`, { group: true })
    const bob = await phone('bob')
    await clock.advance(10_000)
    expect(names(bob)).toEqual([NEW])
  })

  it('finds an invitation 1:1 with a hundred messages after it', async () => {
    const { ann, done, clock, phone, ...world } = await evening()
    await done(ann.client.invite({ userID: 'bob', timeout: 600 }))
    const { sendText } = await stranger({ ...world, clock, phone, done }, 'ann')
    for (let at = 0; at < 100; at++) await sendText('bob', `hello ${at}`)
    const bob = await phone('bob')
    await clock.advance(10_000)
    expect(names(bob)).toEqual([NEW])
  })

  it('finds one that is hidden from the list of conversations', async () => {
    const { ann, done, clock, phone } = await evening()
    await done(ann.client.invite({ userID: 'bob', timeout: 600, data: '{"excludeFromHistoryMessage":true}' }))
    const bob = await phone('bob')
    await clock.advance(10_000)
    expect(names(bob)).toEqual([NEW])
  })

  it('does not ring for what was answered on another device', async () => {
    const { ann, done, clock, phone } = await evening()
    const desk = await phone('bob')
    const { inviteID } = await done(ann.client.invite({ userID: 'bob', timeout: 600 }))
    await done(desk.client.reject({ inviteID }))
    const bob = await phone('bob')
    await clock.advance(10_000)
    expect(names(bob)).toEqual([])
    expect(bob.store.getAll()).toEqual([])
  })

  it('does not ring for what was revoked', async () => {
    const { ann, done, clock, phone } = await evening()
    await done(ann.client.invite({ userID: 'bob', timeout: 600 }))
    const bob = await phone('bob', {
      instead: (chat) => ({
        async getMessageListHopping(options) {
          const page = await chat.getMessageListHopping(options)
          for (const message of page.data.messageList) message.isRevoked = true
          return page
        },
      }),
    })
    await clock.advance(10_000)
    expect(names(bob)).toEqual([])
  })

  it.each(['cancelled', 'timed out'])('does not ring for what has %s', async (how) => {
    const { ann, done, clock, phone } = await evening()
    const { inviteID } = await done(ann.client.invite({ userID: 'bob', timeout: 20 }))
    if (how === 'cancelled') await done(ann.client.cancel({ inviteID }))
    else await clock.advance(21_000)
    const bob = await phone('bob', { skew: -3_600_000 })
    await clock.advance(60_000)
    expect(names(bob)).toEqual([])
  })

  it('hears the data as they now are, and who has answered', async () => {
    const { ann, done, clock, phone } = await evening()
    const carol = await phone('carol')
    const inviteeList = ['bob', 'carol']
    const { inviteID } = await done(
      ann.client.inviteInGroup({ groupID: 'team', inviteeList, timeout: 600, data: 'one' }),
    )
    await done(ann.client.modifyInvitation({ inviteID, data: 'two' }))
    await done(carol.client.accept({ inviteID }))
    const bob = await phone('bob')
    await clock.advance(10_000)
    expect(names(bob)).toEqual([NEW, 'ts_invitee_accepted'])
    expect(bob.heard[0]?.data).toMatchObject({ data: 'two', inviteeList })
  })

  it('finds no invitation that was sent longer ago than it looks back', async () => {
    const { ann, done, clock, phone } = await evening()
    await done(ann.client.invite({ userID: 'bob' }))
    await clock.advance(100_000)
    const early = await phone('bob', { lookBack: 60 })
    const late = await phone('bob', { lookBack: 200 })
    await clock.advance(10_000)
    expect([names(early), names(late)]).toEqual([[], [NEW]])
  })

  it('who comes back after a reload under the same deviceID goes on with the own invitation', async () => {
    const { done, clock, phone, cloud } = await evening()
    const carol = await phone('carol')
    const before = await phone('bob', { deviceID: 'tab' })
    const { inviteID } = await done(before.client.invite({ userID: 'carol', timeout: 600, data: 'one' }))
    before.client.dispose()
    cloud.disconnect(before.line)
    const [same, other] = [await phone('bob', { deviceID: 'tab' }), await phone('bob', { deviceID: 'another' })]
    await clock.advance(10_000)
    const pending = await Promise.all([same.client.getPendingInvitations(), other.client.getPendingInvitations()])
    expect(pending).toMatchObject([[{ inviteID, here: true }], [{ inviteID, here: false }]])
    expect([...names(same), ...names(other)]).toEqual([])
    await done(same.client.cancel({ inviteID }))
    await clock.advance(1_000)
    expect(names(carol)).toEqual([NEW, 'ts_invitation_cancelled'])
  })
})

describe("where the SDK's list of conversations", () => {
  const unfinished = (chat: Chat) => async () => {
    const { code, data } = await chat.getConversationList()
    return { code, data: { ...data, isSyncCompleted: false } }
  }

  it('is late, the history is read when it is there', async () => {
    const { ann, done, clock, phone } = await evening()
    await done(ann.client.invite({ userID: 'bob', timeout: 600 }))
    const bob = await phone('bob', { signIn: false, faults: { latency: 1_000 } })
    const login = bob.chat.login({ userID: 'bob' })
    await clock.advance(30_000)
    await login
    expect(names(bob)).toEqual([NEW])
    expect(bob.errors).toEqual([])
  })

  it('is never finished, the history is read all the same, a little later', async () => {
    const { ann, done, clock, phone } = await evening()
    await done(ann.client.invite({ userID: 'bob', timeout: 600 }))
    const silent = (chat: Chat) => ({
      getConversationList: unfinished(chat),
      on: ((name: string, handler: never) => {
        if (name !== 'onConversationListUpdated') chat.on(name, handler)
      }) as Chat['on'],
    })
    const bob = await phone('bob', { instead: silent })
    await clock.advance(10_000)
    expect(names(bob)).toEqual([NEW])
  })

  it('cannot be had, that is reported, and it is tried again', async () => {
    const { ann, done, clock, phone } = await evening()
    await done(ann.client.invite({ userID: 'bob', timeout: 600 }))
    let times = 0
    const bob = await phone('bob', {
      instead: (chat) => ({
        getConversationList: () => {
          times++
          return times <= 2 ? Promise.reject({ code: 2801, message: 'No answer.' }) : chat.getConversationList()
        },
      }),
    })
    await clock.advance(60_000)
    expect(names(bob)).toEqual([NEW])
    expect(bob.errors.map(({ code }) => code)).toContain(2801)
  })
})

describe('where the history', () => {
  it('is refused because too much was asked for (2996), it is waited for', async () => {
    const { ann, done, clock, phone } = await evening()
    await done(ann.client.invite({ userID: 'bob', timeout: 600 }))
    let times = 0
    const bob = await phone('bob', {
      instead: (chat) => ({
        getMessageListHopping: (options) =>
          ++times === 1 ? Promise.reject({ code: 2996, message: '' }) : chat.getMessageListHopping(options),
      }),
    })
    await clock.advance(10_000)
    expect(names(bob)).toEqual([NEW])
    expect(bob.errors).toEqual([])
  })

  it('gets no answer, it is read when the link is back, from where it was to be read', async () => {
    const { ann, done, clock, phone } = await evening()
    await done(ann.client.invite({ userID: 'bob', timeout: 3_000 }))
    await clock.advance(600_000)
    const bob = await phone('bob', { signIn: false, faults: { latency: 300 } })
    const login = bob.chat.login({ userID: 'bob' })
    await clock.advance(700)
    await login
    bob.line.setOnline(false)
    await clock.advance(120_000)
    expect(names(bob)).toEqual([])
    bob.line.setOnline(true)
    await clock.advance(30_000)
    expect(names(bob)).toEqual([NEW])
  })

  it('of one conversation is refused, the others are read', async () => {
    const { ann, done, clock, phone } = await evening()
    const carol = await phone('carol')
    for (const { client } of [ann, carol]) await done(client.invite({ userID: 'bob', timeout: 600 }))
    const bob = await phone('bob', {
      instead: (chat) => ({
        getMessageListHopping: (options) =>
          options.conversationID === 'C2Cann'
            ? Promise.reject({ code: 20_003, message: 'No such user.' })
            : chat.getMessageListHopping(options),
      }),
    })
    await clock.advance(60_000)
    expect(bob.heard.map(({ data }) => 'inviter' in data && data.inviter)).toEqual(['carol'])
    expect(bob.errors).toMatchObject([{ code: 20_003 }])
  })
})

it('a link that is lost and back between sign-in and readiness asks the chat object for nothing it would refuse', async () => {
  const { ann, done, clock, phone } = await evening()
  await done(ann.client.invite({ userID: 'bob', timeout: 600 }))
  const bob = await phone('bob', { signIn: false })
  const refused: unknown[] = []
  bob.chat.on('error', ({ data }) => refused.push(data))
  const between: unknown[] = []
  const login = bob.chat.login({ userID: 'bob' }).then(() => {
    between.push(bob.chat.getLoginUser(), bob.chat.isReady())
    for (const online of [false, true]) bob.line.setOnline(online)
  })
  await clock.advance(10_000)
  await login
  expect(between).toEqual(['bob', false])
  expect([refused, bob.errors]).toEqual([[], []])
  expect(names(bob)).toEqual([NEW])
})
