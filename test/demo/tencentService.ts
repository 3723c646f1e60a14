import type { BrowserContext, WebSocketRoute } from 'playwright'
import { systemClock } from 'ringkit/store'
import { type Cloud, createCloud } from '../tencent/cloud/createCloud.ts'
import { createConnection } from '../tencent/sdk/createConnection.ts'
import { type Frame, fromBytes } from '../tencent/sdk/Frame.ts'

/** The service of Tencent Chat, for browsers: the tests' message cloud, at the other end of the SDK's WebSockets. */
export interface TencentService {
  readonly cloud: Cloud
  /** The code with which logins are refused; 0: none. */
  refuse: number
  /** Nothing gets through to it. */
  reachable: boolean
  /** Stands between a browser and everything outside of this machine, before a page is opened. */
  serve(context: BrowserContext): Promise<void>
  /** Ends the session of whoever is signed in, because they signed in elsewhere. */
  kickOut(): void
}

export function createTencentService(): TencentService {
  const cloud = createCloud({ clock: systemClock })
  const sockets = new Set<WebSocketRoute>()
  const users = { tinyIDOf: (userID: string) => `1${userID.length}`, groupsOf: () => [] }

  function open(socket: WebSocketRoute): void {
    const down = (frame: Frame): void => socket.send(Buffer.from(JSON.stringify(frame)))
    const connection = createConnection(cloud.connect(), cloud, users, down)
    sockets.add(socket)
    /** Of a browser that was closed in the middle of a question nobody waits for the answer. */
    const unlessGone = (error: unknown): void => {
      if (sockets.has(socket)) throw error
    }
    socket.onMessage((bytes) => {
      const frame = fromBytes(Buffer.from(bytes))
      const refused = service.refuse > 0 && frame.head.servcmd.endsWith('wslogin')
      if (!refused) connection.receive(frame).catch(unlessGone)
      else down({ ...frame, body: { ActionStatus: 'FAIL', ErrorCode: service.refuse, ErrorInfo: 'no such luck' } })
    })
    socket.onClose(() => {
      sockets.delete(socket)
      connection.close()
    })
  }

  const service: TencentService = {
    cloud,
    refuse: 0,
    reachable: true,
    async serve(context) {
      // A socket in a worker is out of reach of `routeWebSocket`; without workers the SDK has it in the page.
      await context.addInitScript(() => Reflect.deleteProperty(window, 'Worker'))
      await context.route(
        ({ hostname }) => hostname !== 'localhost',
        (route) => (service.reachable ? route.fulfill({ body: '' }) : route.abort()),
      )
      await context.routeWebSocket(/^wss:/, (socket) => (service.reachable ? open(socket) : socket.close()))
    },
    kickOut() {
      const EventArray = [{ Event: 10, C2cNotifyMsgArray: [{ KickoutMsgNotify: { KickType: 1, NewInstInfo: {} } }] }]
      const frame = { head: { servcmd: 'im_open_push.msg_push' }, body: { EventArray } }
      for (const socket of sockets) socket.send(Buffer.from(JSON.stringify(frame)))
    },
  }
  return service
}
