import { createInvitationStore, type SignalingEvent, TSignaling } from 'ringkit/store'
import { createVirtualClock } from 'ringkit/testing'
import { describe, expect, it } from 'vitest'
import { cancelled, createScriptedEngine, invited, manyIDs, me, modified } from './createScriptedEngine.ts'
import { watchStore } from './watchStore.ts'

const nothing = () => {}

/** A started store in which `n` invitations ring, the first of them read three times, the others and the list once. */
async function ringing(n: number) {
  const engine = createScriptedEngine()
  const clock = createVirtualClock()
  const store = createInvitationStore({ client: engine.client, clock })
  store.start()
  const ids = manyIDs(n)
  const told = ids.map((id) => invited(id))
  for (const event of told) engine.emit(event)
  await clock.flush()
  const watch = watchStore(store, ids)
  for (const id of [...ids, 'invitation-0', 'invitation-0']) store.invitation(id).subscribe(nothing)
  store.list.subscribe(nothing)

  /** Tell events in one task; gives how often the engine called the store, and what came of it. */
  const tell = async (...events: SignalingEvent[]) => {
    const before = engine.calls
    watch.reset()
    for (const event of events) engine.emit(event)
    await clock.flush()
    return { engineCalls: engine.calls - before, listenerCalls: watch.listenerCalls, writes: watch.writes }
  }
  return { store, told, tell }
}

describe.each([1, 100, 1_000, 10_000])('with %i invitations pending and read', (n) => {
  it('a change calls the store once and each reader of that invitation once', async () => {
    const { tell } = await ringing(n)
    expect(await tell(modified('invitation-0', 2))).toEqual({ engineCalls: 1, listenerCalls: 3, writes: 1 })
  })

  it('an end calls the readers of that invitation and of the list, and nobody else', async () => {
    const { tell } = await ringing(n)
    expect(await tell(cancelled('invitation-0', 2))).toEqual({ engineCalls: 1, listenerCalls: 3 + 1, writes: 2 })
  })

  it('what was told already writes nothing', async () => {
    const { tell, told } = await ringing(n)
    const news = [modified('invitation-0', 2), modified('invitation-0', 3), cancelled('invitation-0', 4)]
    await tell(...news)
    const replay = [...told, ...news, ...news.toReversed()]
    expect(await tell(...replay)).toEqual({ engineCalls: replay.length, listenerCalls: 0, writes: 0 })
  })
})

it('changes of one task are told once', async () => {
  const { tell, store } = await ringing(10)
  const changes = Array.from({ length: 50 }, (_, i) => modified('invitation-0', i + 2))
  expect(await tell(...changes)).toEqual({ engineCalls: 50, listenerCalls: 3, writes: 1 })
  expect(store.invitation('invitation-0').getState()?.callData.message).toBe('51')
})

it('a step that comes after a later one writes nothing', async () => {
  const { tell } = await ringing(1)
  await tell(modified('invitation-0', 5))
  expect(await tell(modified('invitation-0', 2), modified('invitation-0', 4))).toMatchObject({ writes: 0 })
  await tell(cancelled('invitation-0', 6))
  const data = { inviteID: 'invitation-0', inviter: 'bob', groupID: '', invitee: me, data: '', rev: 7 }
  const late: SignalingEvent[] = [
    { name: TSignaling.INVITEE_ACCEPTED, data },
    { name: TSignaling.INVITEE_REJECTED, data },
    { name: TSignaling.INVITATION_TIMEOUT, data: { ...data, inviteeList: [me], isSelfTimeout: true } },
    modified('invitation-0', 3),
  ]
  expect(await tell(...late)).toMatchObject({ listenerCalls: 0, writes: 0 })
})

it('repeats write nothing where the engine gives no order either', async () => {
  const { tell } = await ringing(1)
  const bare = (event: SignalingEvent) => {
    const { rev: _, ...data } = event.data
    return { ...event, data } as SignalingEvent
  }
  const news = [bare(modified('invitation-0', 2, '{"media":"video"}')), bare(cancelled('invitation-0', 3))]
  for (const event of news) {
    expect(await tell(event)).not.toMatchObject({ writes: 0 })
    expect(await tell(event, event)).toMatchObject({ listenerCalls: 0, writes: 0 })
  }
  expect(await tell(bare(invited('invitation-0')))).toMatchObject({ listenerCalls: 0, writes: 0 })
})

it('what is told again after it was dismissed writes nothing', async () => {
  const { tell, told, store } = await ringing(100)
  await tell(cancelled('invitation-0', 2))
  store.dismiss('invitation-0')
  await tell()
  const again = await tell(...told, modified('invitation-0', 3), cancelled('invitation-0', 2))
  expect(again).toMatchObject({ listenerCalls: 0, writes: 0 })
})
