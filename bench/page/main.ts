import { burst } from './burst.ts'
import { eventToCommit } from './eventToCommit.ts'
import { coldRing, firstRing } from './firstRing.tsx'
import { hubMemory } from './hubMemory.ts'
import { idle } from './idle.tsx'
import { lateness } from './lateness.ts'
import { memory } from './memory.ts'

/** What `run.mjs` calls, each in a fresh page. */
const scenarios = { burst, coldRing, eventToCommit, firstRing, hubMemory, idle, lateness, memory }

declare global {
  interface Window {
    bench: typeof scenarios
  }
}
window.bench = scenarios
