'use client'

import { type SyntheticEvent, useMemo } from 'react'
import type { InvitationStore } from '../store/InvitationStore.js'
import type { AnswerRequest, ModifyRequest } from '../store/requests.js'
import { useInvitationStore } from './useInvitationStore.js'

/** What an action may be given: the call's options but for the invitation. */
export type ActionOptions = Omit<AnswerRequest, 'inviteID'>

/** What `modify` may be given: new `data`, or a `payload` in its place. */
export type ModifyOptions = ModifyRequest extends infer Each
  ? Each extends unknown
    ? Omit<Each, 'inviteID'>
    : never
  : never

/** What an event handler is called with; it is no option. */
type AnyEvent = SyntheticEvent | Event

/** The calls for one invitation. They never reject: a failure stands in the record's `error`. */
export interface InvitationActions {
  /** Answer it. */
  accept(options?: ActionOptions | AnyEvent): Promise<void>
  /** Decline it. */
  reject(options?: ActionOptions | AnyEvent): Promise<void>
  /** Withdraw what the current user sent. */
  cancel(options?: ActionOptions | AnyEvent): Promise<void>
  /** Replace its data while it rings. */
  modify(options: ModifyOptions): Promise<void>
  /** Ring quietly on this device. */
  silence(): void
  /** Put it aside on this device. */
  dismiss(): void
}

/**
 * The calls for one invitation, by key or inviteID. They are the same functions until `id` changes, can be given to
 * `onClick` as they are, and never reject; `store.accept(id)` gives the promise that does. Without an invitation they do
 * nothing.
 *
 * @example
 * const { accept, reject } = useInvitationActions(invitation.key)
 * return <button onClick={accept}>Answer</button>
 */
export function useInvitationActions(id: string | undefined): InvitationActions {
  const store = useInvitationStore()
  return useMemo(() => bind(store, id), [store, id])
}

function bind(store: InvitationStore, id: string | undefined): InvitationActions {
  const verb =
    (call: (request: AnswerRequest) => Promise<unknown>) =>
    async (options?: ActionOptions | AnyEvent): Promise<void> => {
      if (id === undefined) return
      // The record holds the error, or it ended otherwise, which the record tells too.
      await call({ ...withoutEvent(options), inviteID: id }).catch(() => {})
    }
  return {
    accept: verb(store.accept),
    reject: verb(store.reject),
    cancel: verb(store.cancel),
    modify: verb((request) => store.modifyInvitation(request as ModifyRequest)) as InvitationActions['modify'],
    silence: () => {
      if (id !== undefined) store.silence(id)
    },
    dismiss: () => {
      if (id !== undefined) store.dismiss(id)
    },
  }
}

/** `onClick={accept}` hands over the click. */
function withoutEvent(options: ActionOptions | AnyEvent | undefined): ActionOptions {
  // An object spread takes whatever is there, texts apart; what is wrong in it the call refuses, and the record tells.
  return typeof options !== 'object' || options === null || 'type' in options ? {} : { ...options }
}
