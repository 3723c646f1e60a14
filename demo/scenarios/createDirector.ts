import { createStore, type StoreApi } from 'zustand/vanilla'
import type { World } from '../world/createWorld.js'
import { createHands, type Hands } from './createHands.js'

/** Something that happens on the stage at one click. */
export interface Scenario {
  readonly title: string
  /** What to watch for. */
  readonly hint: string
  /** Who has a tablet too. @default nobody */
  readonly tablets?: readonly string[]
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
  /** Gives up what is being played. */
  stop(): void
}

export function createDirector(world: World): Director {
  const playing = createStore<Playing>(() => ({ scenario: undefined, line: '' }))
  let giveUp = (): void => {}

  /** Everybody is online, nothing rings or goes on, and the tablets are those that are needed. */
  async function clearStage(tablets: readonly string[]): Promise<void> {
    const { devices, media } = world
    const ends: Promise<unknown>[] = []
    for (const { deviceID, userID, kind } of devices.list.getState()) {
      devices.setOnline(deviceID, true)
      media.leave(deviceID)
      const store = devices.storeOf(deviceID)
      if (store) ends.push(...store.list.getState().outgoing.map((key) => store.cancel(key)))
      if (kind === 'tablet' && !tablets.includes(userID)) devices.remove(deviceID)
    }
    for (const userID of tablets) devices.add(userID)
    await Promise.allSettled(ends)
  }

  return {
    playing,
    stop: () => giveUp(),
    async play(scenario) {
      giveUp()
      const aborted = new AbortController()
      const quality = world.wire.quality.getState()
      giveUp = () => {
        aborted.abort()
        world.wire.quality.setState(quality)
        playing.setState({ scenario: undefined, line: '' })
        giveUp = () => {}
      }
      playing.setState({ scenario, line: '' })
      const { signal } = aborted
      try {
        await clearStage(scenario.tablets ?? [])
        signal.throwIfAborted()
        await scenario.run(createHands(world, signal, (line) => playing.setState({ line })))
        world.wire.quality.setState(quality)
        playing.setState({ scenario: undefined })
      } catch (error) {
        if (!signal.aborted) throw error
      }
    },
  }
}
