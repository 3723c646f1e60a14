import TencentCloudChat from '@tencentcloud/chat'
import { IncomingCallDialog, SignalingProvider } from 'ringkit'
import { createHub } from 'ringkit/hub'
import { createTencentClient } from 'ringkit/tencent'

/** In tests, demos and stories a user of the embedded hub, else one of Tencent Chat. */
const client =
  import.meta.env.MODE === 'test'
    ? createHub().connect({ userID: 'ann' })
    : createTencentClient({ chat: TencentCloudChat.create({ SDKAppID: 1400000000 }) })

export function AnyEngine() {
  return (
    <SignalingProvider client={client}>
      <IncomingCallDialog />
    </SignalingProvider>
  )
}
