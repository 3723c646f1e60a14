import type { ContractCase } from './contractCase.js'
import type { Phone, Stage } from './createStage.js'
import { equal, has } from './equal.js'

const heard = (...phones: Phone[]) => phones.map((phone) => phone.heard())

/** Ann rings three, Bob accepts, the time of the others is up; what all have heard of that is in their logs. */
async function missed(stage: Stage): Promise<{ phones: Phone[]; inviteID: string }> {
  await stage.group('ann', 'bob', 'carol', 'dave')
  const phones: Phone[] = []
  for (const userID of ['ann', 'bob', 'carol', 'dave']) phones.push(await stage.phone(userID))
  const [ann, bob] = phones as [Phone, Phone]
  const inviteID = await stage.ringGroup(ann, ['bob', 'carol', 'dave'], stage.timeout)
  await stage.done(bob.client.accept({ inviteID }))
  heard(...phones)
  await stage.advance(stage.timeout * 1000)
  await stage.settle()
  return { phones, inviteID }
}

const cases: ContractCase[] = [
  {
    name: 'at the deadline of a group invitation each device hears one timeout that names all who did not answer',
    needs: ['authority'],
    async run(stage) {
      const { phones, inviteID } = await missed(stage)
      for (const { last } of phones) has(last(), { inviteID, inviteeList: ['carol', 'dave'] }, 'the event')
      equal(
        phones.map(({ last }) => last().isSelfTimeout),
        [false, false, true, true],
        'isSelfTimeout',
      )
      equal(heard(...phones), Array(4).fill(['timedOut']), 'what they heard')
    },
  },
  {
    name: 'at the deadline of a group invitation each who did not answer is named once to all still in it, and to themselves',
    async run(stage) {
      const { phones } = await missed(stage)
      const names = phones.map(({ log }) => log.flatMap(({ data }) => data.inviteeList as string[]).sort())
      const [ann, bob, carol, dave] = names
      equal([ann, bob], Array(2).fill(['carol', 'dave']), 'who was named to Ann and Bob')
      equal(
        [carol?.includes('carol'), dave?.includes('dave')],
        [true, true],
        'whether Carol and Dave were named to themselves',
      )
      equal(
        names.map((list) => new Set(list).size === list.length),
        Array(4).fill(true),
        'whether each was named once',
      )
      for (const { log } of phones.slice(2)) {
        equal(log.filter(({ data }) => data.isSelfTimeout).length, 1, 'how many of the events are the own timeout')
      }
    },
  },
  {
    name: 'an invitee who is not in the group hears nothing, cannot answer and times out',
    async run(stage) {
      await stage.group('ann', 'bob')
      const [ann, bob, carol] = [await stage.phone('ann'), await stage.phone('bob'), await stage.phone('carol')]
      const inviteID = await stage.ringGroup(ann, ['bob', 'carol'], stage.timeout)
      equal([bob.last().inviteeList, carol.heard()], [['bob', 'carol'], []], 'the list, and what Carol heard')
      await stage.refused(carol.client.accept({ inviteID }), 8010)
      await stage.done(bob.client.accept({ inviteID }))
      ann.heard()
      await stage.advance(stage.timeout * 1000)
      await stage.settle()
      equal([ann.heard(), carol.heard()], [['timedOut'], []], 'what Ann and Carol heard')
      equal(ann.last().inviteeList, ['carol'], 'inviteeList')
    },
  },
]

/** Several are rung together, and time is up for some. */
export const groupTimeoutCases: readonly ContractCase[] = cases.map((one) => ({
  ...one,
  needs: ['groups', 'advance', ...(one.needs ?? [])],
}))
