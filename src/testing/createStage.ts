import { EVENT } from '../signaling/EVENT.js'
import type { SignalingEvent, SignalingEventName } from '../signaling/events.js'
import type { InviteOptions } from '../signaling/options.js'
import type { SignalingClient } from '../signaling/SignalingClient.js'
import { TSignaling } from '../signaling/TSignaling.js'
import { equal } from './equal.js'
import type { World } from './World.js'

/** What a phone heard, by the short names of the steps. */
export type HeardName =
  | 'invited'
  | 'accepted'
  | 'rejected'
  | 'cancelled'
  | 'timedOut'
  | 'modified'
  | 'message'
  | 'edited'

/** A device whose events are written down. */
export interface Phone {
  readonly client: SignalingClient
  /** The signaling events since the last time it was asked, by name; nothing may come twice without being seen. */
  heard(): HeardName[]
  /** Their data, also since the last `heard()`. */
  readonly log: { name: HeardName; data: Record<string, unknown> }[]
  /** The data of the newest event. */
  last(): Record<string, unknown>
}

/** What a case of the contract plays with. */
export interface Stage {
  readonly world: World
  /** Seconds, for invitations that shall time out. */
  readonly timeout: number
  phone(userID: string, deviceID?: string): Promise<Phone>
  /** Ann and Bob, one device each. */
  annAndBob(): Promise<[ann: Phone, bob: Phone]>
  /** Ann on one device, Bob on two. */
  annAndBobTwice(): Promise<[ann: Phone, phone: Phone, desk: Phone]>
  /** The result of a call; all that it set off has happened too. */
  done<Result>(promise: Promise<Result>): Promise<Result>
  /** The call is refused with this code; all that it set off has happened too. */
  refused(promise: Promise<unknown>, code: number | string): Promise<void>
  /** 'done', or the code of the refusal. */
  outcome(promise: Promise<unknown>): Promise<unknown>
  /** Rings and gives back the inviteID. */
  ring(from: Phone, userID: string, options?: Omit<InviteOptions, 'userID'>): Promise<string>
  /** Rings Bob three times: he accepts, he rejects, Ann cancels. */
  endEachWay(ann: Phone, bob: Phone, timeout?: number): Promise<void>
  /** Rings in the group that `group` made. */
  ringGroup(from: Phone, inviteeList: string[], timeout?: number): Promise<string>
  /** Makes the group `team`. */
  group(...members: string[]): Promise<void>
  settle(): Promise<void>
  advance(ms: number): Promise<void>
}

const SHORT: Readonly<Record<SignalingEventName, HeardName>> = {
  [TSignaling.NEW_INVITATION_RECEIVED]: 'invited',
  [TSignaling.INVITEE_ACCEPTED]: 'accepted',
  [TSignaling.INVITEE_REJECTED]: 'rejected',
  [TSignaling.INVITATION_CANCELLED]: 'cancelled',
  [TSignaling.INVITATION_TIMEOUT]: 'timedOut',
  [TSignaling.INVITATION_MODIFIED]: 'modified',
}

/** Writes down what a device hears from now on. */
export function listen(client: SignalingClient): Phone {
  const log: Phone['log'] = []
  let newest: Record<string, unknown> = {}
  const write = ({ name, data }: SignalingEvent) => {
    newest = { ...data }
    log.push({ name: SHORT[name], data: newest })
  }
  for (const name of Object.keys(SHORT) as SignalingEventName[]) client.addSignalingListener(name, write)
  return {
    client,
    log,
    heard: () => log.splice(0).map(({ name }) => name),
    last: () => newest,
  }
}

/** Also writes down messages that come and that are edited. */
export function listenToMessages({ client, log }: Phone): void {
  client.on?.(EVENT.MESSAGE_RECEIVED, ({ data }) => log.push({ name: 'message', data: { list: data } }))
  client.on?.(EVENT.MESSAGE_MODIFIED, ({ data }) => log.push({ name: 'edited', data: { list: data } }))
}

/** The means of a case. */
export function createStage(world: World): Stage {
  async function outcome(promise: Promise<unknown>): Promise<unknown> {
    let result: unknown = 'no answer'
    promise.then(
      () => {
        result = 'done'
      },
      (error: { code?: unknown }) => {
        result = error.code ?? error
      },
    )
    await world.settle()
    return result
  }

  async function done<Result>(promise: Promise<Result>): Promise<Result> {
    equal(await outcome(promise), 'done', 'the call')
    return promise
  }

  async function phone(userID: string, deviceID?: string): Promise<Phone> {
    const phone = listen(await world.connect({ userID, ...(deviceID !== undefined && { deviceID }) }))
    await world.settle()
    return phone
  }

  const ring: Stage['ring'] = async (from, userID, options) =>
    (await done(from.client.invite({ userID, ...options }))).inviteID

  return {
    world,
    timeout: world.timeout ?? 60,
    phone,
    annAndBob: async () => [await phone('ann'), await phone('bob')],
    annAndBobTwice: async () => [await phone('ann'), await phone('bob', 'phone'), await phone('bob', 'desk')],
    done,
    outcome,
    async refused(promise, code) {
      equal(await outcome(promise), code, 'the call')
    },
    ring,
    async endEachWay(ann, bob, timeout = 0) {
      await done(bob.client.accept({ inviteID: await ring(ann, 'bob', { timeout }) }))
      await done(bob.client.reject({ inviteID: await ring(ann, 'bob', { timeout }) }))
      await done(ann.client.cancel({ inviteID: await ring(ann, 'bob', { timeout }) }))
    },
    ringGroup: async (from, inviteeList, seconds = 0) =>
      (await done(from.client.inviteInGroup({ groupID: 'team', inviteeList, data: 'all', timeout: seconds }))).inviteID,
    async group(...members) {
      await world.createGroup?.({ groupID: 'team', members })
    },
    settle: () => world.settle(),
    advance: async (ms) => {
      await world.advance?.(ms)
    },
  }
}
