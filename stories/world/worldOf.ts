import type { World } from './World.js'

/** The world of a story, for its play function. */
export const worldOf = ({ loaded }: { loaded: Record<string, unknown> }): World => (loaded as { world: World }).world
