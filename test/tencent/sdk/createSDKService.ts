import { vi } from 'vitest'
import type { Cloud, CloudLine } from '../cloud/createCloud.ts'
import type { LineFaults } from '../cloud/LineFaults.ts'
import { createConnection } from './createConnection.ts'
import { type Frame, fromBytes, toBytes } from './Frame.ts'

/** One end of a link, as the SDK sees it. */
interface Socket {
  onopen: ((event: object) => void) | null
  onmessage: ((event: { data: ArrayBuffer }) => void) | null
  onclose: ((event: { code: number; reason: string }) => void) | null
}

/** What the service knows of one SDKAppID, which is one chat object, and so one device. */
interface Device {
  isOnline: boolean
  /** Of all its links. */
  faults: LineFaults
  socket?: Socket & { open(): void; close(): void }
  line?: CloudLine
}

/**
 * The tests' message cloud, as the real SDK asks it: through the global `WebSocket`, until the test is over.
 *
 * @param newFaults of one more device; several may share theirs
 */
export function createSDKService(cloud: Cloud, newFaults: () => LineFaults) {
  const devices = new Map<number, Device>()
  const groups = new Map<string, readonly string[]>()
  const users = {
    tinyIDOf: (userID: string) => `1${[...userID].map((letter) => letter.charCodeAt(0)).join('')}`,
    groupsOf: (userID: string) =>
      [...groups].flatMap(([groupID, members]) => (members.includes(userID) ? groupID : [])),
  }

  function deviceOf(SDKAppID: number): Device {
    const device = devices.get(SDKAppID) ?? { isOnline: true, faults: newFaults() }
    devices.set(SDKAppID, device)
    return device
  }

  class FakeSocket implements Socket {
    onopen: Socket['onopen'] = null
    onmessage: Socket['onmessage'] = null
    onclose: Socket['onclose'] = null
    readonly #device: Device
    #connection: ReturnType<typeof createConnection> | undefined

    constructor(url: string) {
      this.#device = deviceOf(Number(new URL(url).searchParams.get('sdkappid')))
      this.#device.socket = this
      if (this.#device.isOnline) queueMicrotask(() => this.open())
    }

    /** Without a network it is never opened; the SDK waits. */
    open(): void {
      const down = (frame: Frame) => this.#connection && this.onmessage?.({ data: toBytes(frame) })
      const line = cloud.connect(this.#device.faults)
      this.#device.line = line
      this.#connection = createConnection(line, cloud, users, down)
      this.onopen?.({})
    }

    send(bytes: Uint8Array): void {
      void this.#connection?.receive(fromBytes(bytes))
    }

    close(): void {
      this.#connection?.close()
      this.#connection = undefined
    }
  }
  vi.stubGlobal('WebSocket', FakeSocket)

  return {
    createGroup(groupID: string, members: readonly string[]): void {
      groups.set(groupID, members)
      cloud.createGroup(groupID, members)
    },
    faultsOf: (SDKAppID: number): LineFaults => deviceOf(SDKAppID).faults,
    /** The page of this device is closed. */
    close(SDKAppID: number): void {
      const device = deviceOf(SDKAppID)
      device.isOnline = false
      device.socket?.close()
    },
    /** The user may be signed in on one device only, and is on another one now. */
    kick(SDKAppID: number): void {
      const { line } = deviceOf(SDKAppID)
      if (line) cloud.kick(line)
    },
    /** Takes the network away from a device, or gives it back. A link must have been open for a second, or the SDK gives up. */
    setOnline(SDKAppID: number, isOnline: boolean): void {
      const device = deviceOf(SDKAppID)
      device.isOnline = isOnline
      const { socket } = device
      if (isOnline) socket?.open()
      else {
        socket?.close()
        socket?.onclose?.({ code: 1006, reason: '' })
      }
    },
  }
}
