import { answerCases } from './contractAnswers.js'
import type { ContractCase } from './contractCase.js'
import { codeCases } from './contractCodes.js'
import { deviceCases } from './contractDevices.js'
import { faultCases } from './contractFaults.js'
import { groupCases } from './contractGroups.js'
import { groupTimeoutCases } from './contractGroupTimeouts.js'
import { listenerCases } from './contractListeners.js'
import { loginCases } from './contractLogin.js'
import { messageCases } from './contractMessages.js'
import { modifyCases } from './contractModify.js'
import { offlineCases } from './contractOffline.js'
import { pendingCases } from './contractPending.js'
import { raceCases } from './contractRaces.js'
import { ringingCases } from './contractRinging.js'
import { roamingCases } from './contractRoaming.js'
import { timeoutCases } from './contractTimeouts.js'
import { createStage } from './createStage.js'
import type { Ability, World } from './World.js'

/** Every case, in the order of the book. */
export const contractCases: readonly ContractCase[] = [
  ...ringingCases,
  ...answerCases,
  ...codeCases,
  ...timeoutCases,
  ...modifyCases,
  ...groupCases,
  ...groupTimeoutCases,
  ...deviceCases,
  ...raceCases,
  ...listenerCases,
  ...roamingCases,
  ...pendingCases,
  ...messageCases,
  ...loginCases,
  ...offlineCases,
  ...faultCases,
]

/** How a runner takes a test: `test` of Vitest, Jest and node:test, `it` of Mocha. */
export type ContractTest = (name: string, run: (...context: unknown[]) => Promise<void>) => unknown

/** What became of the cases; filled in as they run. */
export interface ContractReport {
  /** Cases that passed. */
  readonly passed: string[]
  /** Cases that failed. */
  readonly failed: string[]
  /** Cases that could not be run, and what the world would have to be able to do. */
  readonly notRun: { name: string; needs: Ability[] }[]
}

/**
 * The client contract: what every engine does, seen through the port alone. It hands each case to `test`, so it runs in any
 * runner. Where the world cannot do what a case needs, the case is not run: it is skipped where the runner's context has
 * `skip` (Vitest, node:test), and stands in `notRun` everywhere.
 *
 * @example
 * contract(test, () => myWorld())
 */
export function contract(test: ContractTest, makeWorld: () => World | Promise<World>): ContractReport {
  const report: ContractReport = { passed: [], failed: [], notRun: [] }
  for (const { name, needs = [], run } of contractCases) {
    // No named parameter: Jest and Mocha would take it for a `done` callback.
    test(name, async (...[context]) => {
      const world = await makeWorld()
      try {
        const missing = needs.filter((ability) => !world.can[ability])
        if (missing.length > 0) {
          report.notRun.push({ name, needs: missing })
          skip(context, `needs ${missing.join(', ')}`)
          return
        }
        await run(createStage(world)).catch((error) => {
          report.failed.push(name)
          throw error
        })
        report.passed.push(name)
      } finally {
        await world.close?.()
      }
    })
  }
  return report
}

function skip(context: unknown, why: string): void {
  // Vitest's context is a function, node:test's an object.
  const { skip } = Object(context) as { skip?: (why: string) => void }
  if (typeof skip === 'function') skip.call(context, why)
}
