import type { ReactNode } from 'react'
import type { SignalingEvent } from 'ringkit/store'

/** One of the two things whose first ring is compared: an app in which nothing rings yet, and the engine that rings it. */
export interface Ringer {
  app: ReactNode
  emit(event: SignalingEvent): void
}
