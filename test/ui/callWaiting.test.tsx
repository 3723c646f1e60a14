import { act, fireEvent, screen, within } from '@testing-library/react'
import type { ReactNode } from 'react'
import { Call, IncomingCallDialog, IncomingCallStack, type SignalingError } from 'ringkit'
import { describe, expect, it, vi } from 'vitest'
import { stage } from './stage.tsx'

const DID_NOT_WORK = 'That did not work. Please try again.'

const told = () => document.querySelector('[data-slot=ringkit-status]')
const button = (name: string) => screen.getByRole('button', { name })

async function bobRingsAnn(ui: ReactNode) {
  const view = await stage(ui)
  const bob = view.connect('bob')
  const { inviteID } = await view.meanwhile(() => bob.invite({ userID: 'ann', timeout: 30 }))
  await view.settle()
  const errors: SignalingError[] = []
  const deaf = view.store.onError((error) => errors.push(error))
  return { ...view, errors, deaf, bob, inviteID, status: () => view.store.invitation(inviteID).getState()?.status }
}

describe('call waiting', () => {
  it.each([
    ['End and accept', 'onEndAndAccept'],
    ['Hold and accept', 'onHoldAndAccept'],
  ])('%s waits for the app, then answers', async (name, prop) => {
    let done = () => {}
    const before = vi.fn(() => new Promise<void>((resolve) => (done = resolve)))
    const { status, pass, inviteID } = await bobRingsAnn(<IncomingCallDialog {...{ [prop]: before }} />)
    expect(screen.queryByRole('button', { name: 'Accept' })).not.toBeInTheDocument()
    fireEvent.click(button(name))
    await pass()
    expect(before).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ inviteID, inviter: 'bob' }))
    expect(status()).toBe('ringing')
    expect(button(name)).toHaveAttribute('aria-disabled', 'true')
    fireEvent.click(button(name))
    expect(before).toHaveBeenCalledOnce()
    done()
    await pass()
    expect(status()).toBe('accepted')
  })

  it.each([
    [
      'throws',
      () => {
        throw new Error('no hold')
      },
    ],
    ['rejects', () => Promise.reject(new Error('no hold'))],
  ])('rings on when the app’s callback %s: it is reported, the user is told, and can try again', async (_how, fail) => {
    let done = () => {}
    const before = vi
      .fn<() => unknown>()
      .mockImplementationOnce(fail)
      .mockImplementationOnce(() => new Promise<void>((resolve) => (done = resolve)))
    const view = await bobRingsAnn(<IncomingCallDialog onHoldAndAccept={before} />)
    const { status, pass, errors, inviteID } = view
    fireEvent.click(button('Hold and accept'))
    await pass()
    expect(errors).toMatchObject([
      { name: 'SignalingError', code: 'handler-error', inviteID, cause: new Error('no hold') },
    ])
    expect(errors[0]?.message).toMatch(/`onHoldAndAccept` threw.*'bob' was not answered.*press the button again/)
    expect(status()).toBe('ringing')
    expect(told()).toHaveTextContent(DID_NOT_WORK)
    expect(screen.getByRole('alertdialog')).toHaveAccessibleDescription(DID_NOT_WORK)
    expect(screen.getByRole('alertdialog')).toHaveAttribute('data-error')
    expect(button('Hold and accept')).not.toHaveAttribute('aria-disabled')
    fireEvent.click(button('Hold and accept'))
    await pass()
    expect(told()).toHaveTextContent('Answering…')
    done()
    await pass()
    expect(status()).toBe('accepted')
    expect(errors).toHaveLength(1)
  })

  it('an error that nobody hears is uncaught', async () => {
    const fail = () => Promise.reject(new Error('no hold'))
    const { pass, deaf } = await bobRingsAnn(<IncomingCallDialog onHoldAndAccept={fail} />)
    deaf()
    vi.useFakeTimers({ toFake: ['setTimeout'] })
    fireEvent.click(button('Hold and accept'))
    await pass()
    // In a task of its own.
    expect(() => vi.advanceTimersByTime(0)).toThrow('`onHoldAndAccept` threw, or its promise was rejected.')
  })

  it('reports what fails after the call has ended, and says only how it ended', async () => {
    let fail = () => {}
    const before = () => new Promise((_resolve, reject) => (fail = () => reject(new Error('no end'))))
    const view = await bobRingsAnn(<IncomingCallDialog onEndAndAccept={before} />)
    const { status, pass, bob, inviteID, meanwhile, errors, container } = view
    fireEvent.click(button('End and accept'))
    await meanwhile(() => bob.cancel({ inviteID }))
    await act(async () => fail())
    await pass(50)
    expect(status()).toBe('cancelled')
    expect(errors).toMatchObject([{ cause: new Error('no end') }])
    expect(container).toHaveTextContent('Missed call, bob')
    expect(container).not.toHaveTextContent(DID_NOT_WORK)
  })

  it('that fails in one card of a stack is told in that card only', async () => {
    const fail = () => Promise.reject(new Error('no end'))
    const view = await bobRingsAnn(<IncomingCallStack onEndAndAccept={fail} />)
    await view.meanwhile(() => view.connect('carol').invite({ userID: 'ann' }))
    await view.settle()
    const [bobs, carols] = screen.getAllByRole('group', { name: /^Incoming call/ }) as [HTMLElement, HTMLElement]
    fireEvent.click(within(carols).getByRole('button', { name: 'End and accept' }))
    await view.pass()
    expect(within(carols).getByRole('status')).toHaveTextContent(DID_NOT_WORK)
    expect(within(bobs).getByRole('status')).toBeEmptyDOMElement()
  })

  it('answers with audio or with video, if so', async () => {
    const { pass, store } = await bobRingsAnn(
      <IncomingCallDialog>
        <Call.EndAndAccept media="audio" onEndAndAccept={() => {}}>
          End, and accept with audio
        </Call.EndAndAccept>
      </IncomingCallDialog>,
    )
    const joined = vi.fn()
    store.onAccepted((_invitation, { callData }) => joined(callData.media))
    fireEvent.click(button('End, and accept with audio'))
    await pass()
    expect(joined).toHaveBeenCalledExactlyOnceWith('audio')
  })

  it('does not answer what ended while the app was busy', async () => {
    let done = () => {}
    const before = () => new Promise<void>((resolve) => (done = resolve))
    const { status, pass, bob, inviteID, meanwhile } = await bobRingsAnn(<IncomingCallDialog onEndAndAccept={before} />)
    fireEvent.click(button('End and accept'))
    await meanwhile(() => bob.cancel({ inviteID }))
    await act(async () => done())
    await pass()
    expect(status()).toBe('cancelled')
  })

  it('is one answer at a time: while the app does what comes before it, only declining and putting aside go on', async () => {
    let done = () => {}
    const hold = () => new Promise<void>((resolve) => (done = resolve))
    const end = vi.fn()
    const { pass, status } = await bobRingsAnn(<IncomingCallDialog onHoldAndAccept={hold} onEndAndAccept={end} />)
    fireEvent.click(button('Hold and accept'))
    await pass()
    expect(screen.getByRole('alertdialog')).toHaveAttribute('data-pending', 'accept')
    expect(told()).toHaveTextContent('Answering…')
    fireEvent.click(button('End and accept'))
    expect(end).not.toHaveBeenCalled()
    expect(button('Decline')).not.toHaveAttribute('aria-disabled')
    done()
    await pass()
    expect(status()).toBe('accepted')
  })

  it.each(['declined', 'dismissed'])('does not answer what was %s while the app was busy', async (how) => {
    let done = () => {}
    const before = () => new Promise<void>((resolve) => (done = resolve))
    const { pass, store, inviteID } = await bobRingsAnn(<IncomingCallDialog onEndAndAccept={before} />)
    const accept = vi.spyOn(store, 'accept')
    fireEvent.click(button('End and accept'))
    await pass()
    if (how === 'declined') fireEvent.click(button('Decline'))
    else act(() => store.dismiss(inviteID))
    await act(async () => done())
    await pass()
    expect(accept).not.toHaveBeenCalled()
  })

  it('is offered by each card of a stack', async () => {
    const { connect, meanwhile } = await bobRingsAnn(<IncomingCallStack onEndAndAccept={() => {}} />)
    await meanwhile(() => connect('carol').invite({ userID: 'ann' }))
    expect(screen.getAllByRole('button', { name: 'End and accept' })).toHaveLength(2)
    expect(screen.queryByRole('button', { name: 'Accept' })).not.toBeInTheDocument()
  })
})
