'use client'

import { createPart } from './createPart.js'

/**
 * What kind of call it is ("Incoming video call"), as an `<h2>`; the beginning of the dialog's name.
 * Label: `title`. Styling: `data-slot="ringkit-title"`.
 *
 * @example
 * <Call.Title className="overline" />
 */
export const CallTitle = /* @__PURE__ */ createPart('h2', 'Title', ({ id, labels, state }) => ({
  id: `${id}title`,
  children: labels.title(state),
}))
