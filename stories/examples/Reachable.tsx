import { IncomingCallDialog } from 'ringkit'

/** Other keys, none for silence, and a frame that flashes for those who do not hear it ring. */
export function Reachable() {
  return <IncomingCallDialog shortcuts={{ accept: 'F9', reject: 'Shift+F9', silence: '' }} flash />
}
