import type { ContractCase } from './contractCase.js'
import type { Phone } from './createStage.js'
import { equal, has } from './equal.js'

const heard = (...phones: Phone[]) => phones.map((phone) => phone.heard())

const cases: ContractCase[] = [
  {
    name: 'an invitation rings on all devices of the invitee',
    async run(stage) {
      const [ann, phone, desk] = await stage.annAndBobTwice()
      const inviteID = await stage.ring(ann, 'bob', { data: 'hi' })
      equal(heard(phone, desk), [['invited'], ['invited']], "what Bob's devices heard")
      has(desk.last(), { inviteID, data: 'hi', inviter: 'ann' }, 'the event')
    },
  },
  {
    name: 'an invitation answered on one device ends on the others of the user, and the inviter hears it once',
    async run(stage) {
      const [ann, phone, desk] = await stage.annAndBobTwice()
      for (const verb of ['accept', 'reject'] as const) {
        const inviteID = await stage.ring(ann, 'bob')
        heard(ann, phone, desk)
        await stage.done(phone.client[verb]({ inviteID, data: 'here' }))
        equal(heard(ann, phone, desk), [[`${verb}ed`], [], [`${verb}ed`]], `what they heard of the ${verb}`)
        has(desk.last(), { inviteID, inviter: 'ann', invitee: 'bob', data: 'here' }, 'the event on the other device')
        await stage.refused(desk.client.accept({ inviteID }), 8010)
      }
    },
  },
  {
    name: 'a device that comes after the answer does not ring',
    async run(stage) {
      const [ann, phone] = [await stage.phone('ann'), await stage.phone('bob', 'phone')]
      await stage.endEachWay(ann, phone)
      const desk = await stage.phone('bob', 'desk')
      await stage.settle()
      equal(desk.heard(), [], 'what the later device heard')
    },
  },
  {
    name: 'the other devices of the inviter do not ring, but hear how it goes on',
    async run(stage) {
      const phone = await stage.phone('ann', 'phone')
      const desk = await stage.phone('ann', 'desk')
      const bob = await stage.phone('bob')
      const inviteID = await stage.ring(phone, 'bob')
      equal(heard(phone, desk), [[], []], "what Ann's devices heard")
      await stage.done(bob.client.accept({ inviteID, data: 'yes' }))
      equal(heard(phone, desk), [['accepted'], ['accepted']], "what Ann's devices heard of the answer")
      has(desk.last(), { inviteID, inviter: 'ann', invitee: 'bob', data: 'yes' }, 'the event on the other device')
    },
  },
  {
    name: 'the inviter may cancel on another device; the one that sent it hears so',
    async run(stage) {
      const phone = await stage.phone('ann', 'phone')
      const desk = await stage.phone('ann', 'desk')
      const bob = await stage.phone('bob')
      const inviteID = await stage.ring(phone, 'bob')
      bob.heard()
      await stage.done(desk.client.cancel({ inviteID }))
      equal(heard(phone, desk, bob), [['cancelled'], [], ['cancelled']], 'what they heard')
    },
  },
  {
    name: 'a timeout is one event on each device, isSelfTimeout on all of the invitee',
    needs: ['advance'],
    async run(stage) {
      const [ann, phone, desk] = await stage.annAndBobTwice()
      await stage.ring(ann, 'bob', { timeout: stage.timeout })
      heard(phone, desk)
      await stage.advance(stage.timeout * 1000)
      await stage.settle()
      equal(heard(ann, phone, desk), [['timedOut'], ['timedOut'], ['timedOut']], 'what they heard')
      equal(
        [ann, phone, desk].map(({ last }) => last().isSelfTimeout),
        [false, true, true],
        'isSelfTimeout',
      )
    },
  },
  {
    name: 'who invites themselves rings on the other devices',
    async run(stage) {
      const phone = await stage.phone('ann', 'phone')
      const desk = await stage.phone('ann', 'desk')
      const inviteID = await stage.ring(phone, 'ann')
      equal(heard(phone, desk), [[], ['invited']], "what Ann's devices heard")
      await stage.done(desk.client.accept({ inviteID }))
      equal(heard(phone, desk), [['accepted'], []], "what Ann's devices heard of the answer")
    },
  },
  {
    name: 'what one device does to the list in an event is not seen on another',
    async run(stage) {
      const [ann, phone, desk] = await stage.annAndBobTwice()
      await stage.ring(ann, 'bob')
      ;(phone.last().inviteeList as string[]).push('eve')
      equal(desk.last().inviteeList, ['bob'], 'inviteeList on the other device')
    },
  },
]

/** One user, several devices. */
export const deviceCases: readonly ContractCase[] = cases.map((one) => ({
  ...one,
  needs: ['devices', ...(one.needs ?? [])],
}))
