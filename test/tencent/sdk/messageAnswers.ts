import type { MessageDraft } from '../cloud/CloudMessage.ts'
import { CodedError } from '../cloud/CodedError.ts'
import type { Cloud, CloudLine, CloudMessage } from '../cloud/createCloud.ts'
import { type Element, elementsOf, type Origin, originOf, payloadOf } from './toSDK.ts'

interface Sent {
  MsgBody: Element[]
  CloudCustomData?: string
  MsgClientTime: number
  SendMsgControl?: string[]
  OfflinePushInfo?: object
}

interface Edited {
  MsgSeq: number
  MsgBody: Element[]
  MsgVersion: number
  CloudCustomData?: string
}

type Draft = MessageDraft & { origin: Origin }

function draftOf(sent: Sent, numbers: Omit<Origin, 'clientTime'>) {
  const { MsgBody, CloudCustomData = '', MsgClientTime, SendMsgControl = [], OfflinePushInfo } = sent
  return {
    payload: payloadOf(MsgBody),
    cloudCustomData: CloudCustomData,
    control: {
      noUnread: SendMsgControl.includes('NoUnread'),
      noLastMessage: SendMsgControl.includes('NoLastMsg'),
      noModeration: SendMsgControl.includes('NoMsgCheck'),
    },
    offlinePushInfo: OfflinePushInfo,
    origin: { ...numbers, clientTime: MsgClientTime },
  }
}

/** How the service answers when a message is sent or edited. */
export function messageAnswers(cloud: Cloud, line: CloudLine) {
  /** What comes again, because its answer was lost with a link, has been sent. */
  async function send(draft: Draft): Promise<CloudMessage> {
    const isThis = (message: CloudMessage) =>
      message.from === line.userID && Object.values(originOf(message)).join() === Object.values(draft.origin).join()
    return cloud.sent().find(isThis) ?? line.send(draft)
  }

  async function edit(message: CloudMessage | undefined, wanted: Edited): Promise<object> {
    const { MsgBody, MsgVersion: version, CloudCustomData: cloudCustomData } = wanted
    if (!message) throw new CodedError(20026, 'There is no such message.')
    return told(
      await line.edit({
        ID: message.ID,
        payload: payloadOf(MsgBody),
        version,
        ...(cloudCustomData !== undefined && { cloudCustomData }),
      }),
    )
  }

  return {
    async sendmsg(body: Sent & { To_Account: string; MsgSeq: number; MsgRandom: number; MsgLifeTime?: number }) {
      const { time } = await send({
        ...draftOf(body, { sequence: body.MsgSeq, random: body.MsgRandom }),
        to: body.To_Account,
        conversationType: 'C2C',
        priority: '',
        onlineUserOnly: body.MsgLifeTime === 0,
      })
      return { MsgTime: time }
    },
    async send_group_msg(
      body: Sent & { GroupId: string; ClientSeq: number; Random: number; MsgPriority: string; OnlineOnlyFlag: number },
    ) {
      const { time, sequence } = await send({
        ...draftOf(body, { sequence: body.ClientSeq, random: body.Random }),
        to: body.GroupId,
        conversationType: 'GROUP',
        priority: body.MsgPriority,
        onlineUserOnly: body.OnlineOnlyFlag === 1,
      })
      return { MsgTime: time, MsgSeq: sequence }
    },
    modify_c2c_msg: (body: Edited & { From_Account: string; To_Account: string; MsgRandom: number; MsgTime: number }) =>
      edit(
        cloud.messages().find((message) => {
          const { sequence, random } = originOf(message)
          return (
            [message.from, message.to, sequence, random, message.time].join() ===
            [body.From_Account, body.To_Account, body.MsgSeq, body.MsgRandom, body.MsgTime].join()
          )
        }),
        body,
      ),
    modify_group_msg: (body: Edited & { GroupId: string }) =>
      edit(
        cloud.messages().find(({ to, sequence }) => to === body.GroupId && sequence === body.MsgSeq),
        body,
      ),
  }
}

/** The message as it now is: the answer to an edit, refused or not. */
export function told(message: CloudMessage): object {
  const { version, cloudCustomData } = message
  return { MsgBody: elementsOf(message), MsgVersion: version, CloudCustomData: cloudCustomData }
}
