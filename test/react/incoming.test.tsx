import { act, render, renderHook, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import {
  SignalingProvider,
  useIncomingInvitation,
  useIncomingInvitations,
  useInvitation,
  useInvitationActions,
  useOutgoingInvitation,
  useOutgoingInvitations,
} from 'ringkit'
import { beforeEach, describe, expect, it } from 'vitest'
import { createStage, type Stage } from './stage.ts'

let stage: Stage
let ann: ReturnType<Stage['caller']>
let bob: ReturnType<Stage['phone']>

beforeEach(() => {
  stage = createStage()
  ann = stage.caller('ann')
  bob = stage.phone('bob')
})

const wrapper = ({ children }: { children: ReactNode }) => (
  <SignalingProvider store={bob.store}>{children}</SignalingProvider>
)

const ring = async (data = '') => (await stage.done(ann.store.invite({ userID: 'bob', timeout: 60, data }))).inviteID
const no = (code: number) => Object.assign(new Error('no'), { code })

describe('useIncomingInvitation', () => {
  it('gives nothing while nothing rings, and actions that do nothing', async () => {
    const { result } = renderHook(useIncomingInvitation, { wrapper })
    expect(result.current).toMatchObject({ invitation: undefined, pending: undefined, error: undefined })
    await expect(result.current.accept()).resolves.toBeUndefined()
    await expect(result.current.reject()).resolves.toBeUndefined()
    result.current.silence()
    result.current.dismiss()
    expect(bob.store.getAll()).toEqual([])
  })

  it('gives the oldest that rings; a newer one never replaces it', async () => {
    const { result } = renderHook(useIncomingInvitation, { wrapper })
    const first = await ring()
    const second = await ring()
    expect(result.current.invitation?.inviteID).toBe(first)
    await stage.done(result.current.reject())
    expect(result.current.invitation?.inviteID).toBe(second)
    await stage.done(ann.store.cancel(second))
    expect(result.current.invitation).toBeUndefined()
  })

  it('shows the call that is under way, and the error when it fails', async () => {
    const { result } = renderHook(useIncomingInvitation, { wrapper })
    await ring()
    stage.faults.latency = 100
    stage.faults.fail('accept', no(2801))
    let call = result.current.accept()
    await stage.advance(0)
    await expect(call).resolves.toBeUndefined()
    expect(result.current).toMatchObject({
      pending: undefined,
      error: { code: 2801 },
      invitation: { status: 'ringing' },
    })
    call = result.current.accept({ data: 'yes' })
    await stage.advance(10)
    expect(result.current).toMatchObject({ pending: 'accept', error: undefined })
    await stage.advance(300)
    await call
    expect(result.current).toMatchObject({ pending: undefined, invitation: undefined })
    expect(ann.store.getAll()[0]?.invitees[0]?.data).toBe('yes')
  })

  it('never rejects, whatever the engine says', async () => {
    const { result } = renderHook(useIncomingInvitation, { wrapper })
    await ring()
    for (const verb of ['accept', 'reject'] as const) {
      stage.faults.fail(verb, 'just a text')
      await expect(stage.done(result.current[verb]())).resolves.toBeUndefined()
      expect(result.current.error).toMatchObject({
        name: 'SignalingError',
        message: expect.stringMatching(/just a text/),
      })
    }
  })

  it('rings quietly after silence, and is put aside by dismiss', async () => {
    const { result } = renderHook(useIncomingInvitation, { wrapper })
    const first = await ring()
    await act(async () => result.current.silence())
    expect(result.current.invitation).toMatchObject({ inviteID: first, silenced: true })
    await act(async () => result.current.dismiss())
    expect(result.current.invitation).toBeUndefined()
    expect(ann.store.getAll()).toMatchObject([{ status: 'ringing' }])
  })

  it('stops showing what is overdue', async () => {
    const { result } = renderHook(useIncomingInvitation, { wrapper })
    await ring()
    ann.client.goOffline()
    bob.client.goOffline()
    await stage.advance(60_000)
    expect(result.current.invitation).toBeUndefined()
  })

  it('has actions that stay the same functions until another one rings', async () => {
    const { result, rerender } = renderHook(useIncomingInvitation, { wrapper })
    await ring()
    const { accept, reject, silence, dismiss } = result.current
    await stage.done(ann.store.modifyInvitation({ inviteID: ann.store.getAll()[0]?.inviteID ?? '', data: 'x' }))
    rerender()
    expect(result.current).toMatchObject({ accept, reject, silence, dismiss, invitation: { data: 'x' } })
  })
})

function Buttons() {
  const { accept, reject } = useIncomingInvitation()
  const { cancel } = useOutgoingInvitation()
  return (
    <>
      <button type="button" onClick={accept}>
        Answer
      </button>
      <button type="button" onClick={reject}>
        Decline
      </button>
      <button type="button" onClick={cancel}>
        Hang up
      </button>
    </>
  )
}

it.each(['Answer', 'Decline', 'Hang up'])(
  '%s can be given to onClick as it is: the click is no option',
  async (name) => {
    const sent: object[] = []
    const { client } = bob
    const watch = (verb: 'accept' | 'reject' | 'cancel') => (options: { inviteID: string }) => {
      sent.push(options)
      return client[verb](options)
    }
    render(
      <SignalingProvider
        client={{ ...client, accept: watch('accept'), reject: watch('reject'), cancel: watch('cancel') }}
      >
        <Buttons />
      </SignalingProvider>,
    )
    const { inviteID } = name === 'Hang up' ? { inviteID: '' } : { inviteID: await ring() }
    if (!inviteID) await stage.done(bob.client.invite({ userID: 'ann' }))
    await stage.advance()
    await userEvent.click(screen.getByRole('button', { name }))
    await stage.advance()
    expect(sent).toEqual(inviteID ? [{ inviteID }] : [])
  },
)

it('a native event is no option either', async () => {
  const { result } = renderHook(useIncomingInvitation, { wrapper })
  await ring()
  await stage.done(result.current.accept(new Event('click')))
  expect(ann.store.getAll()).toMatchObject([{ status: 'accepted' }])
})

function Row({ id }: { id: string }) {
  const invitation = useInvitation(id)
  const { accept } = useInvitationActions(id)
  return (
    <li>
      {invitation?.data}
      <button type="button" onClick={accept}>
        Answer
      </button>
    </li>
  )
}

function Rows() {
  return (
    <ul>
      {useIncomingInvitations().map((key) => (
        <Row key={key} id={key} />
      ))}
    </ul>
  )
}

describe('useIncomingInvitations', () => {
  it('gives the keys of all that ring, oldest first, for a row each', async () => {
    render(<Rows />, { wrapper })
    for (const data of ['one', 'two', 'three']) await ring(data)
    expect(screen.getAllByRole('listitem').map((row) => row.textContent)).toEqual([
      'oneAnswer',
      'twoAnswer',
      'threeAnswer',
    ])
    const row = screen.getAllByRole('listitem')[1] as HTMLElement
    await userEvent.click(within(row).getByRole('button', { name: 'Answer' }))
    await stage.advance()
    expect(screen.getAllByRole('listitem').map((row) => row.textContent)).toEqual(['oneAnswer', 'threeAnswer'])
  })
})

describe('useOutgoingInvitation', () => {
  it('gives what is rung from the click to the end, and can change and cancel it', async () => {
    const { result } = renderHook(useOutgoingInvitation, { wrapper })
    stage.faults.latency = 50
    await stage.advance(200)
    await act(async () => void bob.store.invite({ userID: 'ann', timeout: 60 }))
    expect(result.current.invitation?.status).toBe('sending')
    const { cancel } = result.current
    await stage.advance(200)
    expect(result.current.invitation?.status).toBe('ringing')
    expect(result.current.cancel).toBe(cancel)
    let call = result.current.modify({ data: 'changed' })
    await stage.advance(200)
    await call
    expect(result.current.invitation?.data).toBe('changed')
    call = result.current.cancel()
    await stage.advance(20)
    expect(result.current.pending).toBe('cancel')
    await stage.advance(200)
    await call
    expect(result.current.invitation).toBeUndefined()
  })

  it('gives the oldest of several, and useOutgoingInvitations all', async () => {
    const { result } = renderHook(() => ({ one: useOutgoingInvitation(), all: useOutgoingInvitations() }), { wrapper })
    for (const data of ['one', 'two']) await stage.done(bob.store.invite({ userID: 'ann', data }))
    expect(result.current.one.invitation?.data).toBe('one')
    expect(result.current.all).toHaveLength(2)
    await act(async () => result.current.one.dismiss())
    expect(result.current.one.invitation?.data).toBe('two')
    expect(result.current.all).toEqual([result.current.one.invitation?.key])
  })
})

describe('useInvitation', () => {
  it('gives undefined for no id and for one that is not there, until it is', async () => {
    const hook = renderHook(({ id }: { id?: string }) => useInvitation(id), { wrapper, initialProps: {} })
    expect(hook.result.current).toBeUndefined()
    hook.rerender({ id: 'my-call' })
    expect(hook.result.current).toBeUndefined()
    await stage.done(bob.store.invite({ userID: 'ann', key: 'my-call' }))
    expect(hook.result.current).toMatchObject({ key: 'my-call', status: 'ringing' })
  })

  it('gives an ended one for a minute, by key or by inviteID', async () => {
    const { inviteID } = await stage.done(bob.store.invite({ userID: 'ann', key: 'my-call' }))
    const byKey = renderHook(() => useInvitation('my-call'), { wrapper })
    const byID = renderHook(() => useInvitation(inviteID), { wrapper })
    await stage.done(bob.store.cancel('my-call'))
    for (const { result } of [byKey, byID]) expect(result.current?.status).toBe('cancelled')
    await stage.advance(60_000)
    for (const { result } of [byKey, byID]) expect(result.current).toBeUndefined()
  })
})
