import { createHub } from 'ringkit/hub'
import { createVirtualClock } from 'ringkit/testing'
import { expect, test } from 'vitest'

test('Ann rings Bob, Bob accepts, Ann hears it', async () => {
  const clock = createVirtualClock()
  const hub = createHub({ clock })
  const ann = hub.connect({ userID: 'ann' })
  const bob = hub.connect({ userID: 'bob' })
  const heard: unknown[] = []
  bob.addSignalingListener('newInvitationReceived', ({ data }) => {
    heard.push(data)
    bob.accept({ inviteID: data.inviteID, data: 'yes' }).then((result) => heard.push(result.code))
  })
  ann.addSignalingListener('ts_invitee_accepted', ({ data }) => heard.push(data))

  const { inviteID } = await ann.invite({ userID: 'bob', data: 'hi', timeout: 30 })
  await clock.flush()

  expect(heard).toEqual([
    {
      inviteID,
      inviter: 'ann',
      groupID: '',
      inviteeList: ['bob'],
      data: 'hi',
      timeout: 30,
      expiresAt: clock.now() + 30_000,
      rev: 1,
    },
    { inviteID, inviter: 'ann', groupID: '', invitee: 'bob', data: 'yes', rev: 2 },
    0,
  ])
  expect(clock.pendingTimers).toBe(0)
})
