import type { World } from './World.js'

/** Brings a world into the state that a story begins with, by real calls. It runs before anything is shown. */
export type Scene<Args = never> = (world: World, args: Args) => unknown

/** Gives a scene to a story: `parameters: scene((world) => ring(world, 'bob'))`. */
export const scene = <Args = never>(begin: Scene<Args>): { scene: Scene<Args> } => ({ scene: begin })
