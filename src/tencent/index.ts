// `ringkit/tencent`: signaling over the messages of a Tencent chat object.
export { createTencentClient, type TencentClient } from './createTencentClient.js'
export type { TencentChatLike } from './TencentChat.js'
export type { TencentClientOptions } from './TencentClientOptions.js'
