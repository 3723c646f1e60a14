'use client'

import { createAction } from './createAction.js'

/**
 * Makes what was made small a dialog again, as a `<button>`: the pill of a call that goes out, the banner of one that comes in
 * and was silenced, which stays silent; nothing in anything else. Label: `restore`. Styling: `data-slot="ringkit-restore"`.
 *
 * @example
 * <Call.Restore />
 */
export const CallRestore = /* @__PURE__ */ createAction('Restore', ({ labels, appearance, minimizing }) =>
  minimizing?.minimized && (appearance === 'pill' || appearance === 'banner')
    ? {
        label: labels.restore,
        act: ({ currentTarget }) => {
          // The button goes, and the focus must not go with it, nor stay in a text field: it is to find back there later.
          currentTarget.closest('dialog')?.focus()
          minimizing.minimize(false, 'button')
        },
      }
    : undefined,
)
