import { act, screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { IncomingCallDialog, IncomingCallStack } from 'ringkit'
import { afterEach, describe, expect, it } from 'vitest'
import { cdp, userEvent } from 'vitest/browser'
import 'ringkit/styles.css'
import { stage } from './stage.tsx'

interface Session {
  send(method: 'Emulation.setEmulatedMedia', params: { features: { name: string; value: string }[] }): Promise<unknown>
}

const reduceMotion = (value: '' | 'reduce') =>
  (cdp() as unknown as Session).send('Emulation.setEmulatedMedia', {
    features: [{ name: 'prefers-reduced-motion', value }],
  })

afterEach(() => reduceMotion(''))

async function bobRings(ui: ReactNode) {
  const view = await stage(ui)
  const bob = view.connect('bob')
  const { inviteID } = await view.meanwhile(() => bob.invite({ userID: 'ann', timeout: 30 }))
  // While it moves in, the frame would be its own; it is not seen before.
  for (const each of document.getAnimations()) {
    if (each instanceof CSSAnimation && each.animationName === 'ringkit-in') each.finish()
  }
  return { ...view, bob, inviteID }
}

/** The frame around the page, if there is one, and whether it moves. */
function frame() {
  const host = document.querySelector('[data-slot=ringkit-dialog],[data-slot=ringkit-cards]')
  if (!host) return undefined
  const { content, position, borderTopWidth, animationName, visibility, opacity } = getComputedStyle(host, '::after')
  if (content === 'none' || visibility !== 'visible') return undefined
  return { position, width: Number.parseFloat(borderTopWidth), moves: animationName !== 'none', opacity }
}

const SHOWN = { position: 'fixed', width: 12 }

describe.each<[string, ReactNode]>([
  ['a dialog', <IncomingCallDialog key="" flash />],
  ['a banner', <IncomingCallDialog key="" flash presentation="banner" />],
  ['a full screen', <IncomingCallDialog key="" flash presentation="fullscreen" />],
  ['a stack', <IncomingCallStack key="" flash />],
])('with %s that flashes', (_what, ui) => {
  it('there is a frame around the page while it rings, and none afterwards', async () => {
    const { bob, inviteID, meanwhile } = await bobRings(ui)
    expect(frame()).toMatchObject({ ...SHOWN, moves: true })
    await meanwhile(() => bob.cancel({ inviteID }))
    expect(frame()).toBeUndefined()
  })

  it('it is steady for those who asked for less motion, and stands out as much', async () => {
    await reduceMotion('reduce')
    await bobRings(ui)
    expect(frame()).toEqual({ ...SHOWN, moves: false, opacity: '1' })
    // The ring of the countdown runs down as slowly as time does.
    const moving = document.getAnimations().map((each) => (each instanceof CSSAnimation ? each.animationName : each))
    expect(moving).toEqual(['ringkit-countdown'])
  })

  it('it is gone as soon as the call is silenced, and comes back with the next call', async () => {
    const { store, inviteID, connect, meanwhile, pass, bob } = await bobRings(ui)
    act(() => store.silence(inviteID))
    await pass()
    expect(frame()).toBeUndefined()
    await meanwhile(() => bob.cancel({ inviteID }))
    await meanwhile(() => connect('carol').invite({ userID: 'ann', timeout: 30 }))
    expect(frame()).toMatchObject(SHOWN)
  })

  it('it takes no press that is meant for the page or for the call', async () => {
    const { settle, pass, store, inviteID } = await bobRings(ui)
    await settle()
    await userEvent.click(screen.getByRole('button', { name: 'Accept' }))
    await pass()
    expect(store.invitation(inviteID).getState()?.status).toBe('accepted')
    expect(frame()).toBeUndefined()
  })
})

it('a call that was silenced and is opened again does not flash', async () => {
  const { settle, pass } = await bobRings(<IncomingCallDialog flash />)
  await userEvent.keyboard('{Escape}')
  await pass()
  await settle()
  await userEvent.click(screen.getByRole('button', { name: 'Show the call' }))
  expect(screen.getByRole('alertdialog')).toHaveAttribute('data-presentation', 'modal')
  expect(frame()).toBeUndefined()
})

it('nothing flashes unless it was asked for', async () => {
  await bobRings(<IncomingCallDialog />)
  expect(frame()).toBeUndefined()
})

it('in front of a modal dialog of the app it flashes, too', async () => {
  await bobRings(
    <>
      <dialog aria-label="Of the app" />
      <IncomingCallDialog flash presentation="banner" />
    </>,
  )
  act(() => screen.getByLabelText<HTMLDialogElement>('Of the app').showModal())
  expect(screen.getByRole<HTMLDialogElement>('alertdialog').matches(':modal')).toBe(true)
  expect(frame()).toMatchObject(SHOWN)
})
