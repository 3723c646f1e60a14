import { useEffect, useState } from 'react'
import { InvitationMessage, type Message, useInvitationStore } from 'ringkit'
import type { HubClient } from 'ringkit/hub'

/** The messages of a conversation as the hub keeps them: a bubble for each step of each call, the newest last. */
export function Chat({ device, conversationID }: { device: HubClient; conversationID: string }) {
  const { list } = useInvitationStore()
  const [messages, setMessages] = useState<readonly Message[]>([])
  useEffect(() => {
    const read = async () => setMessages((await device.getMessageList({ conversationID })).data.messageList)
    void read()
    // A step of a call is a message; who sends it is not told of it as of one that comes in.
    const ends = list.subscribe(() => void read())
    device.on('onMessageReceived', read)
    return () => {
      ends()
      device.off('onMessageReceived', read)
    }
  }, [device, conversationID, list])
  return (
    <ol className="chat" aria-label="Chat">
      {messages.map((message) => (
        <li key={message.ID} className={message.flow === 'out' ? 'chat-out' : ''}>
          <InvitationMessage message={message} />
        </li>
      ))}
    </ol>
  )
}
