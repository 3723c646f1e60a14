import type { CloudLine, CloudMessage } from '../cloud/createCloud.ts'
import { toEdit, toSDK } from './toSDK.ts'

const isGroup = ({ conversationType }: CloudMessage): boolean => conversationType === 'GROUP'

/** How the SDK numbers what it is told. */
const events = { groupMessage: 3, message: 9, notice: 10, edit: 19, groupEdit: 20 }

/** The SDK's word for: this user has signed in on another device, and may not on two. */
const OTHER_DEVICE = 2

/** Hands on to the SDK what the cloud tells this line. */
export function pushTo(line: CloudLine, tinyIDOf: (userID: string) => string, push: (event: object) => void): void {
  line.onMessages = (list) => {
    const groupMessages = list.filter(isGroup)
    const messages = list.filter((message) => !isGroup(message))
    if (groupMessages.length > 0) {
      push({
        Event: events.groupMessage,
        GroupMsgArray: groupMessages.map((message) => toSDK(message, tinyIDOf(message.from))),
      })
    }
    if (messages.length > 0) {
      push({
        Event: events.message,
        C2cMsgArray: messages.map((message) => {
          const told = toSDK(message, tinyIDOf(message.from))
          // What another device of this user has sent comes as if from the other side, and says so.
          const isOwn = message.from === line.userID
          return isOwn ? { ...told, From_Account: message.to, To_Account: message.from, IsSyncMsg: 1 } : told
        }),
      })
    }
  }
  line.onEdits = (list) => {
    for (const message of list) {
      push(
        isGroup(message)
          ? { Event: events.groupEdit, GroupMsgModNotifys: [toEdit(message)] }
          : { Event: events.edit, C2cMsgModNotifys: [toEdit(message)] },
      )
    }
  }
  line.onKick = () => {
    push({ Event: events.notice, C2cNotifyMsgArray: [{ KickoutMsgNotify: { KickType: OTHER_DEVICE } }] })
  }
}
