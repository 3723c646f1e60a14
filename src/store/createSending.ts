import type { PendingVerb } from '../invitation/Local.js'
import type { ModifyResult, SignalingClient, SignalingResult } from '../signaling/SignalingClient.js'
import { isGone } from './isGone.js'
import type { AnswerRequest } from './requests.js'

/** The client's function for each verb. */
export const METHOD = { accept: 'accept', reject: 'reject', cancel: 'cancel', modify: 'modifyInvitation' } as const

/** Makes a call of the client. */
export type Send = (verb: PendingVerb, request: AnswerRequest) => Promise<SignalingResult | ModifyResult>

/**
 * The Tencent SDK takes one answer at a time, and says of a second one that its invitation is gone. So that counts only
 * from a call that was alone; else it is made again in its turn, if the same user is still signed in.
 */
export function createSending(client: SignalingClient): Send {
  const sending = new Set<Promise<unknown>>()
  let inTurn: Promise<unknown> = Promise.resolve()

  function track<Result>(call: Promise<Result>): Promise<Result> {
    const tracked = call.finally(() => sending.delete(tracked))
    sending.add(tracked)
    return tracked
  }

  return async (verb, request) => {
    const call = (): Promise<SignalingResult | ModifyResult> => client[METHOD[verb]](request as Required<AnswerRequest>)
    if (verb === 'modify') return call()
    const user = client.getLoginUser()
    const alone = sending.size === 0
    try {
      return await track(call())
    } catch (error) {
      if (alone || !isGone(error)) throw error
      const turn = inTurn.then(async () => {
        while (sending.size > 0) await Promise.allSettled(sending)
        if (client.getLoginUser() !== user) throw error
        return track(call())
      })
      inTurn = turn.catch(() => {})
      return turn
    }
  }
}
