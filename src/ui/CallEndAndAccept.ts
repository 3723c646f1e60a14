'use client'

import { createAcceptAfter } from './createAcceptAfter.js'

/**
 * Ends the call that goes on and answers the one that rings, as a `<button>`; nothing when there is nothing to answer.
 * `onEndAndAccept` gets the invitation, and runs first: the answer follows when it is done; if it fails, the call rings on,
 * `Call.Status` says so, and the provider's `onError` is told. Otherwise, and with `media`, as `Call.Accept`. Label: `endAndAccept`. Styling: `data-slot="ringkit-accept"`.
 *
 * @example
 * <Call.EndAndAccept onEndAndAccept={() => room.disconnect()} />
 * <Call.EndAndAccept media="audio" onEndAndAccept={() => room.disconnect()}>End, and accept with audio</Call.EndAndAccept>
 */
export const CallEndAndAccept = /* @__PURE__ */ createAcceptAfter('EndAndAccept', 'onEndAndAccept', 'endAndAccept')
