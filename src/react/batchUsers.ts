import type { CallUser, ResolveCallUser } from './CallUser.js'

/**
 * Makes a `resolveUser` that asks for all users of one moment in one question: a group call asks once, not once for each
 * invitee.
 *
 * @param fetchUsers is given userIDs, each once, and gives a user for each of them, in their order
 * @param limit how many are asked for in one question, @default 100
 * @example
 * const resolveUser = batchUsers(async (userIDs) => {
 *   const answer = await fetch(`/users?ids=${userIDs.map(encodeURIComponent).join()}`)
 *   return answer.json()
 * })
 * <SignalingProvider client={client} resolveUser={resolveUser}>
 */
export function batchUsers(
  fetchUsers: (userIDs: string[]) => Promise<readonly (CallUser | null | undefined)[]>,
  limit = 100,
): ResolveCallUser {
  let waiting: { userIDs: string[]; users: ReturnType<typeof fetchUsers> } | undefined
  return async (userID) => {
    if (!waiting || (waiting.userIDs.length >= limit && !waiting.userIDs.includes(userID))) {
      const userIDs: string[] = []
      const batch = {
        userIDs,
        users: Promise.resolve().then(() => {
          if (waiting === batch) waiting = undefined
          return fetchUsers([...userIDs])
        }),
      }
      waiting = batch
    }
    const { userIDs, users } = waiting
    const at = userIDs.indexOf(userID)
    const place = at < 0 ? userIDs.push(userID) - 1 : at
    return (await users)[place] ?? undefined
  }
}
