import { createHub } from 'ringkit/hub'
import type { StoreApi } from 'zustand/vanilla'
import { createSetup, type Setup } from '../tencent/createSetup.js'
import { createDevices, type Devices } from './createDevices.js'
import { createEngine, type Engine } from './createEngine.js'
import { createLog, type Log } from './createLog.js'
import { createLook, type Look } from './createLook.js'
import { createMedia, type Media } from './createMedia.js'
import { createWire, type Wire } from './createWire.js'
import { EVERYONE, NIGHT_SHIFT, people } from './people.js'

/** Everything that the pages of the demo share: one hub, the wire to it, the devices on it, and what looks on. */
export interface World {
  readonly engine: StoreApi<Engine>
  readonly devices: Devices
  readonly log: Log
  readonly look: StoreApi<Look>
  readonly media: Media
  readonly wire: Wire
  /** What there is to the other engine before anybody signs in: a few fields. Its SDK is loaded by its phone. */
  readonly tencent: StoreApi<Setup>
}

/** The hub is the engine of all phones but one: the phone on Tencent Chat has a client of its own. */
export function createWorld(): World {
  const log = createLog()
  const media = createMedia(log)
  const wire = createWire()
  const hub = createHub({
    network: wire.network,
    onOfflinePush: ({ userID, title, description }) =>
      log.add({ deviceID: userID, userID, kind: 'push', name: 'onOfflinePush', detail: { title, description } }),
  })
  hub.createGroup({ groupID: EVERYONE, members: people.map(({ userID }) => userID) })
  hub.createGroup({ groupID: NIGHT_SHIFT, members: ['bob', 'carol'] })
  return {
    engine: createEngine(),
    devices: createDevices(hub, log, media),
    log,
    look: createLook(),
    media,
    wire,
    tencent: createSetup(),
  }
}
