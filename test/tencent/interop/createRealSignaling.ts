import SignalingModule from '@tencentcloud/chat/modules/signaling-module.js'
import type { SignalingClient } from 'ringkit/store'
import { fromCloud } from '../cloud/ChatMessage.ts'
import { createChat } from '../cloud/createChat.ts'
import type { CloudLine, CloudMessage } from '../cloud/createCloud.ts'
import { createEmitter } from './createEmitter.ts'

/** The Tencent SDK's own signaling on a device of the tests' message cloud. */
export interface RealSignaling
  extends Omit<SignalingClient, 'getLoginUser' | 'getPendingInvitations' | 'getServerTime' | 'isReady' | 'on' | 'off'> {
  /** Signs in, and takes in what came before, as the SDK's core does. */
  signIn(userID: string): Promise<void>
  signOut(): Promise<void>
}

/** The numbers by which the module asks for the parts of its core. */
const part = { messages: 2, unread: 6, conversations: 11, user: 12, settings: 23 }

/** What the modules tell each other when a part of the sign-in is done: settings, conversations, unread messages. */
const parts = ['_inner2', '_inner4', '_inner5']

/** So far the SDK was seen to look back into a group at sign-in. */
const PAGE = 21

/**
 * The real module on a core of the tests' own, which does what the module asks of the SDK and nothing else: the chat object
 * of the tests, with signaling that hears of messages before the app.
 */
export function createRealSignaling(line: CloudLine): RealSignaling {
  const chat = createChat(line)
  const outer = createEmitter()
  const inner = createEmitter()
  let unread: object[] = []
  let conversations: object[] = []

  const own = (list: CloudMessage[]) => list.map((message) => fromCloud(message, line.userID))

  const core: Record<number, object> = {
    [part.user]: { getUserID: chat.getLoginUser },
    // Nothing is set: the module has its own defaults.
    [part.settings]: { getCloudConfig: () => undefined },
    [part.unread]: { getMessageListFromUnreadDB: () => unread },
    [part.conversations]: {
      getLocalConvList: () => conversations,
      async getMessageList({ conversationID, nextReqMessageID: before }: Record<string, string>) {
        const page = await line.history(conversationID ?? '', { count: PAGE, ...(before && { before }) })
        const messageList = own(page.messages)
        const nextReqMessageID = messageList[0]?.ID ?? ''
        return { code: 0, data: { messageList, nextReqMessageID, isCompleted: page.isCompleted } }
      },
    },
    [part.messages]: {
      createCustomMessage: chat.createCustomMessage,
      sendMessageInstance: chat.sendMessage,
      modifyRemoteMessage: chat.modifyMessage,
    },
  }

  const signaling = new SignalingModule({
    get: (number) => core[number] ?? {},
    getOEmitInst: () => outer,
    getIEmitInst: () => inner,
  })

  chat.on('onMessageReceived', ({ data }) => {
    if (signaling.canIUseSignaling()) signaling.onNewMessageList(data as object[])
  })
  chat.on('onMessageModified', ({ data }) => {
    if (signaling.canIUseSignaling()) signaling.onMessageModified(data as object[])
  })

  const verb =
    (name: 'invite' | 'accept' | 'reject' | 'cancel' | 'modifyInvitation') =>
    (options: object): Promise<never> =>
      signaling[name](options as never) as Promise<never>

  return {
    addSignalingListener: signaling.addSignalingListener.bind(signaling) as RealSignaling['addSignalingListener'],
    removeSignalingListener: signaling.removeSignalingListener.bind(
      signaling,
    ) as RealSignaling['removeSignalingListener'],
    invite: verb('invite'),
    inviteInGroup: verb('invite'),
    accept: verb('accept'),
    reject: verb('reject'),
    cancel: verb('cancel'),
    modifyInvitation: verb('modifyInvitation'),
    getSignalingInfo: (message) => signaling.getSignalingInfo(message) as ReturnType<RealSignaling['getSignalingInfo']>,
    async signIn(userID) {
      await chat.login({ userID })
      conversations = (await line.conversations()).map(({ conversationID, unreadCount, lastTime }) => ({
        ...{ conversationID, unreadCount, lastMessage: { lastTime } },
        type: conversationID.startsWith('GROUP') ? 'GROUP' : 'C2C',
      }))
      unread = own((await line.unread()).filter(({ conversationType }) => conversationType === 'C2C'))
      for (const name of parts) inner.emit(name)
    },
    async signOut() {
      await chat.logout()
      signaling.reset()
    },
  }
}
