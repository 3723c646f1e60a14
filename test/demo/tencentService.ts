import type { BrowserContext, WebSocketRoute } from 'playwright'

/** What the SDK asks of the service, and is answered: JSON in a binary frame. */
interface Frame {
  head: { servcmd: string }
  body: object
}

/** The service of Tencent Chat, as far as the demo needs one: whoever asks is answered, nobody hears of anybody else. */
export interface TencentService {
  /** The code with which the next logins are refused; 0: none. */
  refuse: number
  /** Nothing gets through. */
  reachable: boolean
  /** Messages that were sent, as the SDK sent them. */
  readonly sent: { CloudCustomData?: string; MsgBody: { MsgContent: { Data: string } }[] }[]
  /** Ends the session of whoever is signed in, because they signed in elsewhere. */
  kickOut(): void
}

/** Stands between a browser and everything outside of this machine, before a page is opened. */
export async function serveTencent(context: BrowserContext): Promise<TencentService> {
  const sockets = new Set<WebSocketRoute>()
  const service: TencentService = {
    refuse: 0,
    reachable: true,
    sent: [],
    kickOut() {
      const EventArray = [{ Event: 10, C2cNotifyMsgArray: [{ KickoutMsgNotify: { KickType: 1, NewInstInfo: {} } }] }]
      for (const socket of sockets) send(socket, { head: { servcmd: 'im_open_push.msg_push' }, body: { EventArray } })
    },
  }

  function answer({ head: { servcmd }, body }: Frame): object {
    if (servcmd.endsWith('sendmsg')) service.sent.push(body as TencentService['sent'][number])
    if (servcmd.endsWith('wslogin') && service.refuse) {
      return { ActionStatus: 'FAIL', ErrorCode: service.refuse, ErrorInfo: 'no such luck' }
    }
    const seconds = Math.floor(Date.now() / 1000)
    return {
      ActionStatus: 'OK',
      ErrorCode: 0,
      ErrorInfo: '',
      // Of a login.
      A2Key: 'key',
      TinyId: '1',
      InstId: 1,
      HelloInterval: 120,
      TimeStamp: seconds,
      // Of a message.
      MsgTime: seconds,
      MsgSeq: 1,
      // Of a list: nothing is in it, and nothing more comes.
      CompleteFlag: 1,
      StartIndex: 0,
    }
  }

  // A socket in a worker would be out of reach of `routeWebSocket`; without workers the SDK has it in the page.
  await context.addInitScript(() => Reflect.deleteProperty(window, 'Worker'))
  await context.route(
    ({ hostname }) => hostname !== 'localhost',
    (route) => (service.reachable ? route.fulfill({ body: '' }) : route.abort()),
  )
  await context.routeWebSocket(/^wss:/, (socket) => {
    if (!service.reachable) return void socket.close()
    sockets.add(socket)
    socket.onMessage((bytes) => {
      const frame: Frame = JSON.parse(String(bytes))
      send(socket, { ...frame, body: answer(frame) })
    })
    socket.onClose(() => sockets.delete(socket))
  })
  return service
}

function send(socket: WebSocketRoute, frame: Frame): void {
  socket.send(Buffer.from(JSON.stringify(frame)))
}
