import { encodeSignaling, type SignalingInfo } from 'ringkit/store'
import { goodLine } from './cloud/LineFaults.ts'
import type { phones } from './phones.ts'

/** A device that speaks to the service by itself, and sends whatever it likes. */
export async function stranger({ cloud, done }: ReturnType<typeof phones>, userID: string) {
  const line = cloud.connect(goodLine())
  await done(line.signIn(userID))

  /** Sends this text as the data of a custom message. */
  const sendText = (to: string, data: string, { group = false, cloudCustomData = '' } = {}) =>
    done(
      line.send({
        ...{ to, conversationType: group ? 'GROUP' : 'C2C', priority: 'High', cloudCustomData, onlineUserOnly: false },
        payload: { data, description: '', extension: '' },
        control: { noUnread: false, noLastMessage: false, noModeration: true },
      }),
    )

  return {
    line,
    sendText,
    /** Sends a step as a native SDK does; what is not said is as in an invitation 1:1 of this user. */
    send(to: string, info: Partial<SignalingInfo> & Pick<SignalingInfo, 'inviteID' | 'actionType'>, group = false) {
      const groupID = group ? to : ''
      const step = { inviter: userID, groupID, inviteeList: [to], data: '', timeout: 0, ...info }
      return sendText(to, encodeSignaling(step), { group })
    },
  }
}
