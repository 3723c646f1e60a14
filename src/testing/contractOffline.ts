import type { ContractCase } from './contractCase.js'
import type { Phone, Stage } from './createStage.js'
import { equal, has } from './equal.js'

function offline({ world }: Stage, { client }: Phone): void {
  world.goOffline?.(client)
}

async function online({ world, settle }: Stage, { client }: Phone): Promise<void> {
  world.goOnline?.(client)
  await settle()
}

const cases: ContractCase[] = [
  {
    name: 'an invitation that began while the link was lost and still rings, rings when the link is back, as it now is',
    async run(stage) {
      const [ann, bob] = await stage.annAndBob()
      offline(stage, bob)
      const inviteID = await stage.ring(ann, 'bob', { data: 'old' })
      await stage.done(ann.client.modifyInvitation({ inviteID, data: 'new' }))
      equal(bob.heard(), [], 'what Bob heard without a link')
      await online(stage, bob)
      equal(bob.heard(), ['invited'], 'what Bob heard')
      has(bob.last(), { inviteID, data: 'new' }, 'the event')
      await stage.done(bob.client.accept({ inviteID }))
    },
  },
  {
    name: 'an invitation that began and ended while the link was lost is never told',
    async run(stage) {
      const [ann, bob] = await stage.annAndBob()
      offline(stage, bob)
      await stage.done(ann.client.cancel({ inviteID: await stage.ring(ann, 'bob') }))
      await online(stage, bob)
      equal(bob.heard(), [], 'what Bob heard')
    },
  },
  {
    name: 'an online-only invitation that began while the link was lost is not told',
    async run(stage) {
      const [ann, bob] = await stage.annAndBob()
      offline(stage, bob)
      await stage.ring(ann, 'bob', { onlineUserOnly: true })
      await online(stage, bob)
      equal(bob.heard(), [], 'what Bob heard')
    },
  },
  {
    name: 'the end of an invitation that the device held is told once when the link is back',
    async run(stage) {
      const [ann, bob] = await stage.annAndBob()
      const cancelled = await stage.ring(ann, 'bob')
      offline(stage, bob)
      await stage.done(ann.client.cancel({ inviteID: cancelled, data: 'bye' }))
      await online(stage, bob)
      equal(bob.heard(), ['invited', 'cancelled'], 'what Bob heard')
      has(bob.last(), { inviteID: cancelled, data: 'bye' }, 'the event')
      const accepted = await stage.ring(ann, 'bob')
      offline(stage, ann)
      await stage.done(bob.client.accept({ inviteID: accepted, data: 'yes' }))
      await online(stage, ann)
      equal(ann.heard(), ['accepted'], 'what Ann heard')
      offline(stage, ann)
      await online(stage, ann)
      equal([ann.heard(), bob.heard()], [[], ['invited']], 'what they heard after another gap')
    },
  },
  {
    name: 'the steps missed are told in their order',
    needs: ['groups'],
    async run(stage) {
      await stage.group('ann', 'bob', 'carol', 'dave')
      const [ann, bob, carol] = [await stage.phone('ann'), await stage.phone('bob'), await stage.phone('carol')]
      const inviteID = await stage.ringGroup(ann, ['bob', 'carol', 'dave'])
      offline(stage, ann)
      await stage.done(carol.client.reject({ inviteID }))
      await stage.done(bob.client.modifyInvitation({ inviteID, data: 'new' }))
      await stage.done(bob.client.accept({ inviteID }))
      await online(stage, ann)
      equal(ann.heard(), ['rejected', 'modified', 'accepted'], 'what Ann heard')
    },
  },
  {
    name: 'a timeout that came while the link was lost is told when it is back',
    needs: ['advance'],
    async run(stage) {
      const [ann, bob] = await stage.annAndBob()
      await stage.ring(ann, 'bob', { timeout: stage.timeout })
      offline(stage, bob)
      await stage.advance(stage.timeout * 1000)
      await stage.settle()
      await online(stage, bob)
      equal([ann.heard(), bob.heard()], [['timedOut'], ['invited', 'timedOut']], 'what they heard')
      equal(bob.last().isSelfTimeout, true, 'isSelfTimeout')
    },
  },
  {
    name: 'a call made without a link is carried out when it is back',
    async run(stage) {
      const [ann, bob] = await stage.annAndBob()
      const inviteID = await stage.ring(ann, 'bob')
      offline(stage, bob)
      const call = bob.client.accept({ inviteID })
      equal(ann.heard(), [], 'what Ann heard without a link')
      await online(stage, bob)
      await stage.done(call)
      equal(ann.heard(), ['accepted'], 'what Ann heard')
    },
  },
  {
    name: 'a call that was on its way when the link broke is carried out once, wherever it was',
    async run(stage) {
      const [ann, bob] = await stage.annAndBob()
      for (let ticks = 0; ticks < 8; ticks++) {
        const inviteID = await stage.ring(ann, 'bob')
        bob.heard()
        const answer = bob.client.accept({ inviteID, data: String(ticks) })
        const call = ann.client.invite({ userID: 'bob' })
        for (let tick = 0; tick < ticks; tick++) await Promise.resolve()
        offline(stage, bob)
        offline(stage, ann)
        await online(stage, bob)
        await online(stage, ann)
        await stage.done(answer)
        const { inviteID: second } = await stage.done(call)
        equal([ann.heard(), ann.last().data], [['accepted'], String(ticks)], 'what Ann heard')
        equal([bob.heard(), bob.last().inviteID], [['invited'], second], 'what Bob heard')
      }
    },
  },
  {
    name: 'new data that was on its way when the link broke is told once, wherever it was',
    async run(stage) {
      const [ann, bob] = await stage.annAndBob()
      for (let ticks = 0; ticks < 8; ticks++) {
        const inviteID = await stage.ring(ann, 'bob')
        const call = ann.client.modifyInvitation({ inviteID, data: 'new' })
        for (let tick = 0; tick < ticks; tick++) await Promise.resolve()
        offline(stage, ann)
        await online(stage, ann)
        await stage.done(call)
        equal([ann.heard(), bob.heard()], [['modified'], ['invited', 'modified']], 'what they heard')
      }
    },
  },
  {
    name: 'a call made without a link is refused with 2801 after 15 s, and not carried out later',
    needs: ['advance'],
    async run(stage) {
      const [ann, bob] = await stage.annAndBob()
      const inviteID = await stage.ring(ann, 'bob')
      offline(stage, bob)
      const call = bob.client.accept({ inviteID })
      call.catch(() => {})
      await stage.advance(15_000)
      await stage.refused(call, 2801)
      await online(stage, bob)
      equal(ann.heard(), [], 'what Ann heard')
      await stage.done(bob.client.reject({ inviteID }))
    },
  },
  {
    name: 'an answer without a link that comes back after the cancel is refused',
    needs: ['authority'],
    async run(stage) {
      const [ann, bob] = await stage.annAndBob()
      const inviteID = await stage.ring(ann, 'bob')
      offline(stage, bob)
      const call = bob.client.accept({ inviteID })
      call.catch(() => {})
      await stage.done(ann.client.cancel({ inviteID }))
      await online(stage, bob)
      await stage.refused(call, 8010)
      equal([ann.heard(), bob.heard()], [[], ['invited', 'cancelled']], 'what they heard')
    },
  },
]

/** The link is lost and comes back. */
export const offlineCases: readonly ContractCase[] = cases.map((one) => ({
  ...one,
  needs: ['offline', ...(one.needs ?? [])],
}))
