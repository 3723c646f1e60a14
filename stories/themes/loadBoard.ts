import { annRings } from '../world/annRings.js'
import { createWorld } from '../world/createWorld.js'
import { ring } from '../world/ring.js'
import { ringTeam } from '../world/ringTeam.js'
import type { World } from '../world/World.js'

/** What each frame of a board shows came about in a world of its own. */
const scenes = {
  banner: (world: World) => ring(world, 'bob', { media: 'video', purpose: 'The plan for Thursday' }),
  stack: async (world: World) => {
    await ring(world, 'carol', { media: 'audio' })
    world.store.silence(await ring(world, 'dmitri', { media: 'video' }))
  },
  outgoing: (world: World) => annRings(world, 'elif', { media: 'audio' }),
  pill: (world: World) => annRings(world, 'hana', { media: 'video' }),
  group: async (world: World) => {
    const inviteID = await ringTeam(world, 'ann', ['bob', 'carol', 'grace'], { media: 'video' })
    await world.device('carol').accept({ inviteID })
    await world.device('grace').reject({ inviteID })
  },
  page: () => {},
}

/** The worlds of a board, by the name of the frame. */
export type BoardWorlds = Record<keyof typeof scenes, World>

/** Makes the worlds of a board, before it is shown. */
export async function loadBoard(): Promise<BoardWorlds> {
  const made = Object.entries(scenes).map(async ([name, begin]) => {
    const world = createWorld()
    await begin(world)
    await world.clock.flush()
    return [name, world]
  })
  return Object.fromEntries(await Promise.all(made))
}
