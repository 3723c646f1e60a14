import type { SignalingClient } from '../signaling/SignalingClient.js'
import type { NetworkFaults } from './createFaultyNetwork.js'

/** What an engine, or the world around it in a test, may be able to do beyond the plain port. */
export type Ability =
  /** One authority orders all steps: of steps that cross one wins, and the loser's promise is refused. */
  | 'authority'
  /** Several devices of one user at the same time. */
  | 'devices'
  /** Invitations in groups; `createGroup` is there. */
  | 'groups'
  /** Time can be moved on; `advance` is there. */
  | 'advance'
  /** An invitation sent while the invitee has no device rings when one connects. */
  | 'roaming'
  /** `getPendingInvitations` is there. */
  | 'pending'
  /** `on` and `off` tell about messages and errors. */
  | 'messages'
  /** Users can sign in and out on a device; `login` and `logout` are there. */
  | 'login'
  /** A device can lose its link and get it back; `goOffline` and `goOnline` are there. */
  | 'offline'
  /** The wire can be made bad; `faults` is there. */
  | 'faults'

/** An engine with nobody on it yet, made afresh for each case of the contract. */
export interface World {
  /** What it can do. Cases that need more are not run, and are listed as such. */
  readonly can: Readonly<Partial<Record<Ability, boolean>>>
  /** A device, signed in. The same `deviceID` stands for the same device. */
  connect(options: { userID: string; deviceID?: string }): SignalingClient | Promise<SignalingClient>
  /** The page of the device is closed. */
  disconnect(client: SignalingClient): void | Promise<void>
  /** Resolves when all that was sent has arrived everywhere. */
  settle(): Promise<void>
  /** Lets `ms` go by, and then all that this sets off happen. */
  advance?(ms: number): Promise<void>
  createGroup?(options: { groupID: string; members: string[] }): void | Promise<void>
  login?(client: SignalingClient, userID: string): Promise<unknown>
  logout?(client: SignalingClient): Promise<unknown>
  goOffline?(client: SignalingClient): void
  goOnline?(client: SignalingClient): void
  readonly faults?: NetworkFaults
  /**
   * The timeout of invitations, in seconds: longer than `settle` takes. A world in real time says 1 or 2.
   * @default 60
   */
  readonly timeout?: number
  /** The case is over. */
  close?(): void | Promise<void>
}
