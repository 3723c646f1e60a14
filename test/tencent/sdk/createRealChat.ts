import type { ChatSDK } from '@tencentcloud/chat'

/** How the package comes: all in one file, or a core to which modules are given. */
export type Build = 'all-in-one' | 'modular'

/** The SDK gives the same chat for the same SDKAppID: each device has one of its own, in all tests of a file. */
let lastSDKAppID = 1_400_000_000

/** A chat of the real package: another device. It takes the global `WebSocket`, `Date` and timers as it finds them now. */
export async function createRealChat(build: Build): Promise<{ chat: ChatSDK; SDKAppID: number }> {
  const SDKAppID = ++lastSDKAppID
  const chat = await (build === 'all-in-one' ? createAllInOne(SDKAppID) : createModular(SDKAppID))
  chat.setLogLevel(4) // nothing
  return { chat, SDKAppID }
}

async function createAllInOne(SDKAppID: number): Promise<ChatSDK> {
  const { default: TencentCloudChat } = await import('@tencentcloud/chat')
  return TencentCloudChat.create({ SDKAppID })
}

async function createModular(SDKAppID: number): Promise<ChatSDK> {
  const { default: TencentCloudChat } = await import('@tencentcloud/chat/index.es.js')
  const { default: signaling } = await import('@tencentcloud/chat/modules/signaling-module.js')
  const { default: group } = await import('@tencentcloud/chat/modules/group-module.js')
  return TencentCloudChat.create({
    SDKAppID,
    modules: { 'signaling-module': signaling, 'group-module': group },
  } as never)
}
