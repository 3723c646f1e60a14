import type { Invitation } from '../invitation/Invitation.js'
import type { InvitationFact } from '../invitation/InvitationFact.js'
import type { Message } from '../signaling/Message.js'
import type { SignalingError } from '../signaling/SignalingError.js'
import type { Request } from './Request.js'

/** From a device to the hub. */
export type UpPacket =
  /** The link is there (again); `heard` is the last packet that arrived at this device, 0 after sign-in. */
  { readonly heard: number } | Command

/** A call of a verb. `id` counts up, so a call that is made again after a lost link is known as the same. */
export interface Command {
  readonly id: number
  readonly request: Request
}

/** What happened to an invitation. */
export interface Step {
  readonly fact: InvitationFact
  /** How the invitation stands after it. */
  readonly invitation: Invitation
  /** The deviceID that sent the invitation. */
  readonly sentFrom: string
  /** The command of this device that did it: then its app hears the result of the call instead of an event. */
  readonly own?: number | undefined
}

/** The answer to a command. */
export type Reply = { readonly id: number } & ({ readonly value: unknown } | { readonly error: SignalingError })

/** What the hub tells a device. */
export interface Told {
  readonly step?: Step | undefined
  readonly message?: Message | undefined
  /** The message is one that was there before and was edited. */
  readonly edited?: boolean
  /** A device that is away now is not told later. */
  readonly onlineUserOnly?: boolean
  readonly reply?: Reply
  /** All that this device missed has been told. */
  readonly welcome?: true
}

/** From the hub to a device, numbered per sign-in from 1 up. */
export interface DownPacket extends Told {
  readonly n: number
}
