import { createHub, type Hub, type HubOptions } from '../hub/createHub.js'
import type { HubClient } from '../hub/HubClient.js'
import { createFaultyNetwork, type NetworkFaults } from './createFaultyNetwork.js'
import { createRandom } from './createRandom.js'
import { createVirtualClock, type VirtualClock } from './createVirtualClock.js'

/** The calls that can be made to fail. */
export type FailingVerb = 'invite' | 'inviteInGroup' | 'accept' | 'reject' | 'cancel' | 'modifyInvitation'

/** What goes wrong on a test hub; nothing at first. */
export interface Faults extends NetworkFaults {
  /** The next calls of this verb, on whichever device, reject with `error`, and nothing happens. @param times @default 1 */
  fail(verb: FailingVerb, error: unknown, times?: number): void
}

/** What a test hub is made with. */
export interface TestHubOptions extends Pick<HubOptions, 'onOfflinePush'> {
  /** Of all that is left to chance. @default 1 */
  seed?: number
  /** ms since 1970, @default 2026-01-01T00:00:00Z */
  start?: number
}

/** A hub whose time and faults are in the test's hands. */
export interface TestHub {
  readonly hub: Hub
  readonly clock: VirtualClock
  readonly faults: Faults
}

/**
 * The real hub on a virtual clock, with faults. Give `clock` to `createInvitationStore` too, and the store to
 * `<SignalingProvider store>`, so that both wait by it. The dialogs' buttons go by the page's own time: they do nothing in
 * the first 400 ms after they appear, so a test waits for the effect of its click.
 *
 * @example
 * const { hub, clock, faults } = createTestHub()
 * faults.latency = 200
 * const ann = hub.connect({ userID: 'ann' })
 * void ann.invite({ userID: 'bob', timeout: 30 })
 * await clock.advance(30_000)
 */
export function createTestHub({ seed = 1, start, onOfflinePush }: TestHubOptions = {}): TestHub {
  const clock = createVirtualClock(start)
  const failures = new Map<FailingVerb, unknown[]>()
  const faults: Faults = {
    latency: 0,
    loss: 0,
    duplicate: 0,
    reorder: 0,
    fail(verb, error, times = 1) {
      failures.set(verb, [...(failures.get(verb) ?? []), ...new Array<unknown>(times).fill(error)])
    },
  }
  const network = createFaultyNetwork({ faults, clock, random: createRandom(seed) })
  const hub = createHub({ clock, network, ...(onOfflinePush && { onOfflinePush }) })

  /** The same call, unless it is told to fail. */
  function faulty<Options, Result>(verb: FailingVerb, call: (options: Options) => Promise<Result>) {
    return (options: Options): Promise<Result> =>
      failures.get(verb)?.length ? Promise.reject(failures.get(verb)?.shift()) : call(options)
  }

  return {
    hub: {
      ...hub,
      connect(options): HubClient {
        const client = hub.connect(options)
        return {
          ...client,
          invite: faulty('invite', client.invite),
          inviteInGroup: faulty('inviteInGroup', client.inviteInGroup),
          accept: faulty('accept', client.accept),
          reject: faulty('reject', client.reject),
          cancel: faulty('cancel', client.cancel),
          modifyInvitation: faulty('modifyInvitation', client.modifyInvitation),
        }
      },
    },
    clock,
    faults,
  }
}
