'use client'

import { createAction } from './createAction.js'

/**
 * Makes the dialog for a call that goes out a small pill beside everything, as a `<button>`; nothing when it is one, and
 * outside of that dialog. Label: `minimize`. Styling: `data-slot="ringkit-minimize"`.
 *
 * @example
 * <Call.Minimize />
 */
export const CallMinimize = /* @__PURE__ */ createAction('Minimize', ({ labels, appearance, minimizing }) =>
  minimizing && appearance !== 'pill'
    ? { label: labels.minimize, act: () => minimizing.minimize(true, 'button') }
    : undefined,
)
