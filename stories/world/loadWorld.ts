import type { CallArgs } from './CallArgs.js'
import { createWorld } from './createWorld.js'
import type { Scene } from './scene.js'
import type { World } from './World.js'

/** A world, and what its scene was made with. */
export interface Shown {
  world: World
  call: string
}

/** The worlds of the stories that are on the screen. */
export const shown = new Map<string, Shown>()

interface Context {
  id: string
  args: unknown
  parameters: Record<string, unknown>
}

/**
 * Makes the world of a story and plays its scene, before the story is shown. A control that changes the call makes
 * another world; any other control leaves it as it is.
 */
export async function loadWorld({ id, args, parameters }: Context): Promise<Shown> {
  const { media, purpose, message, timeout } = (args ?? {}) as CallArgs
  const call = JSON.stringify([media, purpose, message, timeout])
  const known = shown.get(id)
  if (known?.call === call) return known
  const world = createWorld()
  await (parameters.scene as Scene<unknown> | undefined)?.(world, args)
  await world.clock.flush()
  return { world, call }
}
