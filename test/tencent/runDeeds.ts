import type { Deed } from './deeds.ts'
import { type Phone, phones } from './phones.ts'

/** How the link of a device is, and its clock. */
interface Link {
  latency: number | readonly [number, number]
  loss: number
  duplicate: number
  reorder: number
  lost: number
  skew: number
}

/** A call that has resolved. */
export interface Done {
  phone: Phone
  inviteID: string
  verb: 'accept' | 'reject' | 'cancel'
}

const userOf = (name: string) => name.slice(0, -2)

/** Does all that on phones with such links; at the end all links are well, and everything has arrived. */
export async function runDeeds(deeds: readonly Deed[], links: readonly Link[], names: readonly string[], seed: number) {
  const { clock, cloud, phone } = phones({ seed })
  cloud.createGroup('team', [...new Set(names.map(userOf))])
  const all = new Map<string, Phone>()
  /** How often somebody has signed out there. */
  const sessions = new Map<Phone, number>()
  const leaving = new Set<Phone>()
  const calls: Promise<unknown>[] = []
  const go = (call: Promise<unknown>) => void calls.push(call.catch(() => {}))
  let done: Done[] = []
  let told = 0

  for (const [at, deviceID] of names.entries()) {
    const { skew, lost, ...faults } = links[at] as Link
    const lose = () => lost > 0 && ++told % lost === 0
    all.set(deviceID, await phone(userOf(deviceID), { deviceID, skew, faults: { ...faults, lose } }))
  }

  async function signOutAndIn(one: Phone): Promise<void> {
    const { chat, userID } = one
    leaving.add(one)
    await chat.logout()
    // The app has forgotten all.
    one.heard.length = 0
    done = done.filter(({ phone }) => phone !== one)
    sessions.set(one, (sessions.get(one) ?? 0) + 1)
    while (!chat.getLoginUser()) await chat.login({ userID }).catch(() => {})
    while (!chat.isReady()) await new Promise((resolve) => clock.setTimeout(() => resolve(true), 1))
    leaving.delete(one)
  }

  function act(one: Phone, { what, which, timeout }: Deed): void {
    const { store, line, userID } = one
    const id = store.getAll().at(-1 - which)?.inviteID ?? ''
    if (what === 'link') line.setOnline(!line.online)
    else if (what === 'sign out and in') {
      if (line.online) go(signOutAndIn(one))
    } else if (what === 'ring') go(store.invite({ userID: userID === 'bob' ? 'ann' : 'bob', timeout }))
    else if (what === 'ring the team') {
      const inviteeList = ['ann', 'bob', 'carol'].filter((other) => other !== userID)
      go(store.inviteInGroup({ groupID: 'team', inviteeList, timeout }))
    } else if (id && what === 'modify') go(store.modifyInvitation({ inviteID: id, data: `new ${clock.now()}` }))
    else if (id && what !== 'modify') {
      const session = sessions.get(one)
      go(
        store[what](id).then(({ inviteID }) => {
          if (session === sessions.get(one)) done.push({ phone: one, inviteID, verb: what })
        }),
      )
    }
  }

  for (const deed of deeds) {
    const one = all.get(deed.who) as Phone
    if (!leaving.has(one) || deed.what === 'link') act(one, deed)
    await clock.advance(deed.ms)
  }

  // What was lost on the way the next lost link brings back.
  for (const { line } of all.values()) {
    Object.assign(line.faults, { latency: 0, loss: 0, duplicate: 0, reorder: 0, lose: () => false })
    line.setOnline(true)
  }
  await clock.advance(5_000)
  for (const { line } of all.values()) line.setOnline(false)
  await clock.advance(1)
  for (const { line } of all.values()) line.setOnline(true)
  await clock.advance(60_000)
  await Promise.all(calls)
  return { all, sessions, done, cloud }
}
