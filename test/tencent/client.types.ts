// Checked by `npm run check`; nothing here runs.
import type { ChatSDK } from '@tencentcloud/chat'
import type { SignalingClient, SignalingClientLike } from 'ringkit/store'
import { createTencentClient, type TencentChatLike } from 'ringkit/tencent'

declare const chat: ChatSDK

// The package's own object fits, as it is typed.
const client = createTencentClient({ chat })
chat satisfies TencentChatLike
chat satisfies SignalingClientLike

// The client is the whole port, optional parts too, so it goes wherever a client goes.
client satisfies Required<SignalingClient>
client satisfies SignalingClientLike
client.getPendingInvitations satisfies () => Promise<readonly { inviteID: string }[]>

// @ts-expect-error: an engine's client is no chat object
createTencentClient({ chat: client })
