import type { Message } from '../signaling/Message.js'
import type { ContractCase } from './contractCase.js'
import { listenToMessages, type Phone } from './createStage.js'
import { equal, has } from './equal.js'

const messages = (phone: Phone) => phone.log.flatMap(({ data }) => (data.list as Message[] | undefined) ?? [])

const cases: ContractCase[] = [
  {
    name: 'each step comes as a message too, after its event',
    async run({ annAndBob, ring, done }) {
      const [ann, bob] = await annAndBob()
      listenToMessages(ann)
      listenToMessages(bob)
      const inviteID = await ring(ann, 'bob', { data: 'hi' })
      const [message] = messages(bob)
      equal(bob.heard(), ['invited', 'message'], 'what Bob heard')
      has({ ...message }, { from: 'ann', flow: 'in', conversationID: 'C2Cann', isModified: false }, 'the message')
      has({ ...bob.client.getSignalingInfo(message as Message) }, { inviteID, actionType: 1, data: 'hi' }, 'its info')
      await done(bob.client.accept({ inviteID }))
      equal([ann.heard(), bob.heard()], [['accepted', 'message'], []], 'what they heard')
    },
  },
  {
    name: 'a modified invitation is its message, edited',
    async run({ annAndBob, ring, done }) {
      const [ann, bob] = await annAndBob()
      listenToMessages(bob)
      const inviteID = await ring(ann, 'bob', { data: 'old' })
      await done(ann.client.modifyInvitation({ inviteID, data: 'new' }))
      const [sent, edited] = messages(bob)
      equal(bob.heard(), ['invited', 'message', 'modified', 'edited'], 'what Bob heard')
      has({ ...edited }, { ID: sent?.ID, isModified: true }, 'the message')
      has({ ...bob.client.getSignalingInfo(edited as Message) }, { inviteID, actionType: 1, data: 'new' }, 'its info')
    },
  },
  {
    name: 'a message of an online-only step comes too',
    async run({ annAndBob, ring }) {
      const [ann, bob] = await annAndBob()
      listenToMessages(bob)
      await ring(ann, 'bob', { onlineUserOnly: true })
      equal(bob.heard(), ['invited', 'message'], 'what Bob heard')
    },
  },
]

/** Messages of the chat in which signaling lives. */
export const messageCases: readonly ContractCase[] = cases.map((one) => ({
  ...one,
  needs: ['messages', ...(one.needs ?? [])],
}))
