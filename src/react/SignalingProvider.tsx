'use client'

import { type ReactNode, useEffect, useMemo, useRef } from 'react'
import type { SignalingClientLike } from '../signaling/SignalingClientLike.js'
import type { SignalingError } from '../signaling/SignalingError.js'
import { toSignalingError } from '../signaling/toSignalingError.js'
import type { AcceptedHandler, InvitationStore } from '../store/InvitationStore.js'
import type { PayloadOption } from '../store/payload.js'
import type { ResolveCallUser } from './CallUser.js'
import { createUsers } from './createUsers.js'
import { InvitationStoreContext } from './InvitationStoreContext.js'
import { noClient } from './noClient.js'
import { storeFor } from './storeFor.js'
import { UsersContext } from './UsersContext.js'
import { useLatest } from './useLatest.js'

interface CommonProps {
  /**
   * The hand-over to media: called once per accept on each device that should join, which are the one that answered and
   * the one that rang; never for an answer given elsewhere, never again after a remount or a reload. On the answering
   * device it runs within the click's user activation. `by` is the userID that accepted.
   */
  onAccepted?: AcceptedHandler
  /**
   * Hears what goes wrong outside of a call: in the engine's feed, in a handler, in a payload. Without it, what a handler of
   * the app's throws is an uncaught error of the page.
   */
  onError?: (error: SignalingError) => unknown
  /**
   * Names and pictures for everything below: at once or later, asked for as users are shown. What comes later is asked for
   * once for each user (`batchUsers` makes one question of many; what failed, again after 10 seconds), and is forgotten when
   * somebody else signs in.
   * @default the userID, and initials
   */
  resolveUser?: ResolveCallUser
  children?: ReactNode
}

interface ClientProps extends CommonProps {
  /**
   * The engine: `hub.connect(…)`, `createTencentClient(…)`, or the chat object of the Tencent SDK as it is. A client has one store, whoever provides it.
   * While there is none yet, as before a login, give undefined or null: nobody is signed in then, and nothing rings.
   */
  client: SignalingClientLike | null | undefined
  /**
   * How `data` carries the app's own payload: a Standard Schema (zod, valibot, arktype, …), or `{ decode, encode }`. It
   * counts when the client's store is made.
   */
  payload?: PayloadOption
  store?: never
}

interface StoreProps extends CommonProps {
  /** A store of the app's own making: to start it before login, or to read it outside of React. */
  store: InvitationStore
  client?: never
  payload?: never
}

/** Props of {@link SignalingProvider}: an engine, or a store that was made for one. */
export type SignalingProviderProps = ClientProps | StoreProps

/**
 * Gives the invitations of whoever is signed in on `client` to the hooks and dialogs below it. It renders nothing of its
 * own, and listens from its first effect on until it is unmounted. The bare Tencent SDK does not tell a late listener what
 * rings: there, make a store, `start()` it before login, and give it as `store`.
 *
 * @throws SignalingArgumentError while rendering, if `client` is no signaling client
 * @example
 * const hub = createHub()
 * const client = hub.connect({ userID: 'ann' })
 *
 * <SignalingProvider client={client} onAccepted={(invitation) => joinMedia(invitation.inviteID)}>
 *   <App />
 *   <IncomingCallDialog />
 * </SignalingProvider>
 */
export function SignalingProvider(props: SignalingProviderProps): ReactNode {
  const { children, onAccepted, onError, resolveUser } = props
  const client = props.client ?? noClient
  const store = props.store ?? storeFor(props.payload ? { client, payload: props.payload } : { client })
  const listens = onAccepted !== undefined
  const hears = onError !== undefined
  const handlers = useLatest({ onAccepted, onError, resolveUser })
  const { users, again } = useMemo(
    () =>
      createUsers(
        (userID) => handlers.current.resolveUser?.(userID),
        store.client.getLoginUser,
        store.clock,
        (error) => handlers.current.onError?.(toSignalingError(error, undefined, 'resolveUser')),
      ),
    [store, handlers],
  )

  const resolved = useRef(resolveUser)
  useEffect(() => {
    if (resolved.current !== resolveUser) again()
    resolved.current = resolveUser
  }, [again, resolveUser])

  useEffect(() => {
    // The handlers first: what the start finds out at once is told to them.
    const ends = [
      // Without a handler nothing is heard, so that a `useAccepted` that comes later still can.
      listens
        ? store.onAccepted((invitation, details) => handlers.current.onAccepted?.(invitation, details))
        : undefined,
      // And without this one, what a handler throws is uncaught, as anywhere else.
      hears ? store.onError((error) => handlers.current.onError?.(error)) : undefined,
      // What the last user was told is not for the next, even where nothing else changes.
      store.status.subscribe((now, before) => before.userID && now.userID !== before.userID && again()),
      store.start(),
    ]
    return () => {
      for (const end of ends) end?.()
    }
  }, [store, handlers, listens, hears, again])

  return (
    <InvitationStoreContext.Provider value={store}>
      <UsersContext.Provider value={users}>{children}</UsersContext.Provider>
    </InvitationStoreContext.Provider>
  )
}
