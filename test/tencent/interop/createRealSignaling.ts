import SignalingModule from '@tencentcloud/chat/modules/signaling-module.js'
import type { SignalingClient } from 'ringkit/store'
import type { CloudLine, CloudMessage } from '../cloud/createCloud.ts'
import { createEmitter } from './createEmitter.ts'
import { createMessages, type SDKMessage, type SendOptions } from './createMessages.ts'

type Verbs = Pick<
  SignalingClient,
  | 'addSignalingListener'
  | 'removeSignalingListener'
  | 'invite'
  | 'inviteInGroup'
  | 'accept'
  | 'reject'
  | 'cancel'
  | 'modifyInvitation'
  | 'getSignalingInfo'
>

/** The Tencent SDK's own signaling on a device of the tests' message cloud. */
export interface RealSignaling extends Verbs {
  line: CloudLine
  /** Signs in, and takes in what came before, as the SDK's core does. */
  signIn(userID: string): Promise<void>
  signOut(): void
}

/** The numbers by which the module asks for the parts of its core. */
const part = { messages: 2, unread: 6, conversations: 11, user: 12, settings: 23 }

/** Of a group's history the SDK gets at least so many messages at once, whatever it is asked for. */
const pageSize = 21

/** What the modules tell each other when a part of the sign-in is done: settings, conversations, unread messages. */
const parts = ['_inner2', '_inner4', '_inner5']

/**
 * The real module on a core of the tests' own, which does what the module asks of the SDK and nothing else.
 *
 * @param settings how far back it looks into groups at sign-in, by the SDK's names; the module has its own defaults
 */
export function createRealSignaling(
  line: CloudLine,
  settings: { history_s_count?: number; history_s_time?: number } = {},
): RealSignaling {
  const outer = createEmitter()
  const inner = createEmitter()
  const messages = createMessages(line)
  let unread: SDKMessage[] = []
  let conversations: object[] = []

  /** The module hears of messages before the app does, and only while it wants to. */
  function tell(name: 'onMessageReceived' | 'onMessageModified', list: SDKMessage[]): void {
    if (list.length === 0) return
    if (signaling.canIUseSignaling()) {
      if (name === 'onMessageReceived') signaling.onNewMessageList(list)
      else signaling.onMessageModified(list)
    }
    outer.emit(name, list)
  }

  const own = (list: CloudMessage[]): SDKMessage[] => list.map((message) => messages.own(message))
  line.onMessages = (list) => tell('onMessageReceived', own(list.filter(messages.isNew)))
  line.onEdits = (list) => tell('onMessageModified', own(list.filter(messages.isEdit)))

  const core: Record<number, object> = {
    [part.user]: { getUserID: () => line.userID },
    [part.settings]: { getCloudConfig: (name: keyof typeof settings) => settings[name] },
    [part.unread]: { getMessageListFromUnreadDB: () => unread },
    [part.conversations]: {
      getLocalConvList: () => conversations,
      async getMessageList(options: { conversationID: string; nextReqMessageID?: string }) {
        const { conversationID, nextReqMessageID: before } = options
        const page = await line.history(conversationID, { count: pageSize, ...(before && { before }) })
        const messageList = own(page.messages)
        return {
          code: 0,
          data: { messageList, nextReqMessageID: messageList[0]?.ID ?? '', isCompleted: page.isCompleted },
        }
      },
    },
    [part.messages]: {
      createCustomMessage: messages.createCustomMessage,
      sendMessageInstance: (message: SDKMessage, options: SendOptions) => messages.send(message, options),
      async modifyRemoteMessage(message: SDKMessage) {
        const edited = await messages.edit(message)
        if (messages.isEdit(edited)) tell('onMessageModified', own([edited]))
        return { code: 0, data: { message } }
      },
    },
  }

  const signaling = new SignalingModule({
    get: (number) => core[number] ?? {},
    getOEmitInst: () => outer,
    getIEmitInst: () => inner,
  })

  const verb =
    (name: 'invite' | 'accept' | 'reject' | 'cancel' | 'modifyInvitation') =>
    (options: object): Promise<never> =>
      signaling[name](options as never) as Promise<never>

  return {
    line,
    addSignalingListener: signaling.addSignalingListener.bind(signaling) as Verbs['addSignalingListener'],
    removeSignalingListener: signaling.removeSignalingListener.bind(signaling) as Verbs['removeSignalingListener'],
    invite: verb('invite'),
    inviteInGroup: verb('invite'),
    accept: verb('accept'),
    reject: verb('reject'),
    cancel: verb('cancel'),
    modifyInvitation: verb('modifyInvitation'),
    getSignalingInfo: (message) => signaling.getSignalingInfo(message) as ReturnType<Verbs['getSignalingInfo']>,
    async signIn(userID) {
      await line.signIn(userID)
      const list = await line.conversations()
      conversations = list.map(({ conversationID, unreadCount, lastTime }) => ({
        ...{ conversationID, unreadCount, lastMessage: { lastTime } },
        type: conversationID.startsWith('GROUP') ? 'GROUP' : 'C2C',
      }))
      unread = own((await line.unread()).filter((one) => one.conversationType === 'C2C' && messages.isNew(one)))
      for (const name of parts) inner.emit(name)
      outer.emit('sdkStateReady')
    },
    signOut() {
      line.signOut()
      signaling.reset()
      messages.forget()
    },
  }
}
