import { InvitationGoneError } from 'ringkit'
import type { HubClient } from 'ringkit/hub'

/**
 * The same client; while its deviceID is in `forgotten`, its next accept is answered as by a hub that has lost the
 * invitation, which this one never does.
 */
export function forgetful(client: HubClient, forgotten: Set<string>): HubClient {
  return {
    ...client,
    accept: (options) =>
      forgotten.delete(client.deviceID)
        ? Promise.reject(new InvitationGoneError(options.inviteID))
        : client.accept(options),
  }
}
