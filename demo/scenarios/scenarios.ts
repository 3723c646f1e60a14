import { EVERYONE, NIGHT_SHIFT } from '../world/people.js'
import type { Scenario } from './createDirector.js'

const TIMEOUT = 30

/** What to try first. */
export const scenarios: readonly Scenario[] = [
  {
    title: 'Ann rings Bob',
    hint: 'Answer, decline or cancel it yourself.',
    async run({ ring, say }) {
      say('Ann rings Bob. Answer on Bob’s phone.')
      await ring('ann', { userID: 'bob', timeout: TIMEOUT })
    },
  },
  {
    title: 'Ann rings everyone',
    hint: 'Each invitee answers for themselves.',
    async run({ ringGroup, say }) {
      say('Ann rings Bob and Carol. Answer one, decline the other.')
      await ringGroup('ann', { groupID: EVERYONE, inviteeList: ['bob', 'carol'], timeout: TIMEOUT }, 'video')
    },
  },
  {
    title: 'Everyone rings everyone',
    hint: 'Glare: six calls cross. Answer one.',
    async run({ ring, say }) {
      say('All three ring the other two at the same moment.')
      const everyone = ['ann', 'bob', 'carol']
      const pairs = everyone.flatMap((from) => everyone.filter((to) => to !== from).map((to) => [from, to] as const))
      await Promise.all(pairs.map(([from, userID]) => ring(from, { userID, timeout: TIMEOUT })))
    },
  },
  {
    title: 'Nobody answers',
    hint: 'Time is up after five seconds.',
    async run({ ring, say }) {
      say('Ann rings Bob for five seconds. Do nothing.')
      await ring('ann', { userID: 'bob', timeout: 5 })
    },
  },
  {
    title: 'Carol is in a call',
    hint: 'Her phone says busy by itself.',
    async run({ ring, answer, inCall, pause, say }) {
      say('Bob and Carol get into a call.')
      await ring('bob', { userID: 'carol', timeout: TIMEOUT })
      await answer('carol')
      await inCall('bob')
      await pause(1500)
      say('Now Ann rings Carol.')
      await ring('ann', { userID: 'carol', timeout: TIMEOUT })
    },
  },
  {
    title: 'Two devices answer at once',
    hint: 'One of them wins, the other is told.',
    tablets: ['bob'],
    async run({ ring, answer, ringing, pause, say }) {
      say('Ann rings Bob, who has a phone and a tablet.')
      await ring('ann', { userID: 'bob', timeout: TIMEOUT }, 'video')
      await Promise.all([ringing('bob'), ringing('bob-2')])
      await pause(1500)
      say('Bob answers on both at the same moment.')
      await Promise.all([answer('bob-2'), answer('bob')])
    },
  },
  {
    title: 'Bob declines on his tablet',
    hint: 'His phone stops ringing and says why.',
    tablets: ['bob'],
    async run({ ring, decline, ringing, pause, say }) {
      say('Ann rings Bob, who has a phone and a tablet.')
      await ring('ann', { userID: 'bob', timeout: TIMEOUT })
      await Promise.all([ringing('bob'), ringing('bob-2')])
      await pause(1500)
      say('Bob declines on the tablet.')
      await decline('bob-2', 'Later, I am on the train')
    },
  },
  {
    title: 'Ann cancels from her tablet',
    hint: 'Both her devices know what she rings.',
    async run({ world, ring, ringing, cancel, pause, say }) {
      say('Ann rings Bob from her phone.')
      await ring('ann', { userID: 'bob', timeout: TIMEOUT })
      await ringing('bob')
      await pause(1000)
      say('She takes up a tablet: it shows the call too.')
      world.devices.add('ann')
      await pause(2500)
      say('She cancels there.')
      await cancel('ann-2')
    },
  },
  {
    title: 'Bob is offline, then comes back',
    hint: 'It rings for the time that is left.',
    async run({ world, ring, pause, say }) {
      say('Bob is offline, and Ann rings him: a push is asked for.')
      world.devices.setOnline('bob', false)
      await pause(1000)
      await ring('ann', { userID: 'bob', timeout: TIMEOUT })
      await pause(3500)
      say('Bob is back, and it rings.')
      world.devices.setOnline('bob', true)
    },
  },
  {
    title: 'Answer and cancel cross',
    hint: 'On a slow wire; one of them wins.',
    async run({ world, ring, answer, ringing, cancel, inCall, pause, say }) {
      world.wire.quality.setState({ latency: 600, loss: 0 })
      say('The wire takes 600 ms. Ann rings Bob.')
      await ring('ann', { userID: 'bob', timeout: TIMEOUT })
      await ringing('bob')
      await pause(1500)
      say('Bob answers while Ann cancels.')
      await Promise.all([answer('bob'), cancel('ann')])
      await Promise.race([inCall('bob'), pause(4000)])
      await pause(2000)
    },
  },
  {
    title: 'A group that Ann is not in',
    hint: 'The hub refuses: the call failed.',
    async run({ ringGroup, say }) {
      say('Ann rings the night shift, which is not her group.')
      await ringGroup('ann', { groupID: NIGHT_SHIFT, inviteeList: ['bob', 'carol'], timeout: TIMEOUT })
    },
  },
  {
    title: 'The hub has lost the call',
    hint: 'A planted fault: Bob answers, and it is gone.',
    async run({ world, ring, ringing, answer, cancel, pause, say }) {
      say('Ann rings Bob, and then the hub loses it (planted).')
      await ring('ann', { userID: 'bob', timeout: TIMEOUT })
      await ringing('bob')
      await pause(1500)
      world.devices.forgetNext('bob')
      say('Bob answers a call that is not there any more.')
      await answer('bob')
      await pause(2500)
      await cancel('ann')
    },
  },
]
