import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
// First: it says which layer is below which.
import '../parts/tokens.css'
import 'ringkit/styles.css'
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

if (world && device) {
  document.title = titleOf(device)
  const client = world.devices.open(deviceID)
  const unfollow = followLook(world.look, document)
  window.addEventListener('pagehide', ({ persisted }) => {
    if (persisted) return
    root.unmount()
    unfollow()
    world.devices.close(client)
  })
  root.render(
    <StrictMode>
      <Phone world={world} device={device} client={client} />
    </StrictMode>,
  )
} else root.render(<Lost />)
