import type { HubClient } from 'ringkit/hub'
import type { InvitationStore } from 'ringkit/store'
import type { TestHub } from 'ringkit/testing'

/** A hub whose time stands still, and everybody on it. What a story shows came about by real calls here. */
export interface World extends TestHub {
  /** The device of a user; connected when first asked for. */
  device(userID: string): HubClient
  /** What that device sees; started when first asked for. */
  storeOf(userID: string): InvitationStore
  /** What Ann sees: most stories show her screen. */
  readonly store: InvitationStore
}
