import type { CloudMessage } from '../cloud/createCloud.ts'

/** The numbers that the SDK itself gives to a message; the service hands them on. */
export interface Origin {
  sequence: number
  random: number
  /** s */
  clientTime: number
}

/** Of a device without the SDK: the service's numbers. */
export function originOf(message: CloudMessage & { origin?: Origin }): Origin {
  const { sequence, random, time, origin } = message
  return origin ?? { sequence, random, clientTime: time }
}

/** One element, as all custom messages have. */
export interface Element {
  MsgType: 'TIMCustomElem'
  MsgContent: { Data: string; Desc: string; Ext: string }
}

export function elementsOf({ payload: { data, description, extension } }: Pick<CloudMessage, 'payload'>): Element[] {
  return [{ MsgType: 'TIMCustomElem', MsgContent: { Data: data, Desc: description, Ext: extension } }]
}

export function payloadOf([element]: readonly Element[]): CloudMessage['payload'] {
  const { Data: data = '', Desc: description = '', Ext: extension = '' } = element?.MsgContent ?? {}
  return { data, description, extension }
}

/** A message as the service tells the SDK of it. @param tinyID the service's number of its sender */
export function toSDK(message: CloudMessage, tinyID: string): object {
  const { from, to, time, version, cloudCustomData, onlineUserOnly, control, conversationType } = message
  const { sequence, random, clientTime } = originOf(message)
  const isGroup = conversationType === 'GROUP'
  return {
    From_Account: from,
    ...(isGroup ? { ToGroupId: to, GroupInfo: { GroupId: to, GroupType: 'Public' } } : { To_Account: to }),
    MsgSeq: isGroup ? message.sequence : sequence,
    MsgRandom: random,
    ...(isGroup ? { MsgTime: time } : { MsgTimeStamp: time }),
    ...(isGroup && { MsgPriority: message.priority, OnlineOnlyFlag: Number(onlineUserOnly) }),
    ...(!isGroup && onlineUserOnly && { MsgLifeTime: 0 }),
    MsgClientTime: clientTime,
    TinyId: tinyID,
    MsgVersion: version,
    MsgBody: elementsOf(message),
    CloudCustomData: cloudCustomData,
    SendMsgControl: { NoUnread: Number(control.noUnread), NoLastMsg: Number(control.noLastMessage) },
  }
}

/** How the service tells of an edit. */
export function toEdit(message: CloudMessage): object {
  const { from, to, time, version, cloudCustomData, conversationType } = message
  const { sequence, random } = originOf(message)
  return {
    From_Account: from,
    ...(conversationType === 'GROUP' ? { GroupId: to } : { To_Account: to }),
    MsgSeq: conversationType === 'GROUP' ? message.sequence : sequence,
    MsgRandom: random,
    MsgTime: time,
    MsgVersion: version,
    MsgBody: elementsOf(message),
    CloudCustomData: cloudCustomData,
  }
}
