import { act, fireEvent, render, renderHook, screen } from '@testing-library/react'
import { SignalingProvider, useInvitationActions, useInvite } from 'ringkit'
import { beforeEach, expect, it, vi } from 'vitest'
import { Phone } from './Phone.tsx'
import { createStage, type Stage } from './stage.ts'

let stage: Stage
beforeEach(() => {
  stage = createStage()
})

it('hands over once when the provider was unmounted with the accept on its way, and came back', async () => {
  const ann = stage.caller('ann')
  const { store } = stage.phone('bob')
  const onAccepted = vi.fn()
  const app = (
    <SignalingProvider store={store} onAccepted={onAccepted}>
      <Phone />
    </SignalingProvider>
  )
  const first = render(app)
  await stage.done(ann.store.invite({ userID: 'bob' }))
  fireEvent.click(screen.getByRole('button', { name: 'Answer' }))
  first.unmount()
  await stage.advance()
  expect(onAccepted).not.toHaveBeenCalled()
  render(app)
  await stage.advance()
  expect(onAccepted).toHaveBeenCalledTimes(1)
  expect(onAccepted.mock.calls[0]?.[1]).toEqual({ by: 'bob', callData: {} })
})

it('hooks never reject, whatever they are given', async () => {
  const { store } = stage.phone('bob')
  const { result } = renderHook(() => ({ actions: useInvitationActions('nobody'), inviting: useInvite() }), {
    wrapper: ({ children }) => <SignalingProvider store={store}>{children}</SignalingProvider>,
  })
  await stage.advance()
  for (const given of [null, 1, 'x', () => {}]) {
    const { actions, inviting } = result.current
    await act(async () => {
      const all = Promise.all([
        actions.accept(given as never),
        actions.reject(given as never),
        actions.cancel(given as never),
        actions.modify(given as never),
        inviting.invite(given as never),
        inviting.inviteInGroup(given as never),
      ])
      await stage.clock.advance(10)
      await all
    })
    expect(result.current.inviting.error?.name).toBe('SignalingArgumentError')
  }
})
