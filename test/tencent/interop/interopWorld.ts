import { createVirtualClock } from 'ringkit/testing'
import { TSignaling } from '../../../src/signaling/TSignaling.ts'
import { createCloud } from '../cloud/createCloud.ts'
import { createRealSignaling, type RealSignaling } from './createRealSignaling.ts'
import { runOnClock } from './runOnClock.ts'
import { type Heard, tellShortly } from './tellShortly.ts'

/** Everything that this device tells from now on, in order. */
function listen(client: Pick<RealSignaling, 'addSignalingListener'>): Heard[] {
  const heard: Heard[] = []
  for (const name of Object.values(TSignaling)) {
    if (typeof name !== 'string') continue
    // The real module hands out its own live objects: what counts is what they say now.
    client.addSignalingListener(name, (event) => void heard.push(structuredClone(event) as unknown as Heard))
  }
  return heard
}

/** A message cloud on a virtual clock, with devices of both kinds: the Tencent SDK's own signaling, and ours. */
export function interopWorld() {
  const clock = createVirtualClock()
  const printed = runOnClock(clock)
  const cloud = createCloud({ clock })

  /** A call, and the time that its way to the service and back takes. */
  async function done<Result>(call: Promise<Result>, ms = 100): Promise<Result> {
    call.catch(() => {})
    await clock.advance(ms)
    return call
  }

  /** A device with the Tencent SDK's own signaling. */
  async function native(userID: string, settings?: Parameters<typeof createRealSignaling>[1]) {
    const client = createRealSignaling(cloud.connect(), settings)
    const heard = listen(client)
    await done(client.signIn(userID))
    return {
      client,
      line: client.line,
      heard,
      get told(): string[] {
        return heard.map(tellShortly)
      },
    }
  }

  return { clock, cloud, printed, done, native }
}
