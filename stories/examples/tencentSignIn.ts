import type { ChatSDK } from '@tencentcloud/chat'

const PATIENCE = 15_000 // ms

/** The login that is on its way. Until it has come to an end the SDK may refuse another one, with 2025. */
let login: Promise<unknown> | undefined

/** Your server knows from its own session who asks, and makes the UserSig for that user and nobody else. */
async function fetchUserSig(): Promise<{ userID: string; userSig: string }> {
  const answer = await fetch('/usersig', { method: 'POST' })
  if (!answer.ok) throw new Error(`No UserSig: ${answer.status}`)
  return answer.json()
}

/** Rejects when it takes too long. The SDK goes on trying: called again, it waits for the same login. */
export async function signInTo(chat: ChatSDK): Promise<void> {
  login ??= fetchUserSig()
    .then((user) => chat.login(user))
    .finally(() => {
      login = undefined
    })
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The service does not answer. Check the network.')), PATIENCE)
  })
  await Promise.race([login, late]).finally(() => clearTimeout(timer))
}
