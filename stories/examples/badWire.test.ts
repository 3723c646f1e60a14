import { SignalingError } from 'ringkit'
import { createTestHub } from 'ringkit/testing'
import { expect, test } from 'vitest'

test('an accept that cannot be sent can be tried again', async () => {
  const { hub, clock, faults } = createTestHub({ seed: 7 })
  faults.latency = [20, 400] // ms
  faults.loss = 0.3

  const ann = hub.connect({ userID: 'ann' })
  const bob = hub.connect({ userID: 'bob' })
  const sent = ann.invite({ userID: 'bob' })
  await clock.advance(10_000)
  const { inviteID } = await sent

  faults.fail('accept', new SignalingError('The link was lost.', { code: 2801 }))
  await expect(bob.accept({ inviteID })).rejects.toMatchObject({ code: 2801 })

  const accepted = bob.accept({ inviteID })
  await clock.advance(10_000)
  await expect(accepted).resolves.toMatchObject({ code: 0, inviteID })
})
