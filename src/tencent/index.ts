// `ringkit/tencent`: signaling over the messages of a Tencent chat object.
export { createTencentClient, type TencentClient, type TencentClientOptions } from './createTencentClient.js'
export type { TencentChatLike } from './TencentChat.js'
