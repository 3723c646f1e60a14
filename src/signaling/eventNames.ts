import { TSignaling } from './TSignaling.js'

/** The names of the six events of signaling. */
export const eventNames = /* @__PURE__ */ Object.values(TSignaling).filter((value) => typeof value === 'string')
