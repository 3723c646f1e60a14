import {
  EVENT,
  type SignalingClientLike,
  type SignalingError,
  type SignalingEvent,
  type SignalingEventName,
  TSignaling,
} from 'ringkit'
import type { Log, LogKind } from './createLog.js'

/** Whose lines they are in the log. */
export interface LoggedDevice {
  readonly deviceID: string
  readonly userID: string
}

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

/** The same client, with what it is asked and what it answers written into the log. */
export function logged<Client extends SignalingClientLike>(client: Client, device: LoggedDevice, log: Log): Client {
  const { deviceID, userID } = device
  const write = (kind: LogKind, name: string, detail: unknown) => log.add({ deviceID, userID, kind, name, detail })

  const verb =
    <Options>(name: string, call: (options: Options) => Promise<unknown>) =>
    async (options: Options): Promise<unknown> => {
      write('call', name, options)
      try {
        const result = await call(options)
        write('done', name, result)
        return result
      } catch (error) {
        const { code, message, shortMessage = message } = error as SignalingError
        write('refused', name, { code, shortMessage })
        throw error
      }
    }

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

/** Writes what a client tells into the log, until the function it gives back is called. */
export function logEvents(client: SignalingClientLike, device: LoggedDevice, log: Log): () => void {
  const { deviceID, userID } = device
  const hear = ({ name, data }: SignalingEvent): void =>
    log.add({ deviceID, userID, kind: 'event', name: constantOf.get(name) ?? name, detail: data })
  const hearLink = ({ data }: { data: unknown }): void =>
    log.add({ deviceID, userID, kind: 'link', name: 'NET_STATE_CHANGE', detail: data })

  for (const name of eventNames) client.addSignalingListener(name, hear)
  client.on?.(EVENT.NET_STATE_CHANGE, hearLink)
  return () => {
    for (const name of eventNames) client.removeSignalingListener(name, hear)
    client.off?.(EVENT.NET_STATE_CHANGE, hearLink)
  }
}
