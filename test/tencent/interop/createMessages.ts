import { conversationOf } from '../cloud/CloudMessage.ts'
import type { CloudLine, CloudMessage } from '../cloud/createCloud.ts'

/** A chat message as the SDK's modules see it: one object for each message on each device, which edits change. */
export interface SDKMessage {
  ID: string
  type: 'TIMCustomElem'
  payload: { data: string; description: string; extension: string }
  conversationID: string
  conversationType: 'C2C' | 'GROUP'
  from: string
  to: string
  flow: 'in' | 'out'
  time: number
  sequence: number
  random: number
  version: number
  priority: string
  status: 'unSend' | 'success' | 'fail'
  cloudCustomData: string
  isModified: boolean
  _onlineOnlyFlag: boolean
}

/** What goes with a message to be sent, in the SDK's words. */
export interface SendOptions {
  onlineUserOnly: boolean
  offlinePushInfo?: object
  messageControlInfo: {
    excludedFromUnreadCount: boolean
    excludedFromLastMessage: boolean
    excludedFromContentModeration: boolean
  }
}

/** The messages of one device: made, sent, edited, and known again when they come a second time. */
export function createMessages(line: CloudLine) {
  const known = new Map<string, SDKMessage>()

  /** The device's own object for this message, as the message now is. */
  function own(message: CloudMessage, here = known.get(message.ID) ?? ({} as SDKMessage)): SDKMessage {
    const { ID, from, to, conversationType, time, sequence, random, version, priority, cloudCustomData } = message
    if (!message.onlineUserOnly) known.set(ID, here)
    return Object.assign(here, {
      ...{ ID, from, to, conversationType, time, sequence, random, version, priority, cloudCustomData },
      type: 'TIMCustomElem',
      payload: { ...message.payload },
      conversationID: conversationOf(message, line.userID),
      flow: from === line.userID ? 'out' : 'in',
      status: 'success',
      isModified: version > 0,
      _onlineOnlyFlag: message.onlineUserOnly,
    } satisfies SDKMessage)
  }

  return {
    own,
    isNew: ({ ID }: CloudMessage): boolean => !known.has(ID),
    isEdit: ({ ID, version }: CloudMessage): boolean => (known.get(ID)?.version ?? 0) < version,
    forget: () => known.clear(),

    createCustomMessage(options: Pick<SDKMessage, 'to' | 'conversationType' | 'priority'> & { payload: object }) {
      return {
        ...{ ID: '', type: 'TIMCustomElem', from: line.userID, flow: 'out', status: 'unSend', cloudCustomData: '' },
        ...{ time: 0, sequence: 0, random: 0, version: 0, isModified: false, _onlineOnlyFlag: false },
        ...options,
        conversationID: `${options.conversationType}${options.to}`,
        payload: { data: '', description: '', extension: '', ...options.payload },
      } as SDKMessage
    },

    /** The message becomes the sent one. */
    async send(message: SDKMessage, options: SendOptions) {
      const { onlineUserOnly, offlinePushInfo, messageControlInfo: control } = options
      const { to, conversationType, priority, payload, cloudCustomData } = message
      const sent = await line.send({
        ...{ to, conversationType, priority, payload: { ...payload }, cloudCustomData, onlineUserOnly },
        control: {
          noUnread: !onlineUserOnly && control.excludedFromUnreadCount,
          noLastMessage: !onlineUserOnly && control.excludedFromLastMessage,
          noModeration: !onlineUserOnly && control.excludedFromContentModeration,
        },
        ...(offlinePushInfo && { offlinePushInfo }),
      })
      return { code: 0, data: { message: own(sent, message) } }
    },

    edit: ({ ID, payload, version }: SDKMessage): Promise<CloudMessage> =>
      line.edit({ ID, payload: { ...payload }, version }),
  }
}
