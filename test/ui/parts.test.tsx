import { fireEvent, render, screen } from '@testing-library/react'
import { type ComponentType, createRef, type ReactNode } from 'react'
import { Call, OutgoingCallDialog } from 'ringkit'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { callData, stage } from './stage.tsx'

/** A call in which each of these parts has something to show. */
async function rung(children: ReactNode, me = 'ann') {
  const view = await stage(null, { me })
  const data = callData({ media: 'video', purpose: 'Order 4711' })
  const { inviteID } = await view.meanwhile(() => view.connect('bob').invite({ userID: 'ann', timeout: 30, data }))
  await view.meanwhile(() => view.connect('carol').invite({ userID: 'ann' }))
  view.show(<Call.Root invitationKey={inviteID}>{children}</Call.Root>)
  await view.settle()
  return { ...view, inviteID }
}

/** The same for parts of a call that has ended. */
async function declined(children: ReactNode) {
  const view = await stage(null)
  const bob = view.connect('bob')
  const { inviteID } = await view.meanwhile(() => view.store.invite({ userID: 'bob' }))
  await view.meanwhile(() => bob.reject({ inviteID, data: callData({ message: 'Later' }) }))
  view.show(<Call.Root invitationKey={inviteID}>{children}</Call.Root>)
  await view.settle()
  return view
}

/** A call of one's own. */
async function ringing(children: ReactNode) {
  const view = await stage(null)
  const { inviteID } = await view.meanwhile(() => view.store.invite({ userID: 'bob' }))
  view.show(<Call.Root invitationKey={inviteID}>{children}</Call.Root>)
  await view.settle()
  return view
}

/** A call of one's own in its dialog, small or not. */
const inDialog = (defaultMinimized: boolean) => async (children: ReactNode) => {
  const view = await stage(<OutgoingCallDialog defaultMinimized={defaultMinimized}>{children}</OutgoingCallDialog>)
  await view.meanwhile(() => view.store.invite({ userID: 'bob' }))
  await view.settle()
  return view
}

type Name = Exclude<keyof typeof Call, 'Root'>

/** Where each part has something to show. */
const places: Record<Name, (children: ReactNode) => ReturnType<typeof stage>> = {
  Accept: rung,
  Avatar: rung,
  Caller: rung,
  Cancel: ringing,
  Close: declined,
  Countdown: rung,
  Dismiss: rung,
  EndAndAccept: rung,
  HoldAndAccept: rung,
  Invitees: rung,
  Minimize: inDialog(false),
  Preview: rung,
  Purpose: rung,
  Reject: rung,
  Replies: rung,
  Reply: declined,
  Restore: inDialog(true),
  Retry: declined,
  Silence: rung,
  Status: rung,
  SwitchMedia: ringing,
  Title: rung,
  Waiting: rung,
}

/** Those that do nothing when they are pressed. */
const still: readonly Name[] = [
  'Avatar',
  'Caller',
  'Countdown',
  'Invitees',
  'Preview',
  'Purpose',
  'Replies',
  'Reply',
  'Status',
  'Title',
  'Waiting',
]

const parts = Object.keys(Call).filter((name) => name !== 'Root') as Name[]
const buttons = parts.filter((name) => !still.includes(name))

/** A part that can be given anything. */
const partOf = (name: Name) => Call[name] as ComponentType<Record<string, unknown>>

const find = (name: Name) => {
  const slot = name.endsWith('AndAccept') ? 'accept' : name.toLowerCase()
  return document.querySelector(`[data-slot="ringkit-${slot}"]`) as HTMLElement
}

describe.each(parts)('Call.%s', (name) => {
  const Part = partOf(name)
  const place = places[name]

  it('is one element with its slot, state, props, class, style and ref', async () => {
    const ref = createRef<HTMLElement>()
    await place(<Part ref={ref} className="mine" style={{ top: '3px' }} data-testid="it" title="A title" />)
    expect(ref.current).toBe(find(name))
    expect(find(name)).toHaveClass('mine')
    expect(find(name).style.top).toBe('3px')
    expect(find(name)).toHaveAttribute('title', 'A title')
    expect(find(name)).toHaveAttribute('data-testid', 'it')
    expect(find(name)).toHaveAttribute('data-status')
    expect(find(name)).toHaveAttribute('data-direction')
    expect(find(name).tagName === 'BUTTON').toBe(buttons.includes(name))
  })

  it('takes a class made of the state', async () => {
    await place(
      <Part className={(state: { direction: string; status: string }) => `${state.direction}-${state.status}`} />,
    )
    expect(find(name).className).toMatch(/^(incoming|outgoing)-(ringing|rejected)$/)
  })

  it('renders another element, whose own props win', async () => {
    await place(<Part className="ours" title="ours" render={<i className="theirs" title="theirs" />} />)
    expect(find(name).tagName).toBe('I')
    expect(find(name)).toHaveClass('ours', 'theirs')
    expect(find(name)).toHaveAttribute('title', 'theirs')
  })

  it('renders what a function makes of its props and the state', async () => {
    await place(
      <Part
        render={(props: Record<string, unknown>, state: { status: string }) => (
          <b {...props} data-made-of={state.status}>
            made
          </b>
        )}
      />,
    )
    expect(find(name)).toHaveAttribute('data-made-of', find(name).dataset.status)
    expect(find(name)).toHaveTextContent('made')
  })

  it('cannot be used without a root, and says what to do', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    expect(() => render(<Part />)).toThrow(`There is no <Call.Root> above <Call.${name}>`)
    vi.restoreAllMocks()
  })
})

describe('Call.Root', () => {
  afterEach(() => void vi.restoreAllMocks())

  it('shows nothing without an invitation', async () => {
    const { container } = await stage(<Call.Root invitationKey="none">never</Call.Root>)
    expect(container).toBeEmptyDOMElement()
  })

  it('takes a record, too', async () => {
    const { store, inviteID, show } = await rung(null)
    show(
      <Call.Root invitation={store.invitation(inviteID).getState()}>
        <Call.Caller />
      </Call.Root>,
    )
    expect(screen.getByText('bob')).toBeVisible()
  })
})

describe('the buttons', () => {
  it('run the handler of the app first', async () => {
    const order: string[] = []
    const { store, inviteID, pass } = await rung(
      <Call.Accept onClick={() => order.push(store.invitation(inviteID).getState()?.pending ?? 'before')} />,
    )
    fireEvent.click(screen.getByRole('button'))
    await pass()
    expect(order).toEqual(['before'])
    expect(store.invitation(inviteID).getState()?.status).toBe('accepted')
  })

  it.each(buttons)(
    '%s does nothing after preventDefault in an onClick of the app, and something without',
    async (name) => {
      const Part = partOf(name)
      let stop = true
      const onClick = vi.fn((event: Event) => stop && event.preventDefault())
      const { store, container, pass } = await places[name](<Part onClick={onClick} />)
      const seen = () => [store.getAll(), store.list.getState(), container.innerHTML]
      const before = seen()
      fireEvent.click(find(name))
      await pass()
      expect(seen()).toEqual(before)
      stop = false
      fireEvent.click(find(name))
      await pass()
      expect(seen()).not.toEqual(before)
      expect(onClick).toHaveBeenCalledTimes(2)
    },
  )

  it('keep the handler of the app from clicks that do not count', async () => {
    const clicked = vi.fn()
    const { pass, show, inviteID } = await rung(null)
    show(
      <Call.Root invitationKey={inviteID}>
        <Call.Accept onClick={clicked} />
      </Call.Root>,
    )
    fireEvent.click(screen.getByRole('button'))
    await pass()
    expect(clicked).not.toHaveBeenCalled()
  })

  it('can be focused while an answer is on its way', async () => {
    const { pass, faults } = await rung(<Call.Accept />)
    faults.latency = 100
    screen.getByRole('button').focus()
    fireEvent.click(screen.getByRole('button'))
    await pass()
    expect(screen.getByRole('button')).toHaveAttribute('aria-disabled', 'true')
    expect(screen.getByRole('button')).toHaveFocus()
  })
})

describe('Call.Avatar', () => {
  it('shows a picture, and the initials of the name when it does not load', async () => {
    const { show, inviteID } = await rung(null)
    show(
      <Call.Root invitationKey={inviteID} getUser={() => ({ name: 'Bob van Okafor', avatar: '/bob.png' })}>
        <Call.Avatar />
      </Call.Root>,
    )
    const picture = document.querySelector('img') as HTMLImageElement
    expect(picture).toHaveAttribute('src', '/bob.png')
    fireEvent.error(picture)
    expect(document.querySelector('[data-slot="ringkit-avatar"]')).toHaveTextContent('BO')
  })
})
