import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
// First: it says which layer is below which.
import '../parts/tokens.css'
import 'ringkit/styles.css'
import { DEVICE } from '../tencent/createSetup.js'
import { followLook } from '../world/createLook.js'
import { titleOf } from '../world/Device.js'
import { parentWorld } from '../world/parentWorld.js'
import './phone.css'
import { Lost } from './Lost.js'
import { Phone } from './Phone.js'

// Each phone is a page of its own, as in life: own focus, own dialogs, own provider. Only the hub is shared.
const world = parentWorld()
const deviceID = new URLSearchParams(location.search).get('device') ?? ''
const device = world?.devices.list.getState().find((each) => each.deviceID === deviceID)
const root = createRoot(document.getElementById('root') as HTMLElement)

/** Once, when the page goes away for good. */
function atEnd(end: () => void): void {
  window.addEventListener('pagehide', ({ persisted }) => {
    if (!persisted) end()
  })
}

if (world) atEnd(followLook(world.look, document))

if (world && device) {
  document.title = titleOf(device)
  const client = world.devices.open(deviceID)
  atEnd(() => {
    root.unmount()
    world.devices.close(client)
  })
  root.render(
    <StrictMode>
      <Phone world={world} device={device} client={client} />
    </StrictMode>,
  )
} else if (world && deviceID === DEVICE) {
  document.title = 'Your phone'
  const { openTencent } = await import('../tencent/openTencent.js')
  atEnd(openTencent(root, world))
} else root.render(<Lost />)
