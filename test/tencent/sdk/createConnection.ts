import { CodedError } from '../cloud/CodedError.ts'
import type { Cloud, CloudLine, CloudMessage } from '../cloud/createCloud.ts'
import type { Frame } from './Frame.ts'
import { listAnswers, type SDKUsers } from './listAnswers.ts'
import { messageAnswers, told } from './messageAnswers.ts'
import { pushTo } from './pushTo.ts'

const KEY = 'key of '

/** Communities of a million members: there are none. */
const HUGE = 'million_group_open_http_svc.'

/** The service's end of one link. What it does not know it says OK to, as the SDK asks much that does not matter here. */
export function createConnection(line: CloudLine, cloud: Cloud, users: SDKUsers, down: (frame: Frame) => void) {
  const { tinyIDOf } = users
  pushTo(line, tinyIDOf, (event) => {
    down({ head: { servcmd: 'im_open_push.msg_push', seq: 0 }, body: { EventArray: [event] } })
  })

  let signedIn: Promise<unknown> | undefined

  const answers: Record<string, (body: never) => object> = {
    ...listAnswers(cloud, line, users),
    ...messageAnswers(cloud, line),
    wslogin: () => ({
      A2Key: KEY + line.userID,
      TinyId: tinyIDOf(line.userID),
      InstId: 1,
      HelloInterval: 120,
      TimeStamp: Math.floor(cloud.clock.now() / 1000),
    }),
    async wslogout() {
      await line.signOut()
      return {}
    },
  }

  return {
    async receive({ head, body }: Frame): Promise<void> {
      const command = head.servcmd.slice(head.servcmd.indexOf('.') + 1)
      const userID = head.a2?.slice(KEY.length) ?? head.identifier ?? ''
      // What was asked on a lost link comes again on the next one, before the sign-in: its key says who asks.
      if (userID !== '' && (!signedIn || (command === 'wslogin' && line.userID !== userID))) {
        signedIn = line.signIn(userID)
      }
      await signedIn
      let answer: object
      try {
        const found = head.servcmd.startsWith(HUGE) ? undefined : await answers[command]?.(body as never)
        answer = { ActionStatus: 'OK', ErrorCode: 0, ErrorInfo: '', ...found }
      } catch (error) {
        if (!(error instanceof CodedError)) throw error
        const newest = error.data.message as CloudMessage | undefined
        answer = {
          ActionStatus: 'FAIL',
          ErrorCode: error.code,
          ErrorInfo: error.message,
          ...(newest && told(newest)),
        }
      }
      down({ head, body: answer })
    },
    close: () => cloud.disconnect(line),
  }
}
