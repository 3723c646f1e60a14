import { createStore, type StoreApi } from 'zustand/vanilla'
import type { World } from '../world/createWorld.js'
import { createHands, type Hands } from './createHands.js'

/** Something that happens on the stage at one click. */
export interface Scenario {
  readonly title: string
  /** What to watch for. */
  readonly hint: string
  run(hands: Hands): Promise<void>
}

/** What is being played. */
export interface Playing {
  readonly scenario: Scenario | undefined
  /** What happens just now, in words. */
  readonly line: string
}

/** Plays scenarios, one at a time. */
export interface Director {
  readonly playing: StoreApi<Playing>
  play(scenario: Scenario): Promise<void>
}

export function createDirector(world: World): Director {
  const playing = createStore<Playing>(() => ({ scenario: undefined, line: '' }))
  let current = new AbortController()

  /** Everybody is online, and nothing rings or goes on. */
  async function clearStage(): Promise<void> {
    const devices = world.devices.list.getState()
    const ends: Promise<unknown>[] = []
    for (const { deviceID } of devices) {
      world.devices.setOnline(deviceID, true)
      world.media.leave(deviceID)
      const store = world.devices.storeOf(deviceID)
      if (store) ends.push(...store.list.getState().outgoing.map((key) => store.cancel(key)))
    }
    await Promise.allSettled(ends)
  }

  return {
    playing,
    async play(scenario) {
      current.abort()
      current = new AbortController()
      const { signal } = current
      const quality = world.wire.quality.getState()
      playing.setState({ scenario, line: '' })
      try {
        await clearStage()
        if (signal.aborted) return
        await scenario.run(createHands(world, signal, (line) => playing.setState({ line })))
      } catch (error) {
        if (!signal.aborted) throw error
      } finally {
        world.wire.quality.setState(quality)
        if (!signal.aborted) playing.setState({ scenario: undefined })
      }
    },
  }
}
