import { SignalingError, writeCallData } from 'ringkit'
import { annRings } from './annRings.js'
import { ring } from './ring.js'
import { ringTeam } from './ringTeam.js'
import type { World } from './World.js'

/** Many calls at once, each in another state. */
export async function allStates(world: World): Promise<void> {
  const { store, device, clock, faults } = world
  const overdue = { timeout: 5, media: 'audio' } as const
  await ring(world, 'bob', { timeout: 60, media: 'video', purpose: 'The plan for Thursday' })
  const silenced = await ring(world, 'carol', { timeout: 0 })
  store.silence(silenced)
  await ring(world, 'dmitri', overdue)
  const failing = await ring(world, 'elif', { timeout: 60 })
  faults.fail('accept', new SignalingError('The link was lost.', { code: 2801 }))
  await store.accept(failing).catch(() => {})
  await device('farid').cancel({ inviteID: await ring(world, 'farid') })
  await store.reject(await ring(world, 'grace'))

  await annRings(world, 'hana', { timeout: 60, media: 'video' })
  const declined = await annRings(world, 'ines')
  await device('ines').reject({ inviteID: declined, data: writeCallData('', { message: 'Back at ten.' }) })
  const team = await ringTeam(world, 'ann', ['bob', 'carol', 'dmitri'], { timeout: 60 })
  await device('carol').accept({ inviteID: team })

  // From here on nothing arrives any more: what is under way stays so, and the engine does not say that time is up.
  await clock.flush()
  const answering = await ring(world, 'jonas', { timeout: 60 })
  faults.latency = 600_000
  void store.accept(answering).catch(() => {})
  void annRings(world, 'kim').catch(() => {})
  await clock.advance(6_000)
}
