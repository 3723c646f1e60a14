import { useIncomingInvitation, writeCallData } from 'ringkit'

const replies = ['In a meeting', 'Call you in ten minutes', 'Please write instead']

/** Declines with a few words, which the caller sees. */
export function QuickReplies() {
  const { reject } = useIncomingInvitation()
  return (
    <details className="replies" onToggle={({ currentTarget }) => currentTarget.scrollIntoView({ block: 'end' })}>
      <summary>Decline with a message</summary>
      <ul>
        {replies.map((message) => (
          <li key={message}>
            <button type="button" onClick={() => reject({ data: writeCallData('', { message }) })}>
              {message}
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
