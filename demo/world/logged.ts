import { EVENT, type SignalingError, type SignalingEventName, TSignaling } from 'ringkit'
import type { HubClient } from 'ringkit/hub'
import type { Log, LogKind } from './createLog.js'

const eventNames: readonly SignalingEventName[] = [
  TSignaling.NEW_INVITATION_RECEIVED,
  TSignaling.INVITEE_ACCEPTED,
  TSignaling.INVITEE_REJECTED,
  TSignaling.INVITATION_CANCELLED,
  TSignaling.INVITATION_TIMEOUT,
  TSignaling.INVITATION_MODIFIED,
]

/** The names in the log are the constants' names: their values differ in style. */
const constantOf = new Map(Object.entries(TSignaling).map(([constant, value]) => [value as unknown, constant]))

/** The same client, with what it is asked, answers and tells written into the log. */
export function logged(client: HubClient, userID: string, log: Log): HubClient {
  const write = (kind: LogKind, name: string, detail: unknown) =>
    log.add({ deviceID: client.deviceID, userID, kind, name, detail })

  const verb =
    <Options, Result>(name: string, call: (options: Options) => Promise<Result>) =>
    async (options: Options): Promise<Result> => {
      write('call', name, options)
      try {
        const result = await call(options)
        write('done', name, result)
        return result
      } catch (error) {
        const { code, shortMessage } = error as SignalingError
        write('refused', name, { code, shortMessage })
        throw error
      }
    }

  for (const name of eventNames) {
    client.addSignalingListener(name, ({ data }) => write('event', constantOf.get(name) ?? name, data))
  }
  client.on(EVENT.NET_STATE_CHANGE, ({ data }) => write('link', 'NET_STATE_CHANGE', data))

  return {
    ...client,
    invite: verb('invite', client.invite),
    inviteInGroup: verb('inviteInGroup', client.inviteInGroup),
    accept: verb('accept', client.accept),
    reject: verb('reject', client.reject),
    cancel: verb('cancel', client.cancel),
    modifyInvitation: verb('modifyInvitation', client.modifyInvitation),
  }
}
