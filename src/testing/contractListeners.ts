import { EVENT } from '../signaling/EVENT.js'
import { TSignaling } from '../signaling/TSignaling.js'
import type { ContractCase } from './contractCase.js'
import { listen } from './createStage.js'
import { equal, has } from './equal.js'

const RINGS = TSignaling.NEW_INVITATION_RECEIVED

/** Who listens, and since when. */
export const listenerCases: readonly ContractCase[] = [
  {
    name: 'a listener that is added late hears what still rings, once and not within the call; the others do not again',
    async run({ annAndBob, ring, settle }) {
      const [ann, bob] = await annAndBob()
      const inviteID = await ring(ann, 'bob', { data: 'hi' })
      bob.heard()
      const late = listen(bob.client)
      equal(late.log, [], 'what the late listener heard within the call')
      await Promise.resolve()
      has(late.last(), { inviteID, inviter: 'ann', groupID: '', data: 'hi', inviteeList: ['bob'] }, 'the event')
      await settle()
      equal([late.heard(), bob.heard()], [['invited'], []], 'what the late listener and the early one heard')
    },
  },
  {
    name: 'a listener that is added late does not hear what has ended',
    async run({ annAndBob, endEachWay, settle }) {
      const [ann, bob] = await annAndBob()
      await endEachWay(ann, bob)
      const late = listen(bob.client)
      await settle()
      equal(late.heard(), [], 'what the late listener heard')
    },
  },
  {
    name: 'a listener that is added late hears the data as it now is',
    async run({ annAndBob, ring, done, settle }) {
      const [ann, bob] = await annAndBob()
      const inviteID = await ring(ann, 'bob', { data: 'old' })
      await done(ann.client.modifyInvitation({ inviteID, data: 'new' }))
      const late = listen(bob.client)
      await settle()
      equal([late.heard(), late.last().data], [['invited'], 'new'], 'what the late listener heard')
    },
  },
  {
    name: "the inviter's late listener hears nothing",
    async run({ phone, ring, settle }) {
      const ann = await phone('ann')
      await ring(ann, 'bob')
      const late = listen(ann.client)
      await settle()
      equal(late.heard(), [], 'what the late listener heard')
    },
  },
  {
    name: 'taking listeners off never turns signaling off: what came meanwhile rings later and can be answered',
    async run({ world, settle, phone, ring, done }) {
      const ann = await phone('ann')
      const client = await world.connect({ userID: 'bob' })
      const handler = () => {}
      client.addSignalingListener(RINGS, handler)
      client.removeSignalingListener(RINGS, handler)
      await settle()
      const inviteID = await ring(ann, 'bob')
      const bob = listen(client)
      await settle()
      equal(bob.heard(), ['invited'], 'what Bob heard')
      await done(client.accept({ inviteID }))
      equal(ann.heard(), ['accepted'], 'what Ann heard')
    },
  },
  {
    name: 'a listener that was taken off hears nothing more, not even what was about to be told again; the others do',
    async run({ annAndBob, ring, settle }) {
      const [ann, bob] = await annAndBob()
      const { client } = bob
      let calls = 0
      const handler = () => {
        calls++
      }
      client.addSignalingListener(RINGS, handler)
      await ring(ann, 'bob')
      client.removeSignalingListener(RINGS, handler)
      await ring(ann, 'bob')
      equal([calls, bob.heard()], [1, ['invited', 'invited']], 'calls, and what the other listener heard')
      client.addSignalingListener(RINGS, handler)
      client.removeSignalingListener(RINGS, handler)
      await settle()
      equal(calls, 1, 'calls after')
    },
  },
  {
    name: 'the same handler added twice is called twice, and taken off at once',
    async run({ phone, ring }) {
      const ann = await phone('ann')
      const { client } = await phone('bob')
      let calls = 0
      const handler = () => {
        calls++
      }
      client.addSignalingListener(RINGS, handler)
      client.addSignalingListener(RINGS, handler)
      await ring(ann, 'bob')
      equal(calls, 2, 'calls')
      client.removeSignalingListener(RINGS, handler)
      await ring(ann, 'bob')
      equal(calls, 2, 'calls after')
    },
  },
  {
    name: 'listeners are called in the order of adding; one added while an event is told does not hear it',
    async run({ phone, ring, done }) {
      const ann = await phone('ann')
      const { client } = await phone('bob')
      const calls: string[] = []
      const name = TSignaling.INVITATION_CANCELLED
      client.addSignalingListener(name, () => {
        calls.push('first')
        client.addSignalingListener(name, () => calls.push('late'))
      })
      client.addSignalingListener(name, () => calls.push('second'))
      await done(ann.client.cancel({ inviteID: await ring(ann, 'bob') }))
      equal(calls, ['first', 'second'], 'calls')
    },
  },
  {
    name: 'a handler is called with the event alone, and with its context as `this`',
    async run({ phone, ring }) {
      const ann = await phone('ann')
      const { client } = await phone('bob')
      const context = {}
      const seen: unknown[] = []
      function handler(this: unknown, ...args: { name: string }[]): void {
        seen.push(this === context, args.length, args[0]?.name)
      }
      client.addSignalingListener(RINGS, handler, context)
      await ring(ann, 'bob')
      equal(seen, [true, 1, RINGS], 'this, number of arguments, name')
    },
  },
  {
    name: 'the two listener functions also take one object',
    async run({ phone, ring }) {
      const ann = await phone('ann')
      const { client } = await phone('bob')
      let calls = 0
      const listener = {
        eventName: RINGS,
        handler: () => {
          calls++
        },
      }
      client.addSignalingListener(listener)
      await ring(ann, 'bob')
      client.removeSignalingListener(listener)
      await ring(ann, 'bob')
      equal(calls, 1, 'calls')
    },
  },
  {
    name: 'a handler that throws is reported and keeps nobody from hearing',
    needs: ['messages'],
    async run({ annAndBob, ring, done }) {
      const [ann, bob] = await annAndBob()
      const errors: unknown[] = []
      bob.client.on?.(EVENT.ERROR, ({ data }) => errors.push(data))
      const mistake = new Error('a mistake of the app')
      bob.client.addSignalingListener(RINGS, () => {
        throw mistake
      })
      let calls = 0
      bob.client.addSignalingListener(RINGS, () => {
        calls++
      })
      const inviteID = await ring(ann, 'bob')
      equal([bob.heard(), calls, errors.length], [['invited'], 1, 1], 'what was heard, calls, reports')
      const report = errors[0] as { code: unknown; error: unknown }
      equal([report.code, report.error === mistake], ['handler-error', true], 'the report')
      await done(bob.client.accept({ inviteID }))
    },
  },
]
