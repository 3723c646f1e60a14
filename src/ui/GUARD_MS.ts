/** For how long a button does nothing, in ms, after it appeared: who clicks that soon meant what was there before. */
export const GUARD_MS = 400
