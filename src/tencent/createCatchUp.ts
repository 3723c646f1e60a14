import type { Clock } from '../invitation/Clock.js'
import type { History } from './createHistory.js'

/** How long the SDK may take to bring its list of conversations up to date: ms. */
const PATIENCE = 5_000
/** How often what could not be read is tried again by itself; later a link that comes back sets it off. */
const TRIES = 3

/**
 * Reads in the history what nobody told this device. The SDK brings its list of conversations up to date some time after
 * sign-in or after a lost link has come back; then the conversations in which something has happened are read.
 *
 * @param isReady the chat object can be asked
 * @param always conversations that are read in any case
 * @param report is told why the list of conversations could not be had
 */
export function createCatchUp(
  history: History,
  clock: Clock,
  isReady: () => boolean,
  always: () => string[],
  report: (error: unknown) => void,
) {
  /** From when on something may have been missed: ms; undefined while nothing has to be read. */
  let since: number | undefined
  let tries = 0
  let timer: unknown
  /** Resolves when what was wanted last is here; `finish` is there as long as it is not. */
  let done: Promise<void> = Promise.resolve()
  let finish: (() => void) | undefined

  async function run(): Promise<void> {
    const from = since
    if (from === undefined) return
    forgetTimer()
    if (!isReady()) return
    since = undefined
    const finished = finish
    finish = undefined
    const { conversationIDs, isComplete } = await history.conversations(from).catch((error) => {
      report(error)
      return { conversationIDs: [], isComplete: false }
    })
    const again = (await history.read([...always(), ...conversationIDs], from)) || !isComplete
    if (again) {
      since = Math.min(since ?? from, from)
      if (++tries < TRIES) timer ??= clock.setTimeout(run, PATIENCE)
    }
    finished?.()
  }

  function forgetTimer(): void {
    if (timer !== undefined) clock.clearTimeout(timer)
    timer = undefined
  }

  return {
    /** From then on (ms) something may have been missed: it is read as soon as the list of conversations is up to date. */
    want(from: number): void {
      if (!finish) {
        done = new Promise((resolve) => {
          finish = resolve
        })
      }
      since = Math.min(since ?? from, from)
      tries = 0
      forgetTimer()
      timer = clock.setTimeout(run, PATIENCE)
    },
    /** The list of conversations is up to date. */
    run,
    /** Resolves when all that was wanted is here. */
    done: (): Promise<void> => done,
    dispose(): void {
      tries = TRIES
      since = undefined
      forgetTimer()
      finish?.()
    },
  }
}
