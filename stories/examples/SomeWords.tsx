import { CallSettings, IncomingCallDialog } from 'ringkit'
import { de } from 'ringkit/locales/de'

/** One text over those above: what is not given stays. */
export function PickUp() {
  return (
    <CallSettings labels={{ accept: 'Pick up' }}>
      <IncomingCallDialog />
    </CallSettings>
  )
}

/** One text over those of a language. */
export function Rangehen() {
  return (
    <CallSettings labels={{ ...de, accept: 'Rangehen' }}>
      <IncomingCallDialog />
    </CallSettings>
  )
}
