import { act, screen } from '@testing-library/react'
import { createPortal } from 'react-dom'
import { IncomingCallDialog, IncomingCallStack } from 'ringkit'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import 'ringkit/styles.css'
import { stage } from './stage.tsx'

const dialog = (root: ParentNode = document) =>
  root.querySelector('[data-slot=ringkit-dialog],[data-slot=ringkit-cards]') as HTMLDialogElement
const accept = () => dialog().querySelector('[data-slot=ringkit-accept]') as HTMLElement

/** What a press in the middle of an element would hit is the element. */
function canBePressed(element: Element): boolean {
  const { left, top, width, height } = element.getBoundingClientRect()
  return element.contains(document.elementFromPoint(left + width / 2, top + height / 2))
}

const added: Element[] = []
/** An element at the end of the page, for as long as the test. */
function add<Element extends HTMLElement>(element: Element): Element {
  added.push(element)
  document.body.append(element)
  return element
}

afterEach(() => {
  vi.restoreAllMocks()
  for (const element of added.splice(0)) element.remove()
  window.scrollTo(0, 0)
})

/** Bob rings Ann. */
async function rung(view: Awaited<ReturnType<typeof stage>>) {
  const bob = view.connect('bob')
  const { inviteID } = await view.meanwhile(() => bob.invite({ userID: 'ann', timeout: 60 }))
  await view.settle()
  return { bob, inviteID, record: () => view.store.invitation(inviteID).getState() }
}

describe('a banner is seen and can be pressed', () => {
  it.each([
    ['transformed', { transform: 'translateZ(0)' }],
    ['filtered', { filter: 'blur(0)' }],
    ['contained', { contain: 'paint' }],
  ])('in a part of the page that is %s and scrolled', async (_name, style) => {
    const view = await stage(
      <div style={{ ...style, height: 5000 }}>
        <input aria-label="Field" style={{ marginTop: 3000 }} />
        <IncomingCallDialog />
      </div>,
    )
    window.scrollTo(0, 2900)
    act(() => screen.getByLabelText('Field').focus({ preventScroll: true }))
    await rung(view)
    expect(dialog().dataset.presentation).toBe('banner')
    expect(screen.getByLabelText('Field')).toHaveFocus()
    expect(canBePressed(accept())).toBe(true)
  })

  it.each([
    ['dialog', <IncomingCallDialog key="" presentation="banner" />],
    ['stack', <IncomingCallStack key="" />],
  ])('as a %s, in a part of the page that lies below another', async (_name, ui) => {
    const view = await stage(
      <>
        <div style={{ position: 'fixed', inset: 0, zIndex: 10, background: 'pink' }} />
        <div style={{ position: 'relative', zIndex: 0 }}>{ui}</div>
      </>,
    )
    await rung(view)
    expect(canBePressed(accept())).toBe(true)
  })

  it('over a popover of the app', async () => {
    const view = await stage(<IncomingCallDialog presentation="banner" />)
    const sheet = add(document.createElement('div'))
    sheet.popover = 'manual'
    sheet.style.cssText = 'inset: 0; width: 100vw; height: 100vh; margin: 0'
    sheet.showPopover()
    await rung(view)
    expect(canBePressed(accept())).toBe(true)
  })

  it('where the CSS of an app says it stands, and no other edge is pulled at', async () => {
    const css = add(document.createElement('style'))
    css.textContent = '[data-slot=ringkit-dialog] { all: revert; position: fixed; top: 20px; right: 30px; left: auto }'
    const view = await stage(<IncomingCallDialog presentation="banner" />)
    await rung(view)
    expect(dialog().matches(':popover-open')).toBe(true)
    const { top, right } = dialog().getBoundingClientRect()
    expect([top, Math.round(document.documentElement.clientWidth - right)]).toEqual([20, 30])
    expect(getComputedStyle(dialog())).toMatchObject({ paddingTop: '16px', overflow: 'visible' })
  })

  it('and dims no page behind it, though the app gave all dialogs a backdrop', async () => {
    const css = add(document.createElement('style'))
    css.textContent = '::backdrop { background: rgb(0 0 0 / 0.5) }'
    const view = await stage(<IncomingCallDialog presentation="banner" />)
    await rung(view)
    expect(canBePressed(accept())).toBe(true)
    expect(dialog().matches(':popover-open')).toBe(false)
  })
})

describe('a dialog that cannot be seen', () => {
  it('in a hidden part of the page leaves the rest usable, and is modal when that is shown', async () => {
    const view = await stage(
      <>
        <button type="button">Of the page</button>
        <div hidden id="tab">
          <IncomingCallDialog />
        </div>
      </>,
    )
    const { bob, inviteID } = await rung(view)
    expect(canBePressed(screen.getByText('Of the page'))).toBe(true)
    document.getElementById('tab')?.removeAttribute('hidden')
    await vi.waitFor(() => expect(dialog().matches(':modal')).toBe(true))
    expect(dialog()).toHaveFocus()
    await view.meanwhile(() => bob.cancel({ inviteID }))
    expect(dialog()).toBeNull()
  })

  it.each(['modal', 'banner'] as const)(
    'outside of the document waits until it is in it, as a %s',
    async (presentation) => {
      const root = document.createElement('div')
      const view = await stage(createPortal(<IncomingCallDialog presentation={presentation} />, root))
      await rung(view)
      add(root)
      await vi.waitFor(() => expect(dialog().matches(presentation === 'modal' ? ':modal' : ':popover-open')).toBe(true))
      expect(canBePressed(accept())).toBe(true)
    },
  )

  it.each(['modal', 'banner'] as const)('because it was moved is shown again, as a %s', async (presentation) => {
    const root = add(document.createElement('div'))
    const view = await stage(createPortal(<IncomingCallDialog presentation={presentation} />, root))
    await rung(view)
    add(document.createElement('main')).append(root)
    await vi.waitFor(() => expect(dialog().matches(presentation === 'modal' ? ':modal' : ':popover-open')).toBe(true))
  })
})

describe('in a shadow root', () => {
  async function inShadow() {
    const root = add(document.createElement('div')).attachShadow({ mode: 'open' })
    const view = await stage(
      createPortal(
        <>
          <button type="button">Before</button>
          <input />
          <IncomingCallDialog />
        </>,
        root as unknown as Element,
      ),
    )
    return { ...view, view, root, of: (selector: string) => root.querySelector<HTMLElement>(selector) as HTMLElement }
  }

  it('Escape silences', async () => {
    const { view, pass, root, of } = await inShadow()
    act(() => of('button').focus())
    const { record } = await rung(view)
    expect(dialog(root)).toBe(root.activeElement)
    await userEvent.keyboard('{Escape}')
    await pass()
    expect(record()?.silenced).toBe(true)
  })

  it('F8 goes to a banner, and back', async () => {
    const { view, root, of } = await inShadow()
    act(() => of('input').focus())
    await rung(view)
    await userEvent.keyboard('{F8}')
    expect(root.activeElement).toBe(dialog(root))
    await userEvent.keyboard('{F8}')
    expect(root.activeElement).toBe(of('input'))
  })

  it('the focus goes back from a banner', async () => {
    const { view, meanwhile, root, of } = await inShadow()
    act(() => of('input').focus())
    const { bob, inviteID } = await rung(view)
    act(() => of('[data-slot=ringkit-reject]').focus())
    await meanwhile(() => bob.cancel({ inviteID }))
    expect(root.activeElement).toBe(of('input'))
  })
})

it('in another window its keys are heard there', async () => {
  const page = add(document.createElement('iframe')).contentDocument as Document
  const view = await stage(createPortal(<IncomingCallDialog />, page.body))
  const { record } = await rung(view)
  const press = (init: KeyboardEventInit) =>
    dialog(page).dispatchEvent(
      new KeyboardEvent('keydown', { bubbles: true, composed: true, cancelable: true, ...init }),
    )
  await act(async () => void press({ key: 'Escape' }))
  expect(record()?.silenced).toBe(true)
  await act(async () => void press({ key: 'D', code: 'KeyD', altKey: true, shiftKey: true }))
  await view.pass()
  expect(record()?.status).toBe('rejected')
})
