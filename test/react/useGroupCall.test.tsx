import { renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { SignalingProvider, useGroupCall } from 'ringkit'
import { beforeEach, describe, expect, it } from 'vitest'
import { isAdded } from '../../src/react/isAdded.ts'
import { createStage, type Stage } from './stage.ts'

let stage: Stage
let ann: ReturnType<Stage['phone']>
let others: Record<'bob' | 'carol' | 'dave', ReturnType<Stage['caller']>>

beforeEach(async () => {
  stage = createStage()
  stage.hub.createGroup({ groupID: 'team', members: ['ann', 'bob', 'carol', 'dave'] })
  ann = stage.phone('ann')
  others = { bob: stage.caller('bob'), carol: stage.caller('carol'), dave: stage.caller('dave') }
  await stage.advance()
})

const wrapper = ({ children }: { children: ReactNode }) => (
  <SignalingProvider store={ann.store}>{children}</SignalingProvider>
)
const use = (id?: string) => renderHook(() => useGroupCall(id), { wrapper }).result

/** Ann rings the team: Bob alone, unless told otherwise. */
const ring = (inviteeList = ['bob'], data = '{"media":"video"}') =>
  stage.done(ann.store.inviteInGroup({ groupID: 'team', inviteeList, timeout: 30, data }))

/** What rings on the device of somebody. */
const heard = (userID: keyof typeof others) => others[userID].client.getPendingInvitations()
const accept = async (userID: keyof typeof others) => {
  const [invitation] = await heard(userID)
  await stage.done(others[userID].store.accept(invitation?.inviteID ?? ''))
}

describe('useGroupCall', () => {
  it('has nothing to show without a group call, and its actions do nothing', async () => {
    const call = use()
    await stage.done(ann.store.invite({ userID: 'bob' }))
    await stage.done(call.current.add(['carol']))
    await stage.done(call.current.cancel())
    call.current.dismiss()
    expect(call.current).toMatchObject({ invitation: undefined, invitees: [], answered: 0, total: 0 })
    expect(ann.store.getAll()).toHaveLength(1)
  })

  it('rings more people with the same data, tied to the first by callID', async () => {
    const call = use()
    const { inviteID } = await ring()
    await stage.done(call.current.add(['carol', 'dave']))
    expect(await heard('carol')).toMatchObject([
      {
        groupID: 'team',
        inviteeList: ['carol', 'dave'],
        timeout: 30,
        data: `{"media":"video","callID":"${inviteID}"}`,
      },
    ])
    expect(call.current).toMatchObject({ total: 3, answered: 0, pending: undefined, error: undefined })
    expect(call.current.invitation).toMatchObject({ inviteID, inviteeList: ['bob', 'carol', 'dave'], stillRinging: 3 })
  })

  it('rings them as the first were rung: with the push texts, and online-only if so', async () => {
    const call = use()
    const offlinePushInfo = { title: 'Ann' }
    await stage.done(
      ann.store.inviteInGroup({ groupID: 'team', inviteeList: ['bob'], onlineUserOnly: true, offlinePushInfo }),
    )
    await stage.done(call.current.add(['carol']))
    expect(ann.store.getAll()[1]?.sentWith).toEqual({ onlineUserOnly: true, offlinePushInfo })
  })

  it("keeps a callID of the app's own", async () => {
    const call = use()
    await ring(['bob'], '{"callID":"room-7"}')
    await stage.done(call.current.add(['carol']))
    expect(await heard('carol')).toMatchObject([{ data: '{"callID":"room-7"}' }])
    expect(call.current.total).toBe(2)
  })

  it('shows each invitee live, whichever invitation it was', async () => {
    const call = use()
    await ring()
    await stage.done(call.current.add(['carol']))
    await accept('carol')
    expect(call.current).toMatchObject({ answered: 1, total: 2, invitation: { status: 'accepted', stillRinging: 1 } })
    await accept('bob')
    expect(call.current).toMatchObject({ answered: 2, invitation: { endReason: 'accepted', stillRinging: 0 } })
  })

  it('adds who has declined again, and nobody who rings or has accepted', async () => {
    const call = use()
    await ring(['bob', 'carol', 'dave'])
    await accept('bob')
    const [invitation] = await heard('carol')
    await stage.done(others.carol.store.reject(invitation?.inviteID ?? ''))
    await stage.done(call.current.add(['bob', 'dave']))
    expect(ann.store.getAll()).toHaveLength(1)
    await stage.done(call.current.add(['bob', 'carol', 'dave']))
    expect(ann.store.getAll().map(({ inviteeList }) => inviteeList)).toEqual([['bob', 'carol', 'dave'], ['carol']])
    expect(call.current.invitees.map(({ state }) => state)).toEqual(['accepted', 'pending', 'pending'])
  })

  it('waits with who is added while the call is being sent', async () => {
    const call = use()
    stage.faults.latency = 100
    void ann.store.inviteInGroup({ groupID: 'team', inviteeList: ['bob'] })
    await stage.advance(0)
    void call.current.add(['carol'])
    await stage.advance(0)
    expect(call.current.total).toBe(1)
    await stage.advance(250)
    expect(call.current).toMatchObject({ total: 2, pending: 'add' })
    await stage.advance(1000)
    expect(call.current).toMatchObject({ total: 2, pending: undefined })
    expect(ann.store.getAll()[1]?.callData.callID).toBe(ann.store.getAll()[0]?.inviteID)
  })

  it('adds nobody to a call that could not be placed', async () => {
    const call = use()
    ann.client.goOffline()
    ann.store.inviteInGroup({ groupID: 'team', inviteeList: ['bob'] }).catch(() => {})
    await stage.advance()
    await stage.advance(20_000)
    await stage.done(call.current.add(['carol']))
    expect(call.current).toMatchObject({ total: 1, invitation: { status: 'failed' } })
    expect(ann.store.getAll()).toHaveLength(1)
  })

  it('tells why nobody could be added, until the next try', async () => {
    const call = use()
    await ring()
    stage.faults.fail('inviteInGroup', Object.assign(new Error('no member'), { code: 10007 }))
    await stage.done(call.current.add(['carol']))
    expect(call.current).toMatchObject({ total: 1, error: { code: 10007 }, invitation: { status: 'ringing' } })
    await stage.done(call.current.add(['carol']))
    expect(call.current).toMatchObject({ total: 2, error: undefined })
  })

  it('cancels all that rings, and dismisses all', async () => {
    const call = use()
    await ring(['bob', 'dave'])
    await accept('bob')
    await stage.done(call.current.add(['carol']))
    await stage.done(call.current.cancel())
    expect(call.current.invitees.map(({ state }) => state)).toEqual(['accepted', 'cancelled', 'cancelled'])
    call.current.dismiss()
    await stage.advance()
    expect(call.current.invitation).toBeUndefined()
    expect(ann.store.getAll()).toEqual([])
  })

  it('keeps everybody while one of the invitations is known', async () => {
    const call = use()
    const { inviteID } = await ring()
    await accept('bob')
    await stage.advance(50_000)
    await stage.done(call.current.add(['carol']))
    await stage.advance(20_000)
    expect(ann.store.invitation(inviteID).getState()).toBeUndefined()
    expect(call.current.invitees.map(({ state }) => state)).toEqual(['accepted', 'pending'])
    await stage.advance(70_000 + 60_000)
    expect(call.current.invitation).toBeUndefined()
  })

  it('is the same call by the id of any of its invitations, but not for another call of the group', async () => {
    const newest = use()
    await ring()
    await stage.done(newest.current.add(['carol']))
    const added = ann.store.getAll()[1]?.inviteID
    const byAdded = use(added)
    expect(byAdded.current.total).toBe(2)
    await ring(['dave'])
    expect(newest.current.invitation?.inviteeList).toEqual(['dave'])
    expect(byAdded.current.total).toBe(2)
  })

  it('finds the whole call when it is shown later', async () => {
    const first = use()
    const { inviteID } = await ring()
    await stage.done(first.current.add(['carol']))
    expect(use(inviteID).current.invitation?.inviteeList).toEqual(['bob', 'carol'])
    expect(use().current.invitation?.inviteeList).toEqual(['bob', 'carol'])
  })

  it('shows a call that comes in as it is', async () => {
    const { inviteID } = await stage.done(
      others.bob.store.inviteInGroup({ groupID: 'team', inviteeList: ['ann', 'carol'] }),
    )
    const call = use(inviteID)
    await stage.advance()
    expect(call.current).toMatchObject({ total: 2, invitation: { direction: 'incoming' } })
    await stage.done(call.current.add(['dave']))
    expect(await heard('dave')).toEqual([])
  })

  it('a later call with the same callID is a call of its own', async () => {
    const call = use()
    await ring(['bob'], '{"callID":"room"}')
    await accept('bob')
    const later = await ring(['carol'], '{"callID":"room"}')
    expect(call.current).toMatchObject({ total: 1, answered: 0, invitees: [{ userID: 'carol', state: 'pending' }] })
    expect(call.current.invitation?.inviteID).toBe(later.inviteID)
    await stage.done(call.current.add(['dave']))
    expect(call.current).toMatchObject({ total: 2, invitees: [{ userID: 'carol' }, { userID: 'dave' }] })
  })

  it('begins no call on another device of the caller, where the key does not tell', async () => {
    const call = use()
    const { inviteID } = await ring()
    await stage.done(call.current.add(['carol']))
    const second = stage.phone('ann')
    await stage.advance()
    const shown = renderHook(() => useGroupCall(), {
      wrapper: ({ children }) => <SignalingProvider store={second.store}>{children}</SignalingProvider>,
    }).result
    await stage.advance()
    expect(second.store.list.getState().outgoing).toHaveLength(2)
    expect(shown.current.invitation).toMatchObject({ inviteID, inviteeList: ['bob', 'carol'] })
    expect(second.store.list.getState().outgoing.map((key) => isAdded(second.store, key))).toEqual([false, true])
  })

  it('says what it was given in place of a list', async () => {
    const call = use()
    await ring()
    const press = call.current.add as unknown as (event: Event) => Promise<void>
    await expect(press(new Event('click'))).rejects.toThrow(
      'add: userIDs must be an array of userIDs, but it is an object.',
    )
  })

  it('dismissed while it rings, it is shown no more', async () => {
    const call = use()
    await ring()
    await stage.done(call.current.add(['carol']))
    call.current.dismiss()
    await stage.advance()
    expect(call.current.invitation).toBeUndefined()
    expect(await heard('bob')).toHaveLength(1)
  })
})
