import type { Stage } from './createStage.js'
import type { Ability } from './World.js'

/** One sentence of the contract, and how it is tried. */
export interface ContractCase {
  readonly name: string
  /** What the world must be able to do. */
  readonly needs?: readonly Ability[]
  run(stage: Stage): Promise<void>
}
