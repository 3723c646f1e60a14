/** How many schedules each property test runs, everywhere: the one place to change it. */
export const runs = { numRuns: 10_000 } as const

/** ms that a property test may take on a slow, shared machine. */
export const PATIENCE = 120_000
