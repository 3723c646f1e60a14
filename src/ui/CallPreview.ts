'use client'

import { createPart } from './createPart.js'

/**
 * A place for the user's own camera while a video call is being sent or rings, as a `<div>`; nothing in any other call, so
 * what stands inside, and holds the camera, is unmounted when the call ends or becomes an audio call.
 * Styling: `data-slot="ringkit-preview"`.
 *
 * @example
 * <Call.Preview>
 *   <video ref={(video) => video && (video.srcObject = stream)} autoPlay muted playsInline />
 * </Call.Preview>
 */
export const CallPreview = /* @__PURE__ */ createPart('div', 'Preview', ({ state: { media, status } }) =>
  media === 'video' && (status === 'sending' || status === 'ringing') ? {} : undefined,
)
