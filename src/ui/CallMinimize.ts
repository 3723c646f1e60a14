'use client'

import { createAction } from './createAction.js'

/**
 * Makes a dialog small, beside everything, as a `<button>`: a pill for a call that goes out, a banner for one that comes in,
 * which is not silenced by it; nothing when it is small already, and outside of a dialog. Label: `minimize`.
 * Styling: `data-slot="ringkit-minimize"`.
 *
 * @example
 * <Call.Minimize />
 */
export const CallMinimize = /* @__PURE__ */ createAction('Minimize', ({ labels, minimizing }) =>
  minimizing && !minimizing.minimized
    ? { label: labels.minimize, act: () => minimizing.minimize(true, 'button') }
    : undefined,
)
