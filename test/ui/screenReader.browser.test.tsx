import { act, screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { CallButton, GroupCallPanel, IncomingCallDialog, IncomingCallStack, OutgoingCallDialog } from 'ringkit'
import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { accessibilityTree } from './accessibilityTree.ts'
import { annRings, annRingsTeam, bobRings, type Opened, openPage } from './openPage.tsx'
import { callData } from './stage.tsx'
import 'ringkit/styles.css'

/** Texts, regions that wait for one, and what has no name, say nothing of their own. */
const SILENT = /^(RootWebArea|StaticText|InlineTextBox|none|generic|paragraph|status|alert|form|list|listitem)$/

/** What there is to move to and to hear of, from top to bottom: role, name, description, and what is special. */
async function outline() {
  const tree = await accessibilityTree()
  return tree
    .filter(({ role, name }) => !SILENT.test(role) && !(role === 'group' && !name))
    .map(({ role, name, description, properties: { focused, modal, disabled, expanded } }) =>
      [
        `${role.replace('DisclosureTriangle', 'summary')} ${name}`,
        description && `(${description})`,
        focused === true && 'focused',
        modal === true && 'modal',
        disabled === true && 'off',
        expanded === true && 'open',
      ]
        .filter(Boolean)
        .join(' '),
    )
}

const video = callData({ media: 'video', purpose: 'Order 4711' })
const silenced = async (view: Opened) => {
  await bobRings(view)
  await view.press('{Escape}')
}
const declined = async (view: Opened) => {
  const inviteID = await annRings(view)
  await view.meanwhile(() => view.bob.reject({ inviteID, data: callData({ message: 'Back at ten.' }) }))
}
const above = ['button Before focused']
const below = ['button After']
const answers = ['button Decline', 'button Accept', 'button Silence', 'summary Decline with message']

describe('a screen reader finds', () => {
  it.each<[string, ReactNode, (view: Opened) => Promise<unknown>, string[]]>([
    [
      'a video call, and nothing behind it',
      <IncomingCallDialog key="" />,
      (view) => bobRings(view, video),
      [
        'alertdialog Incoming video call bob (Order 4711) focused modal',
        'heading Incoming video call',
        'timer 60 seconds left',
        'button Decline',
        'button Accept with audio',
        'button Accept with video',
        'button Silence',
        'summary Decline with message',
      ],
    ],
    [
      'a banner beside the page',
      <IncomingCallDialog key="" presentation="banner" />,
      bobRings,
      [
        ...above,
        'alertdialog Incoming call bob',
        'heading Incoming call',
        'timer 60 seconds left',
        ...answers,
        ...below,
      ],
    ],
    [
      'a silenced call, small on a phone',
      <IncomingCallDialog key="" />,
      silenced,
      [
        ...above,
        'alertdialog Incoming call bob',
        'heading Incoming call',
        'timer 60 seconds left',
        'button Decline',
        'button Accept',
        'button Dismiss',
        'button Show the call',
        ...below,
      ],
    ],
    [
      'each card of a stack, with whom its buttons are for',
      <IncomingCallStack key="" />,
      async (view) => {
        await bobRings(view, callData({ purpose: 'Order 4711' }))
        await view.meanwhile(() => view.carol.invite({ userID: 'ann', timeout: 60 }))
      },
      [
        ...above,
        'dialog Incoming calls',
        'group Incoming call bob (Order 4711)',
        'heading Incoming call',
        'timer 60 seconds left',
        ...answers,
        'group Incoming call carol',
        'heading Incoming call',
        'timer 60 seconds left',
        ...answers,
        ...below,
      ],
    ],
    [
      'a call that goes out',
      <OutgoingCallDialog key="" switchMedia />,
      (view) => annRings(view, video),
      [
        'dialog Outgoing video call bob (Order 4711 Ringing…) focused modal',
        'heading Outgoing video call',
        'timer 60 seconds left',
        'button Switch to audio',
        'button Cancel',
        'button Minimize',
      ],
    ],
    [
      'a pill',
      <OutgoingCallDialog key="" defaultMinimized />,
      annRings,
      [...above, 'dialog Outgoing call bob (Ringing…)', 'button Cancel', 'button Show the call', ...below],
    ],
    [
      'a call that was declined',
      <OutgoingCallDialog key="" />,
      declined,
      [
        'dialog Outgoing call bob (Declined) focused modal',
        'heading Outgoing call',
        'button Close',
        'button Call again',
        'button Minimize',
      ],
    ],
    [
      'a group',
      <GroupCallPanel key="" add={<button type="button">Add</button>} />,
      annRingsTeam,
      [...above, 'region Outgoing group call', 'heading Outgoing group call', 'button Add', 'button Cancel', ...below],
    ],
    [
      'why somebody cannot be called',
      <CallButton key="" userID="ann" />,
      async () => {},
      [...above, 'button Call ann (This is you) off', ...below],
    ],
    [
      'the words to decline with',
      <IncomingCallDialog key="" />,
      async (view) => {
        await bobRings(view)
        await userEvent.click(screen.getByText('Decline with message'))
        await screen.findByRole('textbox')
      },
      [
        'alertdialog Incoming call bob modal',
        'heading Incoming call',
        'timer 60 seconds left',
        'button Decline',
        'button Accept',
        'button Silence',
        'summary Decline with message focused open',
        "button Can't talk now",
        "button I'll call you in 10 minutes",
        'button On my way',
        'textbox Your message',
        'button Send off',
      ],
    ],
  ])('%s', async (_what, ui, begin, expected) => {
    const view = await openPage(ui)
    await begin(view)
    expect(await outline()).toEqual(expected)
  })

  it('each invitee with name and state', async () => {
    const view = await openPage(<GroupCallPanel />)
    await annRingsTeam(view)
    const [inviteID = ''] = view.store.getAll().map((record) => record.inviteID)
    await view.meanwhile(() => view.bob.accept({ inviteID }))
    const tree = await accessibilityTree()
    const texts = tree.filter(({ role }) => role === 'StaticText').map(({ name }) => name)
    expect(texts).toEqual(expect.arrayContaining(['1 of 2 answered', 'bob', 'Answered', 'carol', 'Ringing…']))
    expect(tree.filter(({ role }) => role === 'listitem')).toHaveLength(2)
    expect(tree.filter(({ role }) => role === 'image')).toHaveLength(0)
  })

  it('the seconds that are left when it asks, and is not told of each', async () => {
    const view = await openPage(<IncomingCallDialog />)
    await bobRings(view)
    await view.pass(7000)
    const timers = (await accessibilityTree()).filter(({ role }) => role === 'timer')
    expect(timers).toMatchObject([{ name: '53 seconds left' }])
    expect(timers[0]?.properties.live).toBeUndefined()
  })

  it('nothing of a call that is over', async () => {
    const view = await openPage(
      <>
        <IncomingCallDialog />
        <IncomingCallStack />
        <OutgoingCallDialog />
      </>,
    )
    const inviteID = await bobRings(view)
    await view.meanwhile(() => view.bob.cancel({ inviteID }))
    await view.pass(10_000)
    expect(await outline()).toEqual([...above, ...below])
    const tree = await accessibilityTree()
    expect(tree.filter(({ role }) => role === 'StaticText').map(({ name }) => name)).toEqual(['Before', 'After'])
  })
})

it('what changes in a call is found at the same control, which keeps the focus', async () => {
  const view = await openPage(<IncomingCallDialog presentation="banner" />)
  const inviteID = await bobRings(view)
  await view.tabTo('Silence')
  const button = document.activeElement
  await view.press('{Enter}')
  expect(button).toHaveFocus()
  expect(await outline()).toContain('button Silenced focused off')
  view.faults.latency = 1000
  await act(async () => void view.store.accept(inviteID))
  expect(await outline()).toContain('alertdialog Incoming call bob (Answering…)')
  expect(button).toHaveFocus()
})
