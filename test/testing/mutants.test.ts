import { afterEach, expect, test, vi } from 'vitest'
import type * as Announce from '../../src/hub/announce.ts'
import type * as Held from '../../src/hub/createHeld.ts'
import type * as SessionModule from '../../src/hub/createSession.ts'
import type * as Groups from '../../src/hub/groups.ts'
import type * as Messages from '../../src/hub/messages.ts'
import type * as Missed from '../../src/hub/missed.ts'
import type * as DeadlinesModule from '../../src/invitation/createDeadlines.ts'
import type * as Decide from '../../src/invitation/decide.ts'
import type * as IsIn from '../../src/invitation/isIn.ts'
import type * as Retell from '../../src/invitation/retell.ts'
import type * as ToEvent from '../../src/invitation/toEvent.ts'
import type * as Emitter from '../../src/signaling/emitter.ts'
import { TSignaling } from '../../src/signaling/TSignaling.ts'
import { hubWorld } from './hubWorld.ts'
import { runContract } from './runContract.ts'

/** One rule of the hub, broken: the real hub, with one module answering its question wrongly. */
interface Mutant {
  rule: string
  /** The module, in src/. */
  file: string
  /** The module as it is → what it exports instead. */
  break: (real: never) => object
  /** A case of the contract that must fail. */
  caught: string
}

const mutant = <Module extends object>(
  rule: string,
  file: string,
  breakIt: (real: Module) => Partial<Module>,
  caught: string,
): Mutant => ({ rule, file, break: breakIt as Mutant['break'], caught })

const mutants: Mutant[] = [
  mutant<typeof Decide>(
    'an end is final',
    'invitation/decide',
    ({ decide }) => ({
      // What is over is taken for what it was before.
      decide: (invitation, command, actor, now) =>
        command.type === 'accept' && typeof actor === 'string'
          ? { type: 'accepted', inviteID: command.inviteID, invitee: actor, data: command.data, rev: 9 }
          : decide(invitation, command, actor, now),
    }),
    'the inviter may not accept or reject, and the invitee may not cancel: 8011',
  ),
  mutant<typeof Decide>(
    'the loser of a race is refused',
    'invitation/decide',
    ({ decide }) => ({
      decide: (invitation, command, actor, now) => {
        const answer = decide(invitation, command, actor, now)
        return 'type' in answer || command.type !== 'cancel'
          ? answer
          : { type: 'modified', inviteID: command.inviteID, data: '', rev: 0 }
      },
    }),
    'accept against cancel: one wins, the other is refused, and both devices know the same end',
  ),
  mutant<typeof DeadlinesModule>(
    'a timeout comes at the deadline, not five seconds later',
    'invitation/createDeadlines',
    ({ createDeadlines }) => ({
      createDeadlines: (clock, onDue, onWake) => {
        const real = createDeadlines(clock, onDue, onWake)
        return { ...real, set: (key, at) => real.set(key, at + 5000) }
      },
    }),
    'at the deadline, not before, both sides hear one timeout, with the data of the invitation',
  ),
  mutant<typeof Emitter>(
    'a step is told once to each device',
    'signaling/emitter',
    ({ createEmitter }) => ({
      createEmitter: (onThrow) => {
        const real = createEmitter(onThrow)
        const emit = (name: string, data: unknown) => {
          real.emit(name, data)
          if (name === TSignaling.INVITATION_TIMEOUT) real.emit(name, data)
        }
        return { ...real, emit }
      },
    }),
    'a timeout is one event on each device, isSelfTimeout on all of the invitee',
  ),
  mutant<typeof Announce>(
    'who acts does not hear the own step',
    'hub/announce',
    ({ createAnnounce }) => ({
      createAnnounce: (sessions, conversations) => {
        const announce = createAnnounce(sessions, conversations)
        return (step) => announce({ ...step, by: undefined })
      },
    }),
    'who acts hears no event of it on that device',
  ),
  mutant<typeof IsIn>(
    'who accepted in a group goes on hearing',
    'invitation/isIn',
    ({ isIn }) => ({
      isIn: (invitation, userID) =>
        isIn(invitation, userID) &&
        !invitation.invitees.some((invitee) => invitee.userID === userID && invitee.state === 'accepted'),
    }),
    'who accepted in a group goes on hearing, who declined hears no more',
  ),
  mutant<typeof IsIn>(
    'who declined in a group hears no more',
    'invitation/isIn',
    ({ isIn }) => ({
      isIn: (invitation, userID) =>
        isIn(invitation, userID) || invitation.invitees.some((invitee) => invitee.userID === userID),
    }),
    'who accepted in a group goes on hearing, who declined hears no more',
  ),
  mutant<typeof Held>(
    "the inviter's other devices do not ring",
    'hub/createHeld',
    ({ createHeld }) => ({
      createHeld: (userID, deviceID, now) => {
        const held = createHeld(userID, deviceID, now)
        return {
          ...held,
          hear: (step, message) => {
            const event = held.hear(step, message)
            const { fact, invitation } = step
            if (event || step.own !== undefined || fact.type !== 'invited' || fact.inviter !== userID) return event
            const { inviteID, inviter, groupID, data, timeout } = invitation
            const inviteeList = [...invitation.inviteeList]
            return { name: 'newInvitationReceived', data: { inviteID, inviter, groupID, data, timeout, inviteeList } }
          },
        }
      },
    }),
    'the other devices of the inviter do not ring, but hear how it goes on',
  ),
  mutant<typeof Held>(
    'a listener added late hears what still rings',
    'hub/createHeld',
    ({ createHeld }) => ({
      createHeld: (...args) => ({ ...createHeld(...args), ringing: () => [] }),
    }),
    'a listener that is added late hears what still rings, once and not within the call; the others do not again',
  ),
  mutant<typeof Held>(
    'what has ended is not told to a late listener',
    'hub/createHeld',
    ({ createHeld }) => ({
      createHeld: (...args) => {
        const held = createHeld(...args)
        const rung = new Map<string, ReturnType<typeof held.ring>>()
        return {
          ...held,
          hear: (step, message) => {
            const event = held.hear(step, message)
            if (event?.name === 'newInvitationReceived') rung.set(step.fact.inviteID, event)
            return event
          },
          ringing: () => [...rung.keys()],
          ring: (inviteID) => rung.get(inviteID),
        }
      },
    }),
    'a listener that is added late does not hear what has ended',
  ),
  mutant<typeof Held>(
    'an invitation that comes after its deadline never rings',
    'hub/createHeld',
    ({ createHeld }) => ({ createHeld: (userID, deviceID) => createHeld(userID, deviceID, () => 0) }),
    'an invitation that is still on its way at its deadline never rings',
  ),
  mutant<typeof Retell>(
    'who comes late hears the data as it now is',
    'invitation/retell',
    ({ retell }) => ({ retell: (invitation, userID) => retell({ ...invitation, invitees: [] }, userID) }),
    'who comes late to a group invitation hears it with the full list, then what the others answered',
  ),
  mutant<typeof Missed>(
    'what began and ended while the link was lost is never told',
    'hub/missed',
    ({ createMissed }) => ({
      createMissed: (deviceID) => {
        const missed = createMissed(deviceID)
        return {
          ...missed,
          take: (heard) => missed.take(heard, (step) => [{ step }]),
          add: (packet) => missed.add(packet, true),
        }
      },
    }),
    'an invitation that began and ended while the link was lost is never told',
  ),
  mutant<typeof Missed>(
    'what a device missed is told when its link is back',
    'hub/missed',
    ({ createMissed }) => ({
      createMissed: (deviceID) => ({ ...createMissed(deviceID), add: () => {} }),
    }),
    'the end of an invitation that the device held is told once when the link is back',
  ),
  mutant<typeof SessionModule>(
    'a call that is repeated after a lost link is carried out once',
    'hub/createSession',
    ({ createSession }) => ({
      createSession: (userID, deviceID) =>
        Object.defineProperty({ ...createSession(userID, deviceID) }, 'done', { get: () => 0, set: () => {} }),
    }),
    'new data that was on its way when the link broke is told once, wherever it was',
  ),
  mutant<typeof Emitter>(
    'a handler that throws keeps nobody from hearing',
    'signaling/emitter',
    ({ createEmitter }) => ({
      createEmitter: (onThrow) => {
        const real = createEmitter(onThrow)
        let thrown = false
        return {
          ...real,
          on: (name, handler, context) =>
            real.on(
              name,
              (event: never) => {
                if (thrown) return
                try {
                  handler.call(context, event)
                } catch (error) {
                  thrown = true
                  throw error
                }
              },
              context,
            ),
        }
      },
    }),
    'a handler that throws is reported and keeps nobody from hearing',
  ),
  mutant<typeof Emitter>(
    'taking off one of several listeners leaves the others',
    'signaling/emitter',
    ({ createEmitter }) => ({
      createEmitter: (onThrow) => {
        const real = createEmitter(onThrow)
        return { ...real, off: () => real.clear() }
      },
    }),
    'a listener that was taken off hears nothing more, not even what was about to be told again; the others do',
  ),
  mutant<typeof Groups>(
    'only a member may ring a group',
    'hub/groups',
    ({ createGroups }) => ({
      createGroups: () => ({ ...createGroups(), membersFor: (_groupID, userID) => new Set([userID, 'bob', 'carol']) }),
    }),
    'a group that does not exist: 10010; a group that the inviter is not in: 10007',
  ),
  mutant<typeof Announce>(
    'who is not in the group hears nothing',
    'hub/announce',
    ({ createAnnounce }) => ({
      createAnnounce: (sessions, conversations) => {
        const announce = createAnnounce(sessions, conversations)
        return (step) =>
          announce({ ...step, reached: new Set([step.invitation.inviter, ...step.invitation.inviteeList]) })
      },
    }),
    'an invitee who is not in the group hears nothing, cannot answer and times out',
  ),
  mutant<typeof ToEvent>(
    'isSelfTimeout is true for the invitee only',
    'invitation/toEvent',
    ({ toEvent }) => ({
      toEvent: (fact, invitation, _userID, message) =>
        toEvent(fact, invitation, invitation.inviteeList[0] ?? '', message),
    }),
    'isSelfTimeout is true for the invitee only, who is also given the message that was left',
  ),
  mutant<typeof ToEvent>(
    'an answer carries its own data',
    'invitation/toEvent',
    ({ toEvent }) => ({
      toEvent: (fact, invitation, userID, message) =>
        toEvent('data' in fact ? { ...fact, data: invitation.data } : fact, invitation, userID, message),
    }),
    'an answer or a cancel without data says empty data, not that of the invitation',
  ),
  mutant<typeof Messages>(
    'a message says which step it is',
    'hub/messages',
    ({ messageOf }) => ({
      messageOf: (fact, invitation, time) => messageOf({ ...fact, type: 'cancelled' } as never, invitation, time),
    }),
    'accept: the inviter hears who accepted and with what data; the result has code, message and inviteID',
  ),
]

// Each mutant loads the hub anew and plays the whole contract.
vi.setConfig({ testTimeout: 60_000 })

afterEach(() => {
  for (const { file } of mutants) vi.doUnmock(`../../src/${file}.ts`)
  vi.resetModules()
})

test('the hub as it is passes the whole contract', async () => {
  const { contract, createTestHub } = await import('ringkit/testing')
  const { failed, notRun } = await runContract(contract, () => hubWorld({}, createTestHub))
  expect({ failed, notRun }).toEqual({ failed: [], notRun: [] })
})

test.each(mutants)('the contract notices when this rule is broken: $rule', async ({ file, break: breakIt, caught }) => {
  vi.resetModules()
  vi.doMock(`../../src/${file}.ts`, async (importReal) => {
    const real = (await importReal()) as object
    return { ...real, ...breakIt(real as never) }
  })
  const { contract, createTestHub } = await import('ringkit/testing')

  const { failed } = await runContract(contract, () => hubWorld({}, createTestHub))

  expect(failed).toContain(caught)
})
