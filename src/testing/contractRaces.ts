import type { ContractCase } from './contractCase.js'
import type { Phone, Stage } from './createStage.js'
import { equal } from './equal.js'

const ENDS = ['accepted', 'rejected', 'cancelled', 'timedOut']

/**
 * One of the calls was done and all others refused with the code that stands beside them; gives back which.
 */
async function oneWinner({ outcome }: Stage, calls: [call: Promise<unknown>, refusal: number][]): Promise<number> {
  const outcomes = await Promise.all(calls.map(([call]) => outcome(call)))
  const winner = outcomes.indexOf('done')
  const expected = calls.map(([, refusal], at) => (at === winner ? 'done' : refusal))
  equal(winner >= 0, true, 'somebody wins')
  equal(outcomes, expected, 'the outcomes')
  return winner
}

/** The end that a phone heard of: none or one. */
function end(phone: Phone): string | undefined {
  const ends = phone.heard().filter((name) => ENDS.includes(name))
  equal(ends.length <= 1, true, 'at most one end is heard')
  return ends[0]
}

const cases: ContractCase[] = [
  {
    name: 'accept against cancel: one wins, the other is refused, and both devices know the same end',
    async run(stage) {
      for (const first of ['accept', 'cancel'] as const) {
        const [ann, bob] = await stage.annAndBob()
        const inviteID = await stage.ring(ann, 'bob')
        const accept = () => bob.client.accept({ inviteID })
        const cancel = () => ann.client.cancel({ inviteID })
        const calls: [Promise<unknown>, number][] =
          first === 'accept'
            ? [
                [accept(), 8010],
                [cancel(), 8020],
              ]
            : [
                [cancel(), 8020],
                [accept(), 8010],
              ]
        const accepted = ((await oneWinner(stage, calls)) === 0) === (first === 'accept')
        equal(
          [end(ann), end(bob)],
          accepted ? ['accepted', undefined] : [undefined, 'cancelled'],
          'the ends they heard of',
        )
        await stage.world.disconnect(ann.client)
        await stage.world.disconnect(bob.client)
      }
    },
  },
  {
    name: 'accept against accept on two devices: one wins, the other is refused and hears that it was accepted',
    needs: ['devices'],
    async run(stage) {
      const [ann, phone, desk] = await stage.annAndBobTwice()
      const inviteID = await stage.ring(ann, 'bob')
      const winner = await oneWinner(stage, [
        [phone.client.accept({ inviteID, data: '0' }), 8010],
        [desk.client.accept({ inviteID, data: '1' }), 8010],
      ])
      equal([end(ann), ann.last().data], ['accepted', String(winner)], 'what Ann heard')
      equal([end(phone), end(desk)], winner === 0 ? [undefined, 'accepted'] : ['accepted', undefined], 'what Bob heard')
    },
  },
  {
    name: 'accept against reject on two devices: one wins, and all know the same end',
    needs: ['devices'],
    async run(stage) {
      const [ann, phone, desk] = await stage.annAndBobTwice()
      const inviteID = await stage.ring(ann, 'bob')
      const winner = await oneWinner(stage, [
        [phone.client.accept({ inviteID }), 8010],
        [desk.client.reject({ inviteID }), 8010],
      ])
      const won = winner === 0 ? 'accepted' : 'rejected'
      equal([end(ann), end(winner === 0 ? desk : phone)], [won, won], 'the ends they heard of')
      equal(end(winner === 0 ? phone : desk), undefined, 'what the winner heard')
    },
  },
  {
    name: 'accepted twice in a row on one device: the second is refused, and the inviter hears it once',
    async run(stage) {
      const [ann, bob] = await stage.annAndBob()
      const inviteID = await stage.ring(ann, 'bob')
      await oneWinner(stage, [
        [bob.client.accept({ inviteID }), 8010],
        [bob.client.accept({ inviteID }), 8010],
      ])
      equal(ann.heard(), ['accepted'], 'what Ann heard')
    },
  },
  {
    name: 'two invitees of a group who accept at once both do',
    needs: ['groups'],
    async run(stage) {
      await stage.group('ann', 'bob', 'carol')
      const [ann, bob, carol] = [await stage.phone('ann'), await stage.phone('bob'), await stage.phone('carol')]
      const inviteID = await stage.ringGroup(ann, ['bob', 'carol'])
      const calls = [bob.client.accept({ inviteID }), carol.client.accept({ inviteID })]
      equal(await Promise.all(calls.map(stage.outcome)), ['done', 'done'], 'the outcomes')
      equal(ann.heard(), ['accepted', 'accepted'], 'what Ann heard')
    },
  },
  {
    name: 'accept against the deadline: one wins; who is told "done" never hears of a timeout, who is refused does',
    needs: ['advance'],
    async run(stage) {
      for (const early of [1, 0]) {
        const [ann, bob] = await stage.annAndBob()
        const inviteID = await stage.ring(ann, 'bob', { timeout: stage.timeout })
        const now = bob.client.getServerTime?.() ?? Date.now()
        await stage.advance(Number(bob.last().expiresAt) - now - early)
        const outcome = await stage.outcome(bob.client.accept({ inviteID }))
        await stage.advance(1)
        await stage.settle()
        equal(outcome === 'done' || outcome === 8010, true, 'done or refused with 8010')
        const ends = outcome === 'done' ? ['accepted', undefined] : ['timedOut', 'timedOut']
        equal([end(ann), end(bob)], ends, 'the ends they heard of')
        await stage.world.disconnect(ann.client)
        await stage.world.disconnect(bob.client)
      }
    },
  },
  {
    name: 'at the very deadline an answer or a cancel comes too late',
    needs: ['advance'],
    async run(stage) {
      const [ann, bob] = await stage.annAndBob()
      const inviteID = await stage.ring(ann, 'bob', { timeout: stage.timeout })
      await stage.advance(Number(bob.last().expiresAt) - (bob.client.getServerTime?.() ?? Date.now()))
      await stage.refused(bob.client.accept({ inviteID }), 8010)
      await stage.refused(ann.client.cancel({ inviteID }), 8020)
      equal([ann.heard(), bob.heard()], [['timedOut'], ['invited', 'timedOut']], 'what they heard')
    },
  },
]

/** Steps that cross. */
export const raceCases: readonly ContractCase[] = cases.map((one) => ({
  ...one,
  needs: ['authority', ...(one.needs ?? [])],
}))
