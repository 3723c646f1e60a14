import type { ContractCase } from './contractCase.js'
import type { Phone, Stage } from './createStage.js'
import { equal } from './equal.js'

/** A wire on which a fifth of everything is lost, comes twice or takes a detour. */
function worsen({ world }: Stage): void {
  if (world.faults) Object.assign(world.faults, { latency: [5, 250], loss: 0.2, duplicate: 0.2, reorder: 0.2 })
}

const heard = (...phones: Phone[]) => phones.map((phone) => phone.heard())

const cases: ContractCase[] = [
  {
    name: 'on a bad wire every way to end is heard once by everybody, and the calls are done once',
    async run(stage) {
      const [ann, bob] = await stage.annAndBob()
      worsen(stage)
      await stage.done(bob.client.accept({ inviteID: await stage.ring(ann, 'bob') }))
      await stage.done(bob.client.reject({ inviteID: await stage.ring(ann, 'bob') }))
      const inviteID = await stage.ring(ann, 'bob')
      await stage.done(ann.client.modifyInvitation({ inviteID, data: 'new' }))
      await stage.done(ann.client.cancel({ inviteID }))
      equal(
        heard(ann, bob),
        [
          ['accepted', 'rejected', 'modified'],
          ['invited', 'invited', 'invited', 'modified', 'cancelled'],
        ],
        'what they heard',
      )
    },
  },
  {
    name: 'on a bad wire a burst of invitations rings, each once, where there is one authority in the order of sending',
    async run(stage) {
      const [ann, bob] = await stage.annAndBob()
      worsen(stage)
      const words = Array.from({ length: 30 }, (_, at) => String(at))
      await Promise.all(words.map((data) => stage.done(ann.client.invite({ userID: 'bob', data }))))
      const rang = bob.log.map(({ data }) => String(data.data))
      if (!stage.world.can.authority) rang.sort((one, other) => Number(one) - Number(other))
      equal(rang, words, 'what Bob heard')
    },
  },
  {
    name: 'on a bad wire crossing steps have one winner, and all devices agree',
    needs: ['devices', 'authority'],
    async run(stage) {
      const [ann, phone, desk] = await stage.annAndBobTwice()
      worsen(stage)
      for (let round = 0; round < 10; round++) {
        const inviteID = await stage.ring(ann, 'bob')
        heard(ann, phone, desk)
        const outcomes = await Promise.all([
          stage.outcome(ann.client.cancel({ inviteID })),
          stage.outcome(phone.client.accept({ inviteID })),
          stage.outcome(desk.client.reject({ inviteID })),
        ])
        const winner = outcomes.indexOf('done')
        const end = ['cancelled', 'accepted', 'rejected'][winner] ?? ''
        equal(
          outcomes,
          [8020, 8010, 8010].map((code, at) => (at === winner ? 'done' : code)),
          'the outcomes',
        )
        equal(
          heard(ann, phone, desk),
          [0, 1, 2].map((at) => (at === winner ? [] : [end])),
          'what they heard',
        )
      }
    },
  },
  {
    name: 'on a bad wire a timeout is heard once on each device',
    needs: ['advance', 'devices'],
    async run(stage) {
      const [ann, phone, desk] = await stage.annAndBobTwice()
      worsen(stage)
      await stage.ring(ann, 'bob', { timeout: stage.timeout })
      heard(phone, desk)
      await stage.advance(stage.timeout * 1000)
      await stage.settle()
      equal(heard(ann, phone, desk), [['timedOut'], ['timedOut'], ['timedOut']], 'what they heard')
    },
  },
  {
    name: 'an invitation that is still on its way at its deadline never rings',
    needs: ['advance'],
    async run(stage) {
      const [ann, bob] = await stage.annAndBob()
      if (stage.world.faults) stage.world.faults.latency = stage.timeout * 600
      const call = ann.client.invite({ userID: 'bob', timeout: stage.timeout / 2 })
      call.catch(() => {})
      await stage.advance(stage.timeout * 3000)
      // A message service may have given the call up (2801) although it went through.
      const isDone = (await stage.outcome(call)) === 'done'
      equal([bob.heard(), ann.heard()], [[], isDone ? ['timedOut'] : []], 'what Bob and Ann heard')
    },
  },
]

/** The wire is bad; a link that is worth its name makes time of it and nothing else. */
export const faultCases: readonly ContractCase[] = cases.map((one) => ({
  ...one,
  needs: ['faults', ...(one.needs ?? [])],
}))
