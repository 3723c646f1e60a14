import { EVENT } from '../signaling/EVENT.js'
import { isObject } from '../signaling/isObject.js'
import type { Session } from './createSession.js'
import type { Chat, ChatEvent } from './TencentChat.js'

/** The SDK's list of conversations has changed. */
const CONVERSATIONS = 'onConversationListUpdated'

/**
 * Listens on the chat object beside the app's own listeners. Gives back the function that ends it.
 *
 * @param session of whoever is signed in now
 * @param emit tells the app's listeners on the client, after what an event brings has been told
 */
export function attach(
  chat: Chat,
  session: () => Session | undefined,
  emit: (name: string, data: unknown) => void,
): () => void {
  const hear: Record<string, (event: ChatEvent) => unknown> = {
    [EVENT.SDK_READY]: () => session()?.start(),
    [EVENT.SDK_NOT_READY]: () => session(),
    [EVENT.NET_STATE_CHANGE]: ({ data }) => session()?.linked(isObject(data) && data.state === 'connected'),
    [EVENT.MESSAGE_RECEIVED]: ({ data }) => session()?.take(Array.isArray(data) ? data : [], false),
    [EVENT.MESSAGE_MODIFIED]: ({ data }) => session()?.take(Array.isArray(data) ? data : [], true),
    [EVENT.ERROR]: () => {},
    [CONVERSATIONS]: ({ isSyncCompleted }) => session()?.listed(isSyncCompleted !== false),
  }
  const handlers = Object.entries(hear).map(([name, take]): [string, (event: ChatEvent) => void] => [
    name,
    (event) => {
      take(event)
      if (name !== CONVERSATIONS) emit(name, event.data)
    },
  ])
  for (const [name, handler] of handlers) chat.on(name, handler)
  return () => {
    for (const [name, handler] of handlers) chat.off(name, handler)
  }
}
