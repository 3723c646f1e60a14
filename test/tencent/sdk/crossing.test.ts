import { describe, expect, it } from 'vitest'
import { type Engine, sdkWorld } from './sdkWorld.ts'

// Steps that are on their way at the same time, ours against those of the SDK's own signaling, which has acted on its own
// step and forgotten the invitation: what it did is what counts. Between two of ours the earlier one counts.

describe.each([
  { which: 'the caller is first at the service', caller: 100, callee: 1200 },
  { which: 'the callee is first at the service', caller: 1200, callee: 100 },
  { which: 'both come to the service in the same second', caller: 150, callee: 150 },
])('when $which', ({ caller, callee }) => {
  async function cross(annIs: Engine, bobIs: Engine, verb: 'accept' | 'reject') {
    const { device, clock, done } = sdkWorld()
    const [ann, bob] = [await device(annIs, 'ann'), await device(bobIs, 'bob')]
    const { inviteID } = await done(ann.client.invite({ userID: 'bob', timeout: 30 }))
    ann.faults.latency = caller
    bob.faults.latency = callee
    // What the native one does is the SDK's own promise: its store may already have heard of the other end.
    const verbsOf = ({ chat, client }: typeof ann, engine: Engine) => (engine === 'native' ? chat : client)
    const calls = Promise.allSettled([
      verbsOf(ann, annIs).cancel({ inviteID }),
      verbsOf(bob, bobIs)[verb]({ inviteID }),
    ])
    await clock.advance(40_000)
    const [cancel, answer] = (await calls).map(({ status }) => status === 'fulfilled')
    return { cancel, answer, ends: [ann.ends(), bob.ends()].flat() }
  }

  it.each(['accept', 'reject'] as const)("our %s gives way to the native one's cancel", async (verb) => {
    const { cancel, ends } = await cross('native', 'ours', verb)
    expect([cancel, ends[1]]).toEqual([true, 'cancelled'])
  })

  it.each(['accept', 'reject'] as const)("our cancel gives way to the native one's %s", async (verb) => {
    const { answer, ends } = await cross('ours', 'native', verb)
    expect([answer, ends[0]]).toEqual([true, `${verb}ed`])
  })

  it.each(['accept', 'reject'] as const)(
    'our cancel and our %s: the earlier one counts, the cancel on a tie',
    async (verb) => {
      const end = callee < caller ? `${verb}ed` : 'cancelled'
      expect((await cross('ours', 'ours', verb)).ends).toEqual([end, end])
    },
  )
})
