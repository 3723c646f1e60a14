import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { CallButton, IncomingCallDialog, IncomingCallStack, OutgoingCallDialog, useAccepted } from 'ringkit'
import { expect, userEvent, waitFor, within } from 'storybook/test'
import { loadWorld } from '../world/loadWorld.js'
import { press } from '../world/press.js'
import { worldOf } from '../world/worldOf.js'
import { Phones } from './Phones.js'
import { phoneOf } from './phoneOf.js'

const outgoing = <OutgoingCallDialog presentation="banner" />
const banner = <IncomingCallDialog presentation="banner" />
const ringsAnn = (me: string) => me !== 'ann' && <CallButton userID="ann" />

/** Several people ring Ann. */
const meta = {
  title: 'Two users/Several calls',
  tags: ['!autodocs'],
  loaders: [loadWorld],
  parameters: { layout: 'fullscreen' },
  render: (_, context) => (
    <Phones
      world={worldOf(context)}
      users={['ann', 'bob', 'carol']}
      above={ringsAnn}
      on={(me) => (me === 'ann' ? banner : outgoing)}
    />
  ),
} satisfies Meta

export default meta
type Story = StoryObj<typeof meta>

type Canvas = Parameters<typeof phoneOf>[0]
const [BOB, CAROL] = ['Incoming call Bob Marsh', 'Incoming call Carol Mensah'] as [string, string]
const three = (canvas: Canvas) => ({
  ann: phoneOf(canvas, 'Ann'),
  bob: phoneOf(canvas, 'Bob'),
  carol: phoneOf(canvas, 'Carol'),
})

/** The second one waits until the first has its answer. */
export const TheSecondWaits: Story = {
  play: async ({ canvas }) => {
    const { ann, bob, carol } = three(canvas)
    await bob.press('Call Ann Lindqvist')
    await ann.rings(BOB)
    await carol.press('Call Ann Lindqvist')
    await ann.sees('1 more call is waiting')
    await expect(ann.getByRole('alertdialog', { name: BOB })).toBeVisible()
    await ann.press('Decline')
    await bob.sees('Declined')
    await ann.rings(CAROL)
    await expect(ann.queryByText(/more call/)).toBeNull()
    await carol.sees('Ringing…')
    await ann.press('Accept')
    await expect(await ann.joins('audio')).toBe(await carol.joins('audio'))
    await bob.isInNoCall()
  },
}

/** The first was silenced: it gives way to the second, and is there again when that is over. */
export const TheFirstIsSilenced: Story = {
  play: async ({ canvas }) => {
    const { ann, bob, carol } = three(canvas)
    await bob.press('Call Ann Lindqvist')
    await ann.press('Silence')
    await carol.press('Call Ann Lindqvist')
    await ann.rings(CAROL)
    await ann.sees('1 more call is waiting')
    await ann.press('Decline')
    await carol.sees('Declined')
    await ann.rings(BOB)
    await expect(ann.getByRole('button', { name: 'Silenced' })).toBeVisible()
    await bob.sees('Ringing…')
    await ann.press('Accept')
    await expect(await ann.joins('audio')).toBe(await bob.joins('audio'))
  },
}

/** Who waits gives up: nothing is left of it. */
export const TheSecondLeaves: Story = {
  play: async ({ canvas }) => {
    const { ann, bob, carol } = three(canvas)
    await bob.press('Call Ann Lindqvist')
    await ann.rings(BOB)
    await carol.press('Call Ann Lindqvist')
    await ann.sees('1 more call is waiting')
    await carol.press('Cancel')
    await waitFor(() => expect(ann.queryByText(/more call/)).toBeNull())
    await expect(ann.getByRole('alertdialog', { name: BOB })).toBeVisible()
  },
}

/** An app that can be in one call, and hold others. */
function OneCall() {
  const [calls, setCalls] = useState<{ now?: string; held?: string }>({})
  useAccepted(({ inviter }) => setCalls(({ held }) => ({ now: inviter, ...(held && { held }) })))
  const waiting = calls.now
    ? { onEndAndAccept: () => setCalls({}), onHoldAndAccept: () => setCalls({ held: calls.now ?? '' }) }
    : {}
  return (
    <>
      <p>
        {calls.now ? `Speaking with ${calls.now}` : 'Speaking with nobody'}
        {calls.held && `, holding ${calls.held}`}
      </p>
      <IncomingCallDialog presentation="banner" {...waiting} />
    </>
  )
}

const duringACall = (answer: string, then: string): Story => ({
  render: (_, context) => (
    <Phones
      world={worldOf(context)}
      users={['ann', 'bob', 'carol']}
      above={ringsAnn}
      on={(me) => (me === 'ann' ? <OneCall /> : outgoing)}
    />
  ),
  play: async ({ canvas }) => {
    const { ann, bob, carol } = three(canvas)
    await bob.press('Call Ann Lindqvist')
    await ann.press('Accept')
    await ann.sees('Speaking with bob')
    await carol.press('Call Ann Lindqvist')
    await ann.rings(CAROL)
    await expect(ann.queryByRole('button', { name: 'Accept' })).toBeNull()
    await ann.press(answer)
    await ann.sees(then)
    await expect(await ann.joins('audio')).toBe(await carol.joins('audio'))
  },
})

export const EndAndAccept: Story = duringACall('End and accept', 'Speaking with carol')

export const HoldAndAccept: Story = duringACall('Hold and accept', 'Speaking with carol, holding bob')

/** Declined, the call that goes on goes on. */
export const DeclinedDuringACall: Story = {
  ...duringACall('', ''),
  play: async ({ canvas }) => {
    const { ann, bob, carol } = three(canvas)
    await bob.press('Call Ann Lindqvist')
    await ann.press('Accept')
    await carol.press('Call Ann Lindqvist')
    await ann.rings(CAROL)
    await ann.press('Decline')
    await carol.sees('Declined')
    await ann.sees('Speaking with bob')
  },
}

/** A card for each; each is answered for itself, whatever its place, and its caller is told. */
export const Stack: Story = {
  render: (_, context) => (
    <Phones
      world={worldOf(context)}
      users={['ann', 'bob', 'carol', 'dmitri']}
      above={ringsAnn}
      on={(me) => (me === 'ann' ? <IncomingCallStack /> : outgoing)}
    />
  ),
  play: async ({ canvas, ...context }) => {
    const { ann, bob, carol } = three(canvas)
    const dmitri = phoneOf(canvas, 'Dmitri')
    for (const each of [bob, carol, dmitri]) await each.press('Call Ann Lindqvist')
    const stack = await ann.findByRole('dialog', { name: 'Incoming calls' })
    const card = (name: string) => within(stack).getByRole('group', { name: `Incoming call ${name}` })
    await waitFor(() => expect(within(stack).getAllByRole('group', { name: /^Incoming/ })).toHaveLength(3))

    await userEvent.click(within(card('Bob Marsh')).getByText('Decline with message'))
    await press('On my way', card('Bob Marsh'))
    await bob.sees('On my way')
    await dmitri.press('Cancel')
    await waitFor(() =>
      expect(within(stack).getAllByRole('group', { name: /^Incoming/ })).toEqual([card('Carol Mensah')]),
    )
    await press('Accept', card('Carol Mensah'))
    await expect(await ann.joins('audio')).toBe(await carol.joins('audio'))
    await waitFor(() => expect(ann.queryByRole('dialog')).toBeNull())
    await worldOf(context).clock.advance(100)
    for (const said of ['Declined, Bob Marsh', 'Missed call, Dmitri Sokolov', 'Answered, Carol Mensah']) {
      await expect(await ann.findByText(said)).toBeInTheDocument()
    }
  },
}
