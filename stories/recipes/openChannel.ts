import type { PeerChannel, PeerMessage } from './connectPeers.js'

/** A channel between pages of one browser. Yours goes through your server, or through the chat. */
export function openChannel(callID: string): PeerChannel {
  const channel = new BroadcastChannel(callID)
  return {
    send: (message) => channel.postMessage(message),
    onMessage(handler) {
      const hear = ({ data }: MessageEvent<PeerMessage>) => handler(data)
      channel.addEventListener('message', hear)
      return () => channel.close()
    },
  }
}
