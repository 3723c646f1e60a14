import fc from 'fast-check'
import type { TencentClient } from 'ringkit/tencent'
import { expect, it } from 'vitest'
import { PATIENCE } from '../invitation/runs.ts'
import { deeds, links, NAMES } from './deeds.ts'
import { endsHeard } from './endsHeard.ts'
import { runDeeds } from './runDeeds.ts'
import { type WireInvitation, wireEnds } from './wireEnds.ts'

/** A minute is most of what one such test may take. */
const runs = { numRuns: process.env.CI ? 1_000 : 150 }

type Run = Awaited<ReturnType<typeof runDeeds>>

const STATE = { accept: 'accepted', reject: 'rejected', cancel: 'cancelled' } as const

/** How an invitation has ended for this invitee, as the service has it. */
function endOf({ ends, expiresAt }: WireInvitation, userID: string): string {
  return ends.get(userID)?.[0]?.state ?? (expiresAt === undefined ? 'pending' : 'timedOut')
}

/** Collects what is not as it should be, so that a failure shows all of it. */
function checking() {
  const wrong: string[] = []
  return {
    wrong,
    isSame(about: string, is: unknown, should: unknown) {
      if (is !== should) wrong.push(`${about}: ${is}, should be ${should}`)
    },
  }
}

/** What the stores show must be what the service has. */
function checkRecords({ all, sessions }: Run, wire: Map<string, WireInvitation>): string[] {
  const { wrong, isSame } = checking()
  for (const [name, phone] of all) {
    const me = phone.userID
    for (const { inviteID, inviter, invitees, status, endReason, direction } of phone.store.getAll()) {
      const about = `${name} ${inviteID.slice(0, 4)}`
      const invitation = wire.get(inviteID)
      if (!invitation) isSame(about, status, 'failed')
      if (!invitation || status === 'failed') continue
      for (const { userID, state } of invitees) {
        // Whoever is out of it does not hear how it ends for others.
        if (inviter === me || userID === me) isSame(`${about} ${userID}`, state, endOf(invitation, userID))
      }
      if (direction === 'outgoing') continue
      const end = endOf(invitation, me)
      isSame(`${about} status`, status, end === 'pending' ? 'ringing' : end)
      if (end !== 'accepted') continue
      // What was done before a sign-out the store has forgotten.
      if (sessions.get(phone) && endReason === 'acceptedElsewhere') continue
      const isHere = invitation.ends.get(me)?.[0]?.device === name
      isSame(`${about} reason`, endReason, isHere ? 'accepted' : 'acceptedElsewhere')
    }
  }
  return wrong
}

/** What still rings must ring on all devices of all that it concerns, with its newest data. */
async function checkPending({ all }: Run, wire: Map<string, WireInvitation>): Promise<string[]> {
  const { wrong, isSame } = checking()
  for (const [name, { client, userID: me }] of all) {
    const open = new Map((await client.getPendingInvitations()).map((one) => [one.inviteID, one.data]))
    for (const [inviteID, invitation] of wire) {
      const { inviter, inviteeList, data } = invitation
      const concerned = inviter === me ? inviteeList : inviteeList.filter((userID) => userID === me)
      if (!concerned.some((userID) => endOf(invitation, userID) === 'pending')) continue
      isSame(`${name} ${inviteID.slice(0, 4)} open`, open.get(inviteID), data)
    }
  }
  return wrong
}

/** Each end must be told once, but for those that had to give way to earlier ones. */
function checkTold({ all }: Run, wire: Map<string, WireInvitation>): string[] {
  const wrong: string[] = []
  for (const [name, { heard }] of all) {
    for (const [about, ends] of endsHeard(heard)) {
      const [inviteID = '', userID = ''] = about.split(' ')
      const story = `${name} ${about} heard ${JSON.stringify(ends)}`
      // What a device supposed by itself, when nobody told of a timeout, gives way to anything.
      const told = ends.filter(({ order }) => order < Number.MAX_SAFE_INTEGER).length
      const sent = wire.get(inviteID)?.ends.get(userID)?.length ?? 0
      if (ends.length - told > 1 || told > sent) wrong.push(`${story}: too often`)
      const isEarlier = ends.every(({ order }, at) => at === 0 || order < (ends[at - 1]?.order ?? 0))
      if (!isEarlier) wrong.push(`${story}: one that is not earlier`)
    }
  }
  return wrong
}

/** Whoever was told that it is done must have been told as well if it came otherwise. */
function checkDone({ done }: Run, wire: Map<string, WireInvitation>): string[] {
  return done.flatMap(({ phone, inviteID, verb }) => {
    const invitation = wire.get(inviteID)
    const users = verb === 'cancel' ? (invitation?.inviteeList ?? []) : [phone.userID]
    const heard = endsHeard(phone.heard)
    const isSo = users.some((userID) => {
      const told = heard.get(`${inviteID} ${userID}`)?.at(-1)?.state ?? STATE[verb]
      return invitation && told === endOf(invitation, userID)
    })
    return isSo ? [] : [`${(phone.client as TencentClient).deviceID} ${verb} ${inviteID.slice(0, 4)} resolved`]
  })
}

it(
  'whatever crosses on whatever links, all devices end with what the service has, and each app hears of it once',
  async () => {
    await fc.assert(
      fc.asyncProperty(deeds, links, fc.nat(), async (list, bad, seed) => {
        const run = await runDeeds(list, bad, NAMES, seed)
        const wire = wireEnds(run.cloud.messages())
        expect([
          ...checkRecords(run, wire),
          ...(await checkPending(run, wire)),
          ...checkTold(run, wire),
          ...checkDone(run, wire),
        ]).toEqual([])
        // A request can go without an answer on such links; nothing else is wrong.
        const errors = [...run.all.values()].flatMap((phone) => phone.errors)
        expect(errors.filter(({ code }) => code !== 2801)).toEqual([])
      }),
      runs,
    )
  },
  PATIENCE,
)
