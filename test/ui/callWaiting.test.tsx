import { act, fireEvent, screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { IncomingCallDialog, IncomingCallStack } from 'ringkit'
import { describe, expect, it, vi } from 'vitest'
import { uncaughtDuring } from '../hub/uncaughtDuring.ts'
import { stage } from './stage.tsx'

const button = (name: string) => screen.getByRole('button', { name })

async function bobRingsAnn(ui: ReactNode) {
  const view = await stage(ui)
  const bob = view.connect('bob')
  const { inviteID } = await view.meanwhile(() => bob.invite({ userID: 'ann', timeout: 30 }))
  await view.settle()
  return { ...view, bob, inviteID, status: () => view.store.invitation(inviteID).getState()?.status }
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
  ])('rings on when the app’s callback %s, reports it, and can be answered again', async (_how, fail) => {
    const before = vi.fn<() => unknown>().mockImplementationOnce(fail)
    const { status, pass } = await bobRingsAnn(<IncomingCallDialog onHoldAndAccept={before} />)
    const uncaught = await uncaughtDuring(async () => {
      fireEvent.click(button('Hold and accept'))
      await pass()
    })
    expect(uncaught).toEqual([new Error('no hold')])
    expect(status()).toBe('ringing')
    fireEvent.click(button('Hold and accept'))
    await pass()
    expect(status()).toBe('accepted')
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

  it('is offered by each card of a stack', async () => {
    const { connect, meanwhile } = await bobRingsAnn(<IncomingCallStack onEndAndAccept={() => {}} />)
    await meanwhile(() => connect('carol').invite({ userID: 'ann' }))
    expect(screen.getAllByRole('button', { name: 'End and accept' })).toHaveLength(2)
    expect(screen.queryByRole('button', { name: 'Accept' })).not.toBeInTheDocument()
  })
})
