'use client'

import { createAction } from './createAction.js'

/**
 * Makes the pill of a minimised call a dialog again, as a `<button>`; nothing in anything else.
 * Label: `restore`. Styling: `data-slot="ringkit-restore"`.
 *
 * @example
 * <Call.Restore />
 */
export const CallRestore = /* @__PURE__ */ createAction('Restore', ({ labels, appearance, minimizing }) =>
  minimizing && appearance === 'pill'
    ? { label: labels.restore, act: () => minimizing.minimize(false, 'button') }
    : undefined,
)
