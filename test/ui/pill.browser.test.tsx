import { act, screen } from '@testing-library/react'
import { Call, OutgoingCallDialog, type OutgoingCallDialogProps } from 'ringkit'
import { afterEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import 'ringkit/styles.css'
import { readable } from './readable.ts'
import { stage } from './stage.tsx'

const dialog = () => screen.getByRole<HTMLDialogElement>('dialog')
const button = (name: string) => screen.getByRole('button', { name })
const presentation = () => dialog().dataset.presentation
const place = () => {
  // It comes in with a movement.
  for (const entrance of dialog().getAnimations()) entrance.finish()
  const { left, top } = dialog().getBoundingClientRect()
  return [Math.round(left), Math.round(top)]
}

afterEach(async () => {
  document.documentElement.removeAttribute('dir')
  await page.viewport(1280, 720)
})

/** Ann rings Bob; she had the focus on a button of her page. */
async function annRings(props: OutgoingCallDialogProps = {}) {
  const view = await stage(
    <>
      <button type="button">Of the page</button>
      <OutgoingCallDialog {...props} />
    </>,
  )
  act(() => button('Of the page').focus())
  const bob = view.connect('bob')
  const { inviteID } = await view.meanwhile(() => view.store.invite({ userID: 'bob', timeout: 60 }))
  await view.settle()
  return { ...view, bob, inviteID }
}

/** A press of a pointer on the pill, moved and let go. */
function drag(from: HTMLElement, x: number, y: number, pointerType = 'mouse') {
  const init = { bubbles: true, pointerId: 1, pointerType, button: 0, isPrimary: true }
  const { left, top } = from.getBoundingClientRect()
  from.dispatchEvent(new PointerEvent('pointerdown', { ...init, clientX: left, clientY: top }))
  dialog().dispatchEvent(new PointerEvent('pointermove', { ...init, clientX: left + x / 2, clientY: top + y / 2 }))
  dialog().dispatchEvent(new PointerEvent('pointermove', { ...init, clientX: left + x, clientY: top + y }))
  dialog().dispatchEvent(new PointerEvent('lostpointercapture', init))
  dialog().dispatchEvent(new PointerEvent('pointermove', { ...init, clientX: 0, clientY: 0 }))
}

describe('minimising', () => {
  it('makes the dialog a pill, gives the focus back, and tells by what', async () => {
    const told: unknown[] = []
    const { settle } = await annRings({ onMinimizedChange: (...change) => told.push(change) })
    expect(presentation()).toBe('modal')
    await userEvent.click(button('Minimize'))
    expect(presentation()).toBe('pill')
    expect(dialog().matches(':modal')).toBe(false)
    expect(button('Of the page')).toHaveFocus()
    await settle()
    await userEvent.click(button('Show the call'))
    expect(presentation()).toBe('modal')
    expect(dialog()).toHaveFocus()
    await userEvent.keyboard('{Escape}')
    expect(presentation()).toBe('pill')
    expect(told).toEqual([
      [true, 'button'],
      [false, 'button'],
      [true, 'escape'],
    ])
  })

  it('is only asked for where the app keeps it', async () => {
    const told: unknown[] = []
    const { show } = await annRings({ minimized: false, onMinimizedChange: (to) => told.push(to) })
    await userEvent.keyboard('{Escape}')
    expect(presentation()).toBe('modal')
    expect(told).toEqual([true])
    show(<OutgoingCallDialog minimized />)
    expect(presentation()).toBe('pill')
  })

  it('is for one call: the next begins as asked', async () => {
    const { bob, inviteID, meanwhile, pass, store } = await annRings()
    await userEvent.keyboard('{Escape}')
    await meanwhile(() => bob.reject({ inviteID }))
    expect(presentation()).toBe('pill')
    expect(screen.getByRole('status')).toHaveTextContent('Declined')
    await pass(4000)
    await meanwhile(() => store.invite({ userID: 'bob' }))
    expect(presentation()).toBe('modal')
  })

  it('begins as a pill when asked to, which takes no focus', async () => {
    await annRings({ defaultMinimized: true })
    expect(presentation()).toBe('pill')
    expect(button('Of the page')).toHaveFocus()
  })

  it('does nothing after preventDefault, and there is no button for it elsewhere', async () => {
    const { show, inviteID } = await annRings({
      children: <Call.Minimize onClick={(event) => event.preventDefault()} />,
    })
    await userEvent.click(button('Minimize'))
    expect(presentation()).toBe('modal')
    show(
      <Call.Root invitationKey={inviteID}>
        <Call.Minimize />
        <Call.Restore />
      </Call.Root>,
    )
    expect(screen.queryByRole('button')).toBeNull()
  })

  it("with parts of the app's own, Escape makes it a banner, unless the app follows", async () => {
    await annRings({ children: <Call.Cancel /> })
    await userEvent.keyboard('{Escape}')
    expect(presentation()).toBe('banner')
  })

  it('gives way to nothing: it stays a pill while another call comes in', async () => {
    const { connect, meanwhile } = await annRings({ defaultMinimized: true })
    await meanwhile(() => connect('carol').invite({ userID: 'ann' }))
    expect(presentation()).toBe('pill')
  })

  it('has a name and a description to a screen reader, and buttons with names', async () => {
    await annRings({ defaultMinimized: true })
    expect(await readable('dialog')).toMatchObject([{ name: 'Outgoing call bob', description: 'Ringing…' }])
    expect((await readable('button')).map(({ name }) => name)).toEqual(['Of the page', 'Cancel', 'Show the call'])
    expect(dialog()).toHaveAttribute('aria-keyshortcuts', 'ArrowUp ArrowDown ArrowLeft ArrowRight')
  })
})

describe('the pill', () => {
  it.each(['mouse', 'touch', 'pen'])('is moved by %s, and let go', async (pointerType) => {
    await annRings({ defaultMinimized: true })
    const [left = 0, top = 0] = place()
    drag(screen.getByText('bob'), -200, -100, pointerType)
    expect(place()).toEqual([left - 200, top - 100])
  })

  it('is moved by a real mouse', async () => {
    await annRings({ defaultMinimized: true })
    const [left = 0, top = 0] = place()
    await userEvent.dragAndDrop(screen.getByText('bob'), button('Of the page'))
    const [x = 0, y = 0] = place()
    expect(x).toBeLessThan(left)
    expect(y).toBeLessThan(top)
  })

  it('is not moved by its buttons', async () => {
    await annRings({ defaultMinimized: true })
    const before = place()
    drag(button('Cancel'), -200, -100)
    expect(place()).toEqual(before)
  })

  it('is moved by arrow keys, and further with Shift', async () => {
    await annRings({ defaultMinimized: true })
    const [left = 0, top = 0] = place()
    act(() => button('Show the call').focus())
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}{ArrowUp}{ArrowDown}{Shift>}{ArrowUp}{/Shift}{Alt>}{ArrowUp}{/Alt}')
    expect(place()).toEqual([left - 32, top - 64])
  })

  it.each(['ltr', 'rtl'])('stays inside the viewport, %s', async (dir) => {
    document.documentElement.dir = dir
    await annRings({ defaultMinimized: true })
    drag(screen.getByText('bob'), -5000, -5000)
    expect(place()).toEqual([8, 8])
    drag(screen.getByText('bob'), 5000, 5000)
    const { right, bottom } = dialog().getBoundingClientRect()
    expect([right, bottom]).toEqual([1272, 712])
  })

  it('stays inside a viewport that becomes smaller', async () => {
    await annRings({ defaultMinimized: true })
    drag(screen.getByText('bob'), -1000, -600)
    await page.viewport(320, 300)
    await expect.poll(() => dialog().getBoundingClientRect().left).toBeGreaterThanOrEqual(8)
    await expect.poll(() => dialog().getBoundingClientRect().top).toBeGreaterThanOrEqual(8)
  })

  it('stays inside when it says more', async () => {
    const { bob, inviteID, meanwhile } = await annRings({ defaultMinimized: true, labels: { ended: { busy: LONG } } })
    drag(screen.getByText('bob'), -5000, 0)
    await meanwhile(() => bob.reject({ inviteID, data: '{"reason":"busy"}' }))
    await expect.poll(() => Math.round(dialog().getBoundingClientRect().left)).toBe(8)
  })

  it('keeps its place while the call lasts, and the dialog is where it was', async () => {
    const { settle } = await annRings()
    const modal = place()
    await userEvent.keyboard('{Escape}')
    drag(screen.getByText('bob'), -300, -200)
    const moved = place()
    await settle()
    await userEvent.click(button('Show the call'))
    expect(place()).toEqual(modal)
    await userEvent.keyboard('{Escape}')
    expect(place()).toEqual(moved)
  })

  it('is moved by one finger, whatever a second one does', async () => {
    await annRings({ defaultMinimized: true })
    const [left = 0, top = 0] = place()
    const at = (pointerId: number, x: number, y: number) => ({
      bubbles: true,
      button: 0,
      pointerType: 'touch',
      pointerId,
      clientX: x,
      clientY: y,
    })
    // There is no real pointer to capture.
    dialog().setPointerCapture = () => {}
    const send = (type: string, init: PointerEventInit) => dialog().dispatchEvent(new PointerEvent(type, init))
    send('pointerdown', at(1, 100, 100))
    send('pointerdown', at(2, 150, 150))
    send('pointermove', at(2, 160, 160))
    send('lostpointercapture', at(2, 160, 160))
    send('pointermove', at(1, 90, 80))
    expect(place()).toEqual([left - 10, top - 20])
  })

  it('leaves arrow keys to a field in it', async () => {
    await annRings({ defaultMinimized: true, onMinimizedChange: () => {}, children: <input aria-label="Note" /> })
    const before = place()
    await userEvent.type(screen.getByLabelText('Note'), 'ac{ArrowLeft}b')
    expect(screen.getByLabelText('Note')).toHaveValue('abc')
    expect(place()).toEqual(before)
  })

  it('stays inside the viewport when the page turns from left to right', async () => {
    await annRings({ defaultMinimized: true })
    drag(screen.getByText('bob'), -600, 0)
    document.documentElement.dir = 'rtl'
    await expect.poll(() => dialog().getBoundingClientRect().left).toBeGreaterThanOrEqual(8)
  })

  it('leaves touch to itself, so that the page does not scroll', async () => {
    await annRings({ defaultMinimized: true })
    expect(getComputedStyle(dialog()).touchAction).toBe('none')
  })
})

const LONG = 'In another call, which may well take the rest of the morning'
