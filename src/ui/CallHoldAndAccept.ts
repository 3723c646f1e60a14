'use client'

import { createAcceptAfter } from './createAcceptAfter.js'

/**
 * Puts the call that goes on on hold and answers the one that rings, as a `<button>`; nothing when there is nothing to
 * answer. `onHoldAndAccept` gets the invitation, and runs first: the answer follows when it is done; if it fails, the call
 * rings on, `Call.Status` says so, and the provider's `onError` is told. Otherwise, and with `media`, as `Call.Accept`. Label: `holdAndAccept`. Styling: `data-slot="ringkit-accept"`.
 *
 * @example
 * <Call.HoldAndAccept onHoldAndAccept={() => phone.hold()} />
 * <Call.HoldAndAccept media="audio" onHoldAndAccept={() => phone.hold()}>Hold, and accept with audio</Call.HoldAndAccept>
 */
export const CallHoldAndAccept = /* @__PURE__ */ createAcceptAfter('HoldAndAccept', 'onHoldAndAccept', 'holdAndAccept')
