import { encodeSignaling } from '../signaling/encodeSignaling.js'
import type { SignalingInfo } from '../signaling/getSignalingInfo.js'
import { historyFlags } from '../signaling/historyFlags.js'
import { NotSignedInError } from '../signaling/NotSignedInError.js'
import type { OfflinePushInfo } from '../signaling/OfflinePushInfo.js'
import { writeMark } from './mark.js'
import type { Chat, ChatMessage } from './TencentChat.js'

/** A step to be sent. */
export interface Draft extends Omit<SignalingInfo, 'businessID'> {
  /** The other side of an invitation 1:1; in a group it goes to the group. */
  readonly to: string
  readonly onlineUserOnly: boolean
  readonly offlinePushInfo?: OfflinePushInfo | undefined
}

/** How steps become messages: exactly as the native SDKs write them, but for the mark. */
export function createWire(chat: Chat, deviceID: string) {
  function compose(info: Omit<SignalingInfo, 'businessID'>, to: string, cloudCustomData: string): ChatMessage {
    // The SDK would give a promise in place of a message.
    if (!chat.isReady()) throw new NotSignedInError('sendMessage')
    return chat.createCustomMessage({
      to: info.groupID || to,
      conversationType: info.groupID ? 'GROUP' : 'C2C',
      priority: 'High',
      payload: { data: encodeSignaling(info), description: '', extension: '' },
      cloudCustomData,
    })
  }

  return {
    /** The message as the service has stamped it. */
    async send({ to, onlineUserOnly, offlinePushInfo, ...info }: Draft): Promise<ChatMessage> {
      const message = compose(info, to, writeMark({ device: deviceID, online: onlineUserOnly }))
      const { noUnread, noLastMessage } = historyFlags(info.data, info.actionType)
      const { data } = await chat.sendMessage(message, {
        onlineUserOnly,
        ...(offlinePushInfo && { offlinePushInfo }),
        // A message that is not stored leaves nothing in any history.
        ...(!onlineUserOnly && {
          messageControlInfo: {
            excludedFromContentModeration: true,
            excludedFromUnreadCount: noUnread,
            excludedFromLastMessage: noLastMessage,
          },
        }),
      })
      return data.message
    },

    /** Changes what a stored message says: a new one that names the old. Neither the app's nor the SDK's is touched. */
    async edit(message: ChatMessage, info: Omit<SignalingInfo, 'businessID'>): Promise<ChatMessage> {
      const edited = compose(info, message.to, message.cloudCustomData)
      const { ID, from, time, conversationID, sequence, random, version } = message
      Object.assign(edited, { ID, from, time, conversationID, sequence, random, version })
      const { data } = await chat.modifyMessage(edited)
      // The SDK gives back its own, if it has it; then it says how often it was edited.
      return data.message ?? Object.assign(edited, { version: (version ?? 0) + 1 })
    },
  }
}

/** See {@link createWire}. */
export type Wire = ReturnType<typeof createWire>
