import { screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import {
  CallButton,
  GroupCallPanel,
  IncomingCallDialog,
  IncomingCallStack,
  OutgoingCallDialog,
  type UseGroupCallReturn,
} from 'ringkit'
import { describe, expect, it } from 'vitest'
import { annRings, annRingsTeam, bobRings, nameOf, type Opened, openPage } from './openPage.tsx'
import { callData } from './stage.tsx'
import 'ringkit/styles.css'

const add = (call: UseGroupCallReturn) => (
  <button type="button" onClick={() => call.add(['carol'])}>
    Add
  </button>
)

const silenced = async (view: Opened) => {
  await bobRings(view)
  await view.press('{Escape}')
  await view.settle()
}

const declined = async (view: Opened) => {
  const inviteID = await annRings(view)
  await view.meanwhile(() => view.bob.reject({ inviteID }))
  await view.settle()
}

describe('Tab leads to every control, from where the focus is when', () => {
  it.each<[string, ReactNode, string, (view: Opened) => Promise<unknown>]>([
    ['an audio call comes in', <IncomingCallDialog key="" />, 'alertdialog', bobRings],
    [
      'a video call comes in',
      <IncomingCallDialog key="" />,
      'alertdialog',
      (view) => bobRings(view, callData({ media: 'video' })),
    ],
    [
      'a call comes in during another',
      <IncomingCallDialog key="" onEndAndAccept={() => {}} onHoldAndAccept={() => {}} />,
      'alertdialog',
      bobRings,
    ],
    ['a call fills the screen', <IncomingCallDialog key="" presentation="fullscreen" />, 'alertdialog', bobRings],
    ['a call is a banner', <IncomingCallDialog key="" presentation="banner" />, 'alertdialog', bobRings],
    ['a call was silenced', <IncomingCallDialog key="" />, 'alertdialog', silenced],
    [
      'two calls are a stack',
      <IncomingCallStack key="" />,
      'dialog',
      async (view) => {
        await bobRings(view)
        await view.meanwhile(() => view.carol.invite({ userID: 'ann', timeout: 60 }))
      },
    ],
    ['a call goes out', <OutgoingCallDialog key="" switchMedia />, 'dialog', annRings],
    ['a call that goes out is minimised', <OutgoingCallDialog key="" defaultMinimized />, 'dialog', annRings],
    ['a call was declined', <OutgoingCallDialog key="" />, 'dialog', declined],
    ['a group is rung', <GroupCallPanel key="" add={add} />, 'region', annRingsTeam],
  ])('%s', async (_when, ui, role, begin) => {
    const view = await openPage(ui)
    await begin(view)
    const call = screen.getByRole(role)
    const controls = [...call.querySelectorAll<HTMLElement>('button,summary')].filter((each) => each.checkVisibility())
    expect(controls.length).toBeGreaterThan(1)
    const reached: Element[] = []
    for (const _ of controls) {
      await view.tab()
      reached.push(document.activeElement as Element)
    }
    expect(reached.map(nameOf)).toEqual(controls.map(nameOf))
    // A ring of focus that can be seen, too.
    for (const control of controls) {
      control.focus()
      expect(control.matches(':focus-visible')).toBe(true)
      expect(getComputedStyle(control).outlineStyle).not.toBe('none')
    }
  })
})

/** What became of the call that was begun last. */
const lastCall = ({ store }: Opened) => store.getAll().at(-1)
const incoming = <IncomingCallDialog key="" />
const outgoing = <OutgoingCallDialog key="" switchMedia />
const panel = <GroupCallPanel key="" add={add} />

describe.each([
  ['Enter', '{Enter}'],
  ['space', ' '],
])('%s', (_key, keys) => {
  it.each<[string, ReactNode, (view: Opened) => Promise<unknown>, (view: Opened) => void]>([
    ['Decline', incoming, bobRings, (view) => expect(lastCall(view)?.status).toBe('rejected')],
    ['Accept', incoming, bobRings, (view) => expect(lastCall(view)?.status).toBe('accepted')],
    [
      'Accept with audio',
      incoming,
      (view) => bobRings(view, callData({ media: 'video' })),
      (view) => expect(lastCall(view)?.invitees[0]?.data).toBe(callData({ media: 'audio' })),
    ],
    [
      'Silence',
      incoming,
      bobRings,
      (view) => expect(lastCall(view)).toMatchObject({ status: 'ringing', silenced: true }),
    ],
    [
      'Dismiss',
      incoming,
      silenced,
      (view) => {
        expect(screen.queryByRole('alertdialog')).toBeNull()
        expect(lastCall(view)?.status).toBe('ringing')
      },
    ],
    ['Cancel', outgoing, annRings, (view) => expect(lastCall(view)?.status).toBe('cancelled')],
    ['Switch to video', outgoing, annRings, (view) => expect(lastCall(view)?.callData.media).toBe('video')],
    [
      'Minimize',
      outgoing,
      annRings,
      () => expect(screen.getByRole('dialog')).toHaveAttribute('data-presentation', 'pill'),
    ],
    [
      'Show the call',
      <OutgoingCallDialog key="" defaultMinimized />,
      annRings,
      () => expect(screen.getByRole('dialog')).toHaveAttribute('data-presentation', 'modal'),
    ],
    ['Close', outgoing, declined, () => expect(screen.queryByRole('dialog')).toBeNull()],
    ['Call again', outgoing, declined, (view) => expect(lastCall(view)?.status).toBe('ringing')],
    ['Cancel', panel, annRingsTeam, (view) => expect(lastCall(view)?.status).toBe('cancelled')],
    [
      'Video call bob',
      <CallButton key="" userID="bob" media="video" />,
      async () => {},
      (view) => expect(lastCall(view)?.status).toBe('ringing'),
    ],
  ])('presses %s', async (control, ui, begin, then) => {
    const view = await openPage(ui)
    await begin(view)
    await view.tabTo(control)
    await view.press(keys)
    then(view)
  })

  it.each(["Can't talk now", "I'll call you in 10 minutes", 'On my way'])('declines with “%s”', async (words) => {
    const view = await openPage(incoming)
    await bobRings(view)
    await view.tabTo('Decline with message')
    await view.press(keys)
    await screen.findByRole('button', { name: words })
    await view.tabTo(words)
    await view.press(keys)
    expect(lastCall(view)?.invitees[0]).toMatchObject({ state: 'rejected', data: callData({ message: words }) })
  })

  it.each(['End and accept', 'Hold and accept'])('presses %s while another call goes on', async (control) => {
    const order: string[] = []
    const tell = () => order.push(control)
    const view = await openPage(<IncomingCallDialog onEndAndAccept={tell} onHoldAndAccept={tell} />)
    await bobRings(view)
    await view.tabTo(control)
    await view.press(keys)
    await expect.poll(() => lastCall(view)?.status).toBe('accepted')
    expect(order).toEqual([control])
  })
})

describe('when it is over, the focus is where it was', () => {
  it.each<[string, ReactNode, (view: Opened) => Promise<unknown>, string]>([
    ['declined', incoming, bobRings, 'Decline'],
    ['accepted', incoming, bobRings, 'Accept'],
    ['silenced', incoming, bobRings, 'Silence'],
    ['cancelled', outgoing, annRings, 'Cancel'],
    ['minimised', outgoing, annRings, 'Minimize'],
    ['closed', outgoing, declined, 'Close'],
    ['declined in a banner', <IncomingCallDialog key="" presentation="banner" />, bobRings, 'Decline'],
    ['declined in a stack', <IncomingCallStack key="" />, bobRings, 'Decline'],
  ])('%s', async (_what, ui, begin, control) => {
    const view = await openPage(ui)
    await begin(view)
    await view.tabTo(control)
    await view.press('{Enter}')
    expect(screen.getByRole('button', { name: 'Before' })).toHaveFocus()
  })
})
