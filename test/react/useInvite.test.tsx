import { act, renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { SignalingProvider, useInvite } from 'ringkit'
import { beforeEach, describe, expect, it } from 'vitest'
import { createStage, type Stage } from './stage.ts'

let stage: Stage
let ann: ReturnType<Stage['phone']>
let bob: ReturnType<Stage['caller']>

beforeEach(async () => {
  stage = createStage()
  ann = stage.phone('ann')
  bob = stage.caller('bob')
  await stage.advance()
})

const wrapper = ({ children }: { children: ReactNode }) => (
  <SignalingProvider store={ann.store}>{children}</SignalingProvider>
)
const use = () => renderHook(useInvite, { wrapper })

describe('useInvite', () => {
  it('has nothing to show before the first call', () => {
    expect(use().result.current).toMatchObject({ invitation: undefined, pending: false, error: undefined })
  })

  it('follows the invitation from the click to a minute after its end', async () => {
    const { result } = use()
    stage.faults.latency = 50
    let call: Promise<void> | undefined
    await act(async () => {
      call = result.current.invite({ userID: 'bob', timeout: 30 })
    })
    expect(result.current).toMatchObject({ pending: true, invitation: { status: 'sending', inviteeList: ['bob'] } })
    const key = result.current.invitation?.key
    await stage.advance(200)
    await expect(call).resolves.toBeUndefined()
    expect(result.current).toMatchObject({ pending: false, invitation: { status: 'ringing', key } })
    await stage.advance(30_000)
    expect(result.current.invitation).toMatchObject({ status: 'timedOut', key })
    await stage.advance(60_000)
    expect(result.current.invitation).toBeUndefined()
  })

  it('never rejects: the error is in the record', async () => {
    const { result } = use()
    stage.faults.fail('invite', Object.assign(new Error('blocked'), { code: 20007 }))
    await stage.done(result.current.invite({ userID: 'bob' }))
    expect(result.current).toMatchObject({
      pending: false,
      error: { code: 20007, shortMessage: 'blocked' },
      invitation: { status: 'failed' },
    })
    await stage.done(result.current.invite({ userID: 'bob' }))
    expect(result.current).toMatchObject({ error: undefined, invitation: { status: 'ringing' } })
  })

  it.each([
    ['no user', { userID: '' }, 'invalid-argument'],
    ['a payload that is no JSON', { userID: 'bob', payload: 1n as never }, 'payload'],
  ])('shows why nothing was sent: %s', async (_what, request, code) => {
    const { result } = use()
    await stage.done(result.current.invite(request))
    expect(result.current).toMatchObject({ pending: false, error: { code }, invitation: { status: 'failed' } })
    expect(bob.store.getAll()).toEqual([])
  })

  it('rings members of a group', async () => {
    stage.hub.createGroup({ groupID: 'team', members: ['ann', 'bob', 'carol'] })
    const { result } = use()
    await stage.done(result.current.inviteInGroup({ groupID: 'team', inviteeList: ['bob', 'carol'] }))
    expect(result.current.invitation).toMatchObject({ groupID: 'team', stillRinging: 2 })
    await stage.done(result.current.inviteInGroup({ groupID: 'nobody knows it', inviteeList: ['bob'] }))
    expect(result.current.error).toMatchObject({ code: 10010 })
  })

  it('takes a key of the app, under which other components find it', async () => {
    const { result } = use()
    await stage.done(result.current.invite({ userID: 'bob', key: 'my-call' }))
    expect(ann.store.invitation('my-call').getState()).toBe(result.current.invitation)
  })

  it('keeps to its own: two of them do not mix', async () => {
    const [one, other] = [use(), use()]
    await stage.done(one.result.current.invite({ userID: 'bob', data: 'one' }))
    await stage.done(other.result.current.invite({ userID: 'bob', data: 'other' }))
    expect(one.result.current.invitation?.data).toBe('one')
    expect(other.result.current.invitation?.data).toBe('other')
  })

  it('shows the newest of its calls, and a double click is two', async () => {
    const { result } = use()
    await act(async () => {
      void result.current.invite({ userID: 'bob', data: 'first' })
      void result.current.invite({ userID: 'bob', data: 'second' })
    })
    await stage.advance()
    expect(result.current.invitation?.data).toBe('second')
    expect(ann.store.getAll()).toHaveLength(2)
  })

  it('has functions that stay the same', async () => {
    const { result } = use()
    const { invite, inviteInGroup } = result.current
    await stage.done(invite({ userID: 'bob' }))
    expect(result.current).toMatchObject({ invite, inviteInGroup })
  })
})
