import type { Locator } from 'playwright'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Demo, type Stage, startBuiltDemo } from './stage.ts'
import { settled, violations } from './violations.ts'

describe('the demo', () => {
  let demo: Demo
  let stage: Stage
  beforeAll(async () => {
    demo = await startBuiltDemo()
  })
  afterAll(() => demo?.close())
  beforeEach(async () => {
    stage = await demo.open()
  })
  afterEach(async () => {
    expect(stage.complaints).toEqual([])
    await stage.page.context().close()
  })

  const ring = (from: string, name: string) =>
    stage
      .on(from)
      .getByRole('button', { name: `Ring ${name}` })
      .click()
  const answer = (deviceID: string) =>
    stage.press(stage.incoming(deviceID).getByRole('button', { name: /^Accept( with video)?$/ }))
  const play = (scenario: string) => stage.page.getByRole('button', { name: scenario }).click()

  it('joins Ann and Bob in one call when Ann rings and Bob answers', async () => {
    const { on, see, incoming, page } = stage
    await ring('ann', 'Bob, audio')
    await see(incoming('bob'), 'Ann')
    await answer('bob')

    await see(on('ann'), 'In a call with Bob')
    await see(on('bob'), 'In a call with Ann')
    const inviteID = await on('ann').locator('code').textContent()
    expect(inviteID).toMatch(/./)
    await see(on('bob'), inviteID ?? '')
    await see(page, 'INVITEE_ACCEPTED')

    await on('bob').getByRole('button', { name: 'Hang up' }).click()
    await see(on('ann'), 'Bob hung up')
    await on('bob').getByRole('heading', { name: 'Call', exact: true }).waitFor()
  })

  it('shows Ann the words with which Bob declines', async () => {
    const { on, see, incoming, outgoing, press } = stage
    await ring('ann', 'Bob, audio')
    await incoming('bob').getByText('Decline with message').click()
    await press(incoming('bob').getByRole('button', { name: 'In a meeting' }))
    await see(outgoing('ann'), 'Declined')
    await see(outgoing('ann'), 'In a meeting')
    await see(on('bob'), 'You declined Ann')
  })

  it('stops ringing when Ann cancels', async () => {
    const { on, see, incoming, outgoing, press } = stage
    await ring('ann', 'Bob, audio')
    await see(incoming('bob'), 'Ann')
    await press(outgoing('ann').getByRole('button', { name: 'Cancel' }))
    await see(on('bob'), 'Ann cancelled')
    expect(await incoming('bob').count()).toBe(0)
    expect(await outgoing('ann').count()).toBe(0)
  })

  it('tells both sides when time is up', async () => {
    const { on, page, see, incoming, outgoing } = stage
    await on('ann').getByLabel('Ring for').selectOption('3 seconds')
    await ring('ann', 'Bob, audio')
    await see(incoming('bob'), 'Ann')
    await page.clock.runFor(3000)
    await see(outgoing('ann'), 'No answer')
    await see(on('bob'), 'Missed call from Ann')
  })

  it('shows Bob what the call is about, and that it became a video call', async () => {
    const { on, see, incoming, outgoing } = stage
    await on('ann').getByLabel('About').fill('Order 4711')
    await ring('ann', 'Bob, audio')
    await see(incoming('bob'), 'Order 4711')
    await outgoing('ann').getByRole('button', { name: 'Switch to video' }).click()
    await see(incoming('bob'), /video call/)
    await answer('bob')
    await see(on('ann'), /^Video/)
    await see(on('bob'), /^Video/)
  })

  it('lets each of a group answer for themselves', async () => {
    const { on, see, incoming, press } = stage
    await ring('ann', 'Everyone, video')
    await see(incoming('carol'), 'Ann')
    await answer('bob')
    await see(on('ann'), 'In a call with Bob')
    expect(await incoming('carol').count()).toBe(1)
    await press(incoming('carol').getByRole('button', { name: 'Decline', exact: true }))
    await on('ann').getByRole('listitem').filter({ hasText: 'Carol' }).filter({ hasText: 'Declined' }).waitFor()
  })

  it('stops ringing on Bob’s phone when his tablet answers', async () => {
    const { on, see, incoming, page } = stage
    await page.getByRole('button', { name: 'Add a tablet beside Bob’s phone' }).click()
    await see(on('bob-2'), 'Online')
    await ring('ann', 'Bob, audio')
    await see(incoming('bob'), 'Ann')
    await answer('bob-2')
    await see(on('bob'), 'Answered on another device')
    await see(on('bob-2'), 'In a call with Ann')
    expect(await incoming('bob').count()).toBe(0)

    await page.getByRole('button', { name: 'Remove Bob’s tablet' }).click()
    await see(on('ann'), 'Bob hung up')
  })

  it('rings Bob when he comes back online', async () => {
    const { on, see, incoming, page } = stage
    const online = page.getByLabel('Bob’s phone is online')
    await online.uncheck()
    await see(on('bob'), 'Offline')
    await ring('ann', 'Bob, audio')
    await see(page, 'onOfflinePush')
    expect(await incoming('bob').count()).toBe(0)
    await online.check()
    await see(incoming('bob'), 'Ann')
    await answer('bob')
    await see(on('ann'), 'In a call with Bob')
  })

  it('does not ring Bob later for a call meant for who is online', async () => {
    const { on, see, incoming, outgoing, page } = stage
    const online = page.getByLabel('Bob’s phone is online')
    await online.uncheck()
    await on('ann').getByLabel('Only who is online').check()
    await ring('ann', 'Bob, audio')
    await see(outgoing('ann'), 'Ringing')
    await online.check()
    await see(on('bob'), 'Online')
    expect(await incoming('bob').count()).toBe(0)
    expect(await page.getByText('onOfflinePush').count()).toBe(0)
  })

  it('goes on ringing after Bob’s page was loaded afresh', async () => {
    const { on, see, incoming, page } = stage
    await ring('ann', 'Bob, audio')
    await see(incoming('bob'), 'Ann')
    await page.getByRole('button', { name: 'Reload Bob’s phone' }).click()
    await answer('bob')
    await see(on('ann'), 'In a call with Bob')
  })

  it('says that Carol is busy while she is in a call', async () => {
    const { on, page, see, outgoing } = stage
    await play('Carol is in a call')
    await see(on('bob'), 'In a call with Carol')
    await page.clock.runFor(2000)
    await see(outgoing('ann'), 'In another call')
    await see(on('carol'), 'In a call with Bob')
  })

  it('ends one call for the next, when Bob is not busy while in one', async () => {
    const { on, see, incoming, press } = stage
    await on('bob').getByLabel('Busy while in a call').uncheck()
    await ring('ann', 'Bob, audio')
    await answer('bob')
    await see(on('bob'), 'In a call with Ann')
    await ring('carol', 'Bob, audio')
    await press(incoming('bob').getByRole('button', { name: 'End and accept' }))
    await see(on('ann'), 'Bob hung up')
    await see(on('bob'), 'In a call with Carol')
    await see(on('carol'), 'In a call with Bob')
  })

  it('lets one win of two devices that answer at once', async () => {
    const { on, page, see, incoming } = stage
    await play('Two devices answer at once')
    await incoming('bob').waitFor()
    await incoming('bob-2').waitFor()
    await page.clock.runFor(2000)
    await see(on('ann'), 'In a call with Bob')
    await see(page, 'code 8010')
    const joined = await Promise.all(['bob', 'bob-2'].map((id) => on(id).getByText('In a call with Ann').count()))
    expect(joined.sort()).toEqual([0, 1])
  })

  it('loses no call when everyone rings everyone, and one answer settles all', async () => {
    const { on, see, incoming, outgoing } = stage
    await play('Everyone rings everyone')
    for (const deviceID of ['ann', 'bob', 'carol']) await see(incoming(deviceID), '1 more call is waiting')
    await answer('ann')
    await see(on('ann'), 'In a call with Bob')
    await see(on('bob'), 'In a call with Ann')
    await see(outgoing('carol'), 'In another call')
    for (const deviceID of ['ann', 'bob', 'carol']) await incoming(deviceID).waitFor({ state: 'hidden' })
  })

  it('shows how a call ends that fails, that is gone, or that was cancelled on another device', async () => {
    const { on, page, see, incoming, outgoing } = stage
    await play('A group that Ann is not in')
    await see(outgoing('ann'), 'The call could not be placed')
    await see(page, '10007')

    await play('The hub has lost the call')
    await incoming('bob').waitFor()
    await page.clock.runFor(2000)
    await see(on('bob'), 'That call was already over')

    await play('Ann cancels from her tablet')
    await incoming('bob').waitFor()
    await page.clock.runFor(1500)
    await outgoing('ann-2').waitFor()
    await page.clock.runFor(3000)
    await see(outgoing('ann'), 'Cancelled on another device')
  })

  it('rings through a bad network', async () => {
    const { on, page, see, incoming } = stage
    await page.getByLabel('Latency').fill('500')
    await page.getByLabel('Loss').fill('30')
    await ring('ann', 'Bob, audio')
    await see(stage.outgoing('ann'), 'Calling')
    expect(await incoming('bob').count()).toBe(0)
    await page.clock.runFor(15_000)
    await answer('bob')
    await page.clock.runFor(15_000)
    await see(on('ann'), 'In a call with Bob')
  })

  it('is played with the keyboard alone', async () => {
    const { on, page, see, incoming } = stage
    const isFocused = (button: Locator) =>
      button.evaluate((element) => document.hasFocus() && document.activeElement === element)
    const ringBob = on('ann').getByRole('button', { name: 'Ring Bob, audio' })
    await tabTo(ringBob)
    await page.keyboard.press('Enter')
    await see(incoming('bob'), 'Ann')
    await page.clock.runFor(500)
    await tabTo(incoming('bob').getByRole('button', { name: /^Accept( with video)?$/ }))
    await page.keyboard.press('Enter')
    await see(on('ann'), 'In a call with Bob')

    async function tabTo(button: Locator): Promise<void> {
      for (let tabs = 0; tabs < 30 && !(await isFocused(button)); tabs++) await page.keyboard.press('Tab')
      expect(await isFocused(button)).toBe(true)
    }
  })

  it('filters and clears the log', async () => {
    const { page, see } = stage
    const log = page.getByRole('region', { name: 'Event log' })
    await ring('ann', 'Bob, audio')
    await see(log, 'NEW_INVITATION_RECEIVED')
    await log.getByLabel('Show lines of').selectOption('Ann')
    expect(await log.getByText('NEW_INVITATION_RECEIVED').count()).toBe(0)
    await log.getByLabel('Show lines of').selectOption('All phones')
    await log.getByLabel('Filter by text').fill('received')
    expect(await log.getByRole('listitem').count()).toBe(1)
    await log.getByText('NEW_INVITATION_RECEIVED').click()
    await see(log, '"inviter": "ann"')
    await log.getByRole('button', { name: 'Clear' }).click()
    await see(log, 'What the phones ask and hear shows up here.')
  })

  it.each(['light', 'dark'] as const)('has nothing that axe objects to, %s', async (theme) => {
    const { on, page, see } = stage
    await page.getByRole('radio', { name: theme }).check()
    expect(await violations(page)).toEqual([])
    await ring('ann', 'Everyone, video')
    await see(stage.incoming('carol'), 'Ann')
    // Colours are measured when the dialogs have come in.
    for (const deviceID of ['ann', 'bob', 'carol']) await settled(stage, deviceID)
    expect(await violations(page)).toEqual([])
    await answer('bob')
    await see(on('ann'), 'In a call with Bob')
    expect(await violations(page)).toEqual([])
  })
})
