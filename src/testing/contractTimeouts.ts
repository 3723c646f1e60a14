import type { ContractCase } from './contractCase.js'
import type { Phone } from './createStage.js'
import { equal, has } from './equal.js'

/** How many ms until the newest invitation that this phone heard of times out. */
function left(phone: Phone, ms = 0): number {
  const now = phone.client.getServerTime?.() ?? Date.now()
  return Number(phone.last().expiresAt) - now + ms
}

/** Time is up. */
export const timeoutCases: readonly ContractCase[] = [
  {
    name: 'at the deadline, not before, both sides hear one timeout, with the data of the invitation',
    needs: ['advance'],
    async run(stage) {
      const [ann, bob] = await stage.annAndBob()
      const inviteID = await stage.ring(ann, 'bob', { data: 'hi', timeout: stage.timeout })
      bob.heard()
      await stage.advance(left(bob, -1))
      equal([ann.heard(), bob.heard()], [[], []], 'what they heard before the deadline')
      await stage.advance(1)
      await stage.settle()
      equal([ann.heard(), bob.heard()], [['timedOut'], ['timedOut']], 'what they heard at the deadline')
      const event = { inviteID, inviter: 'ann', groupID: '', data: 'hi', inviteeList: ['bob'] }
      has(ann.last(), event, "Ann's event")
      has(bob.last(), event, "Bob's event")
      await stage.advance(stage.timeout * 2000)
      equal([ann.heard(), bob.heard()], [[], []], 'what they heard long after')
    },
  },
  {
    name: 'isSelfTimeout is true for the invitee only, who is also given the message that was left',
    needs: ['advance'],
    async run(stage) {
      const [ann, bob] = await stage.annAndBob()
      const inviteID = await stage.ring(ann, 'bob', { timeout: stage.timeout })
      await stage.advance(left(bob))
      await stage.settle()
      equal([ann.last().isSelfTimeout, bob.last().isSelfTimeout], [false, true], 'isSelfTimeout')
      equal([ann.last().message, typeof bob.last().message], [undefined, 'object'], 'message')
      has(
        { ...bob.client.getSignalingInfo(bob.last().message as never) },
        { inviteID, actionType: 5, inviteeList: ['bob'], timeout: 0 },
        'what the message says',
      )
    },
  },
  {
    name: 'after the deadline there is nothing to accept, reject, cancel or modify',
    needs: ['advance'],
    async run(stage) {
      const [ann, bob] = await stage.annAndBob()
      const inviteID = await stage.ring(ann, 'bob', { timeout: stage.timeout })
      await stage.advance(left(bob))
      await stage.settle()
      await stage.refused(bob.client.accept({ inviteID }), 8010)
      await stage.refused(bob.client.reject({ inviteID }), 8010)
      await stage.refused(ann.client.cancel({ inviteID }), 8020)
      await stage.refused(ann.client.modifyInvitation({ inviteID, data: 'new' }), 8010)
    },
  },
  {
    name: 'with timeout 0 it rings on and can still be answered',
    needs: ['advance'],
    async run(stage) {
      const [ann, bob] = await stage.annAndBob()
      const inviteID = await stage.ring(ann, 'bob', { timeout: 0 })
      await stage.advance(stage.timeout * 5000)
      equal([ann.heard(), bob.heard()], [[], ['invited']], 'what they heard')
      await stage.done(bob.client.accept({ inviteID }))
    },
  },
  {
    name: 'a timeout may be a fraction of a second',
    needs: ['advance'],
    async run(stage) {
      const [ann, bob] = await stage.annAndBob()
      const timeout = stage.timeout + 0.25
      await stage.ring(ann, 'bob', { timeout })
      equal(bob.last().timeout, timeout, 'timeout')
      await stage.advance(left(bob, -1))
      equal(bob.heard(), ['invited'], 'what Bob heard before the deadline')
      await stage.advance(1)
      await stage.settle()
      equal(bob.heard(), ['timedOut'], 'what Bob heard at the deadline')
    },
  },
  {
    name: 'what was accepted, rejected or cancelled in time does not time out',
    needs: ['advance'],
    async run(stage) {
      const [ann, bob] = await stage.annAndBob()
      const { timeout } = stage
      await stage.endEachWay(ann, bob, timeout)
      ann.heard()
      bob.heard()
      await stage.advance(timeout * 2000)
      equal([ann.heard(), bob.heard()], [[], []], 'what they heard')
    },
  },
  {
    name: 'new data does not give more time',
    needs: ['advance'],
    async run(stage) {
      const [ann, bob] = await stage.annAndBob()
      const inviteID = await stage.ring(ann, 'bob', { timeout: stage.timeout })
      const until = Number(bob.last().expiresAt)
      await stage.advance(left(bob) / 2)
      await stage.done(ann.client.modifyInvitation({ inviteID, data: 'new' }))
      bob.heard()
      await stage.advance(until - (bob.client.getServerTime?.() ?? Date.now()))
      await stage.settle()
      equal(bob.heard(), ['timedOut'], 'what Bob heard at the deadline')
      equal(bob.last().data, 'new', 'data')
    },
  },
  {
    name: 'invitations with the same deadline all time out, each once',
    needs: ['advance'],
    async run(stage) {
      const [ann, bob] = await stage.annAndBob()
      const { timeout } = stage
      const sent = [1, 2, 3].map(() => ann.client.invite({ userID: 'bob', timeout }))
      equal(await Promise.all(sent.map(stage.outcome)), ['done', 'done', 'done'], 'the invitations')
      bob.heard()
      await stage.advance(timeout * 1000)
      await stage.settle()
      equal(bob.heard(), ['timedOut', 'timedOut', 'timedOut'], 'what Bob heard')
    },
  },
]
