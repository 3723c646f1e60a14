import type { ContractReport, ContractTest, contract, World } from 'ringkit/testing'

/** Runs the contract without a runner; the report says what failed. */
export async function runContract(play: typeof contract, makeWorld: () => World): Promise<ContractReport> {
  const cases: Parameters<ContractTest>[1][] = []
  const report = play((_name, run) => cases.push(run), makeWorld)
  for (const run of cases) await run().catch(() => {})
  return report
}
