import type { SyntheticEvent } from 'react'

const stop = (event: SyntheticEvent) => event.stopPropagation()

/** What every `<dialog>` of ours has: it closes when the store says so, and not otherwise. */
export const dialogProps: Readonly<Record<string, unknown>> = {
  tabIndex: -1,
  closedby: 'none',
  // A library that closes its own modal on a press or focus outside of it must not hear of these.
  onPointerDown: stop,
  onFocus: stop,
  // Such a library may have taken the pointer from the whole page.
  style: { pointerEvents: 'auto' },
}
