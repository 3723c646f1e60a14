import TencentCloudChat, { type ChatSDK, type Message } from '@tencentcloud/chat'
import type { PeerChannel } from './connectPeers.js'

/** A channel to the device of `userID` that is in the call, over the chat: nothing is kept, no push, no unread message. */
export function tencentChannel(chat: ChatSDK, userID: string, callID: string): PeerChannel {
  const { EVENT, TYPES } = TencentCloudChat
  let last: Promise<unknown> = Promise.resolve()
  return {
    send(peer) {
      const message = chat.createCustomMessage({
        to: userID,
        conversationType: TYPES.CONV_C2C,
        payload: { data: JSON.stringify({ callID, peer }), description: '', extension: '' },
      })
      // One after the other, so that the service has them in this order.
      last = last.then(() => chat.sendMessage(message, { onlineUserOnly: true })).catch(console.error)
    },
    onMessage(handler) {
      function hear({ data }: { data: Message[] }): void {
        for (const { from, type, payload } of data) {
          if (from !== userID || type !== TYPES.MSG_CUSTOM) continue
          const said = parse(payload.data)
          if (said?.callID === callID && said.peer) handler(said.peer)
        }
      }
      chat.on(EVENT.MESSAGE_RECEIVED, hear)
      return () => chat.off(EVENT.MESSAGE_RECEIVED, hear)
    },
  }
}

/** Custom messages of others are anything. */
function parse(text: string) {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
