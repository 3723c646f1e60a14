import type { InvitationStore } from 'ringkit'
import type { Hub, HubClient } from 'ringkit/hub'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Log } from './createLog.js'
import type { Media } from './createMedia.js'
import type { Device } from './Device.js'
import { forgetful } from './forgetful.js'
import { logEvents, logged } from './logged.js'
import { people } from './people.js'

/** What is behind a device on the stage. */
interface Behind {
  client?: HubClient
  store?: InvitationStore
}

/** The devices on the stage: what happens to them from outside, and the way in for the page that runs on each. */
export interface Devices {
  readonly list: StoreApi<readonly Device[]>
  /** A second device for a user; does nothing if there is one. Gives its deviceID. */
  add(userID: string): string
  remove(deviceID: string): void
  setOnline(deviceID: string, online: boolean): void
  /** Loads the page of a device afresh. */
  reload(deviceID: string): void
  /** For the page of a device, when it loads: its client, not signed in. What an earlier page had is given up. */
  open(deviceID: string): HubClient
  /** For the page of a device, when it listens: signs in. */
  signIn(deviceID: string): void
  /** For the page of a device: shows its store to the scenarios. */
  attach(deviceID: string, store: InvitationStore): () => void
  /** The page of a device is gone. */
  close(client: HubClient): void
  /** The store of a device, if its page has loaded. */
  storeOf(deviceID: string): InvitationStore | undefined
  /** The next accept on this device finds that the hub has lost the invitation. */
  forgetNext(deviceID: string): void
}

export function createDevices(hub: Hub, log: Log, media: Media): Devices {
  const behind = new Map<string, Behind>()
  const forgotten = new Set<string>()
  const list = createStore<readonly Device[]>(() => people.map(({ userID }) => fresh(userID, userID, 'phone')))

  function fresh(deviceID: string, userID: string, kind: Device['kind']): Device {
    behind.set(deviceID, {})
    return { deviceID, userID, kind, online: true, loaded: false, ringing: false, loads: 0 }
  }

  function find(deviceID: string): Device | undefined {
    return list.getState().find((device) => device.deviceID === deviceID)
  }

  function change(deviceID: string, patch: Partial<Device>): void {
    list.setState((all) => all.map((device) => (device.deviceID === deviceID ? { ...device, ...patch } : device)), true)
  }

  return {
    list,
    add(userID) {
      const deviceID = `${userID}-2`
      if (!find(deviceID)) {
        const device = fresh(deviceID, userID, 'tablet')
        // Beside the first device of the same user.
        list.setState((all) => all.flatMap((other) => (other.deviceID === userID ? [other, device] : other)), true)
      }
      return deviceID
    },
    remove(deviceID) {
      media.leave(deviceID)
      behind.get(deviceID)?.client?.dispose()
      behind.delete(deviceID)
      list.setState((all) => all.filter((device) => device.deviceID !== deviceID), true)
    },
    setOnline(deviceID, online) {
      if (find(deviceID)?.online === online) return
      change(deviceID, { online })
      if (online) behind.get(deviceID)?.client?.goOnline()
      else behind.get(deviceID)?.client?.goOffline()
    },
    reload(deviceID) {
      media.leave(deviceID)
      change(deviceID, { loads: (find(deviceID)?.loads ?? 0) + 1 })
    },
    open(deviceID) {
      const mine = behind.get(deviceID)
      const device = find(deviceID)
      if (!mine || !device) throw new Error(`There is no device ${deviceID} on the stage.`)
      mine.client?.dispose()
      mine.client = logged(forgetful(hub.connect({ deviceID }), forgotten), device, log)
      logEvents(mine.client, device, log) // until its end
      return mine.client
    },
    signIn(deviceID) {
      const device = find(deviceID)
      const client = behind.get(deviceID)?.client
      if (!device || !client) return
      if (!device.online) client.goOffline()
      // Refused only if it stays without a link for long; it is signed in all the same.
      client.login({ userID: device.userID }).catch(() => {})
    },
    attach(deviceID, store) {
      const mine = behind.get(deviceID)
      if (mine) mine.store = store
      change(deviceID, { loaded: true })
      const unsubscribe = store.list.subscribe(({ incoming }) => change(deviceID, { ringing: incoming.length > 0 }))
      return () => {
        unsubscribe()
        if (mine?.store === store) delete mine.store
        change(deviceID, { loaded: false, ringing: false })
      }
    },
    close(client) {
      client.dispose()
      const mine = behind.get(client.deviceID)
      if (mine?.client === client) delete mine.client
    },
    storeOf: (deviceID) => behind.get(deviceID)?.store,
    forgetNext: (deviceID) => forgotten.add(deviceID),
  }
}
