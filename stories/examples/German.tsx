import { CallSettings, IncomingCallDialog, OutgoingCallDialog } from 'ringkit'
import { de } from 'ringkit/locales/de'

export function German() {
  return (
    <CallSettings labels={de}>
      <IncomingCallDialog />
      <OutgoingCallDialog />
    </CallSettings>
  )
}
