import type { Clock } from 'ringkit/store'
import { CodedError } from './CodedError.ts'
import { createPipe, type Pipe } from './createPipe.ts'
import { type LineFaults, travelTime } from './LineFaults.ts'

/** ms after which a request has failed. */
const PATIENCE = 15_000

interface Request {
  /** At the service, once, however often it arrives there. */
  arrive(): void
  /** Brings the answer. */
  answer(): void
}

/** The requests of one device. Unanswered ones are sent again when the link is back; after 15 s they fail with 2801. */
export function createRequests(clock: Clock, faults: LineFaults, random: () => number) {
  const up = createPipe(clock)
  const down: Pipe = createPipe(clock)
  const open = new Set<Request>()
  let online = true

  function transmit(request: Request): void {
    if (!online) return
    if (faults.swallow > 0) {
      faults.swallow--
      return
    }
    up.send(
      () => {
        request.arrive()
        down.send(request.answer, travelTime(faults, true, random))
      },
      travelTime(faults, false, random),
    )
  }

  function ask<Result>(run: () => Result): Promise<Result> {
    return new Promise((resolve, reject) => {
      let settle: (() => void) | undefined
      const request: Request = {
        arrive() {
          if (settle) return
          try {
            const result = run()
            settle = () => resolve(result)
          } catch (error) {
            settle = () => reject(error)
          }
        },
        answer() {
          if (!open.delete(request)) return
          clock.clearTimeout(timer)
          settle?.()
        },
      }
      const timer = clock.setTimeout(() => {
        if (open.delete(request)) reject(new CodedError(2801, 'The service has not answered.'))
      }, PATIENCE)
      open.add(request)
      transmit(request)
    })
  }

  return {
    ask,
    /** The way to the device, on which pushed messages come as well. */
    down,
    setOnline(next: boolean) {
      online = next
      if (online) for (const request of open) transmit(request)
      else for (const pipe of [up, down]) pipe.cut()
    },
  }
}
