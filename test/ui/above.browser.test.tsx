import * as Radix from '@radix-ui/react-dialog'
import { act, screen } from '@testing-library/react'
import { IncomingCallDialog, OutgoingCallDialog } from 'ringkit'
import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { readable } from './readable.ts'
import { stage } from './stage.tsx'
import 'ringkit/styles.css'

const ring = () => screen.getByRole<HTMLDialogElement>('alertdialog')
const button = (name: string) => screen.getByRole('button', { name })
const field = () => screen.getByLabelText<HTMLInputElement>('Field')

/** Bob rings Ann. */
async function rung(view: Awaited<ReturnType<typeof stage>>) {
  const bob = view.connect('bob')
  const { inviteID } = await view.meanwhile(() => bob.invite({ userID: 'ann' }))
  await view.settle()
  return { bob, inviteID, record: () => view.store.invitation(inviteID).getState() }
}

const open = (dialog: HTMLDialogElement | null) => {
  if (dialog && !dialog.open) dialog.showModal()
}

const native = (
  <>
    <dialog ref={open} aria-label="Of the app">
      <input aria-label="Field" />
    </dialog>
    <IncomingCallDialog />
  </>
)

const radix = (
  <>
    <Radix.Root defaultOpen>
      <Radix.Portal>
        <Radix.Overlay />
        <Radix.Content aria-describedby={undefined}>
          <Radix.Title>Of the app</Radix.Title>
          <input aria-label="Field" />
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
    <IncomingCallDialog />
  </>
)

describe.each([
  ["the app's own modal <dialog>", native],
  ['a Radix Dialog', radix],
])('above %s', (_name, ui) => {
  const isOpen = () => expect(screen.getByLabelText('Field')).toBeVisible()

  it('it is modal and takes the focus, even while the user types there', async () => {
    const view = await stage(ui)
    act(() => field().focus())
    await rung(view)
    expect(ring().matches(':modal')).toBe(true)
    expect(ring()).toHaveFocus()
  })

  it('it is answered by a click, and what was open stays open and gets the focus back', async () => {
    const view = await stage(ui)
    act(() => field().focus())
    const { record } = await rung(view)
    await userEvent.click(button('Accept'))
    await view.pass()
    expect(record()?.status).toBe('accepted')
    isOpen()
    expect(field()).toHaveFocus()
  })

  it('it is answered by keyboard', async () => {
    const view = await stage(ui)
    const { record } = await rung(view)
    await userEvent.keyboard('{Tab}{Tab}')
    expect(button('Accept')).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    await view.pass()
    expect(record()?.status).toBe('accepted')
    isOpen()
  })

  it('Escape silences the call, and closes nothing else', async () => {
    const view = await stage(ui)
    act(() => field().focus())
    const { record } = await rung(view)
    await userEvent.keyboard('{Escape}')
    await view.pass()
    expect(record()).toMatchObject({ status: 'ringing', silenced: true })
    isOpen()
    // What was open can be used again.
    const aside = document.querySelector('[data-slot=ringkit-dialog]')
    expect(aside?.matches(':popover-open:not(:modal)')).toBe(true)
    await userEvent.type(field(), 'words')
    expect(field()).toHaveValue('words')
  })

  it('screen readers find it', async () => {
    const view = await stage(ui)
    await rung(view)
    expect(await readable('alertdialog')).toMatchObject([{ name: 'Incoming call bob', modal: true }])
    expect((await readable('button')).map(({ name }) => name)).toEqual(['Decline', 'Accept', 'Silence'])
  })
})

it('a banner comes to the front when the app opens a modal dialog', async () => {
  const view = await stage(
    <>
      <dialog aria-label="Of the app">
        <input aria-label="Field" />
      </dialog>
      <IncomingCallDialog presentation="banner" />
    </>,
  )
  const { record } = await rung(view)
  expect(ring().matches(':modal')).toBe(false)
  await act(async () => screen.getByLabelText<HTMLInputElement>('Field').closest('dialog')?.showModal())
  expect(ring().matches(':modal')).toBe(true)
  await view.settle()
  await userEvent.click(button('Accept'))
  await view.pass()
  expect(record()?.status).toBe('accepted')
})

it('a banner comes to the front of a full screen', async () => {
  const view = await stage(
    <>
      <div id="film">
        <button type="button" onClick={() => document.getElementById('film')?.requestFullscreen()}>
          Full screen
        </button>
      </div>
      <IncomingCallDialog presentation="banner" />
    </>,
  )
  const changed = new Promise((resolve) => document.addEventListener('fullscreenchange', resolve, { once: true }))
  await userEvent.click(button('Full screen'))
  await changed
  await rung(view)
  expect(ring().matches(':modal')).toBe(true)
  await document.exitFullscreen()
})

it('the call that goes out makes room for one that comes in: both can be seen and used', async () => {
  const both = (
    <>
      <IncomingCallDialog />
      <OutgoingCallDialog />
    </>
  )
  const view = await stage(both)
  view.connect('carol')
  await view.meanwhile(() => view.store.invite({ userID: 'carol' }))
  const outgoing = screen.getByRole<HTMLDialogElement>('dialog')
  expect(outgoing.matches(':modal')).toBe(true)
  const { record } = await rung(view)
  expect(ring().matches(':modal')).toBe(true)
  expect(outgoing.matches(':modal')).toBe(false)

  // Silenced, it stands beside the other, and each can be pressed.
  await userEvent.keyboard('{Escape}')
  await view.settle()
  expect(ring().matches(':modal')).toBe(false)
  expect([ring().open, outgoing.open]).toEqual([true, true])
  const above = ring().getBoundingClientRect()
  const below = outgoing.getBoundingClientRect()
  expect(above.bottom).toBeLessThanOrEqual(below.top)
  await userEvent.click(button('Cancel'))
  await view.pass(50)
  await userEvent.click(button('Accept'))
  await view.pass(50)
  expect(record()?.status).toBe('accepted')
})

describe('a modal dialog of the app that is', () => {
  it.each([
    ['hidden', { display: 'none' }],
    ['invisible', { visibility: 'hidden' }],
  ] as const)('%s counts for nothing', async (_name, style) => {
    const view = await stage(
      <>
        <div role="dialog" aria-modal="true" aria-label="Of the app" style={style} />
        <IncomingCallDialog presentation="banner" />
      </>,
    )
    await rung(view)
    expect(ring().matches(':modal')).toBe(false)
  })

  it('open leaves room for a call that was minimised: it can be used again, and the call when it closes', async () => {
    const view = await stage(
      <>
        <dialog ref={open} aria-label="Of the app">
          <input aria-label="Field" />
        </dialog>
        <OutgoingCallDialog />
      </>,
    )
    view.connect('bob')
    await view.meanwhile(() => view.store.invite({ userID: 'bob', timeout: 60 }))
    await view.settle()
    await userEvent.click(button('Minimize'))
    await userEvent.type(field(), 'words')
    expect(field()).toHaveValue('words')
    act(() => field().closest('dialog')?.close())
    await view.settle()
    await userEvent.click(button('Show the call'))
    expect(screen.getByRole('dialog').matches(':modal')).toBe(true)
  })
})
