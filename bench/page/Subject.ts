import type { ReactNode } from 'react'
import type { SignalingEvent } from 'ringkit/store'

/** One of the two things that are compared: fed with the same events, shown by the same rows. */
export interface Subject {
  emit(event: SignalingEvent): void
  /** Puts what the rows need around them. */
  wrap(rows: ReactNode): ReactNode
  /** What a row shows of one invitation. */
  useMessage(id: string): string | undefined
}
