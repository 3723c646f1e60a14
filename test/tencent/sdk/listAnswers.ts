import { conversationOf } from '../cloud/CloudMessage.ts'
import type { Cloud, CloudLine, CloudMessage } from '../cloud/createCloud.ts'
import { elementsOf, originOf, toSDK } from './toSDK.ts'

/** What all devices of the service share. */
export interface SDKUsers {
  /** The service's number of a user. */
  tinyIDOf(userID: string): string
  groupsOf(userID: string): string[]
}

const keyOf = (message: CloudMessage): string => Object.values(originOf(message)).join('_')

/** How the service answers when the SDK wants to know what there is: conversations, groups, history. */
export function listAnswers(cloud: Cloud, line: CloudLine, { tinyIDOf, groupsOf }: SDKUsers) {
  const told = (message: CloudMessage): object => toSDK(message, tinyIDOf(message.from))

  /** The number of the next message of a group. */
  function nextOf(groupID: string): number {
    const sequences = cloud
      .sent()
      .map((one) => (one.conversationType === 'GROUP' && one.to === groupID ? one.sequence : 0))
    return Math.max(0, ...sequences) + 1
  }

  async function historyOf(conversationID: string): Promise<CloudMessage[]> {
    return (await line.history(conversationID, { count: Number.POSITIVE_INFINITY })).messages
  }

  function groupInfo(groupID: string): object {
    const SelfInfo = { Role: 'Member', JoinTime: 1, MsgFlag: 'AcceptAndNotify', MsgSeq: 0 }
    return { GroupId: groupID, Type: 'Public', Name: groupID, NextMsgSeq: nextOf(groupID), SelfInfo }
  }

  return {
    async page_get() {
      const conversations = await line.conversations()
      return {
        CompleteFlag: 1,
        TimeStamp: 0,
        StartIndex: 0,
        TopTimeStamp: 0,
        TopStartIndex: 0,
        SessionItem: conversations.flatMap(({ lastMessage: message, unreadCount }) => {
          if (!message) return []
          const LastMsg = { MsgBody: elementsOf(message), CloudCustomData: message.cloudCustomData }
          const { from, to, time, sequence } = message
          if (message.conversationType === 'GROUP') {
            const numbers = { MsgSeq: sequence, GroupNextMsgSeq: nextOf(to), UnreadMsgCount: unreadCount }
            return { Type: 2, ToAccount: to, MsgTimeStamp: time, MsgGroupFrom_Account: from, ...numbers, LastMsg }
          }
          const peer = conversationOf(message, line.userID).replace('C2C', '')
          const MsgSeq = originOf(message).sequence
          return { Type: 1, To_Account: peer, MsgTime: time, MsgSeq, LastC2CMsgFrom_Account: from, LastMsg }
        }),
      }
    },
    /** Unread ones 1:1. */
    async getmsg() {
      const unread = await line.unread()
      return { SyncFlag: 2, Cookie: '1', MsgList: unread.filter((one) => one.conversationType === 'C2C').map(told) }
    },
    get_joined_group_list: () => ({ GroupIdList: groupsOf(line.userID).map(groupInfo) }),
    get_group_self_member_info: (body: { GroupIdList: string[] }) => ({ GroupInfo: body.GroupIdList.map(groupInfo) }),
    /** The SDK looks for what it has missed only when it has settings. */
    fetch_config: () => ({
      int32_error_code: 0,
      str_error_message: '',
      str_json_config: '{}',
      uint32_expired_time: 86_400,
      uint64_version: 1,
    }),
    black_list_get: () => ({ StartIndex: 0 }),
    get_peer_read_time: () => ({ ReadTime: [] }),

    /** 1:1: back from where the last page ended, or on from a time. */
    async getroammsg(body: {
      Peer_Account: string
      MaxCnt: number
      LastMsgTime: number
      MsgKey: string
      GetDirection: number
    }) {
      const { MaxCnt: count, LastMsgTime: time, MsgKey: key } = body
      const all = await historyOf(`C2C${body.Peer_Account}`)
      if (body.GetDirection === 1) {
        const later = all.filter((message) => message.time >= time)
        return { Complete: Number(later.length <= count), MsgList: later.slice(0, count).map(told) }
      }
      const known = all.findIndex((message) => keyOf(message) === key)
      const older = known < 0 ? all.filter((message) => time === 0 || message.time <= time) : all.slice(0, known)
      const page = older.slice(-count)
      const [first] = page
      return {
        Complete: Number(page.length === older.length),
        MsgList: page.map(told),
        ...(first && { LastMsgTime: first.time, MsgKey: keyOf(first) }),
      }
    },
    /** In a group: this message and those before it, the newest first. */
    async group_msg_get(body: { GroupId: string; ReqMsgSeq: number; ReqMsgNumber: number }) {
      const all = await historyOf(`GROUP${body.GroupId}`)
      const page = all.filter(({ sequence }) => sequence <= body.ReqMsgSeq).slice(-body.ReqMsgNumber)
      const first = page[0]?.sequence ?? 1
      const isAll = page[0] === all[0]
      return { IsFinished: isAll ? 2 : 1, NextReqMsgSeq: isAll ? 0 : first - 1, RspMsgList: page.map(told).reverse() }
    },
  }
}
