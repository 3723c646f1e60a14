import type { ChatSDK } from '@tencentcloud/chat'
import type { SignalingClientLike } from 'ringkit'
import { createTencentClient } from 'ringkit/tencent'
import type { Log } from '../world/createLog.js'
import { type LoggedDevice, logEvents, logged } from '../world/logged.js'
import { tabStorage } from '../world/tabStorage.js'
import type { Way } from './createSetup.js'

/** Names this tab, over reloads: so a call that it made before one is known to be its own. */
const KEY = 'ringkit-demo-device'

/** A client, as long as it is needed. */
export interface Held {
  readonly client: SignalingClientLike
  /** Takes hold of nothing any more. */
  release(): void
}

/** What the provider gets: ringkit's own client over the chat, or the chat as it is. */
export function hold(chat: ChatSDK, way: Way, device: LoggedDevice, log: Log): Held {
  if (way === 'sdk') return written(chat, () => {})
  const client = createTencentClient({ chat, deviceID: tabStorage.read(KEY) })
  tabStorage.write(KEY, client.deviceID)
  return written(client, () => client.dispose())

  function written(client: SignalingClientLike, dispose: () => void): Held {
    const stopLog = logEvents(client, device, log)
    return {
      client: logged(client, device, log),
      release() {
        stopLog()
        dispose()
      },
    }
  }
}
