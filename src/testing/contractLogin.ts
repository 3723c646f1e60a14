import type { SignalingClient } from '../signaling/SignalingClient.js'
import type { ContractCase } from './contractCase.js'
import { listen } from './createStage.js'
import { equal } from './equal.js'

const cases: ContractCase[] = [
  {
    name: 'when nobody is signed in every call is refused with 2024, whatever its arguments, and listeners may be added',
    async run({ world, phone, refused }) {
      const { client } = await phone('ann')
      await world.logout?.(client)
      equal(client.getLoginUser(), '', 'who is signed in')
      listen(client)
      const verbs = ['invite', 'inviteInGroup', 'accept', 'reject', 'cancel', 'modifyInvitation'] as const
      for (const verb of verbs) await refused((client[verb] as (options: object) => Promise<unknown>)({}), 2024)
    },
  },
  {
    name: 'listeners added before sign-in hear what rings after it',
    needs: ['roaming'],
    async run({ world, phone, ring, settle }) {
      const { client } = await phone('carol')
      await world.logout?.(client)
      const bob = listen(client)
      const ann = await phone('ann')
      await ring(ann, 'bob')
      await signIn(world.login?.(client, 'bob'), settle)
      await ring(ann, 'bob')
      equal(bob.heard(), ['invited', 'invited'], 'what Bob heard')
    },
  },
  {
    name: 'after signing out a device hears nothing, and what it sent rings on at the others',
    async run({ world, annAndBob, ring, settle, done }) {
      const [ann, bob] = await annAndBob()
      const inviteID = await ring(ann, 'bob')
      await world.logout?.(ann.client)
      await settle()
      equal(bob.heard(), ['invited'], 'what Bob heard')
      await done(bob.client.accept({ inviteID }))
      equal(ann.heard(), [], 'what Ann heard')
    },
  },
  {
    name: 'another user on the same device hears and holds nothing of the first',
    async run({ world, annAndBob, ring, settle, refused, done }) {
      const [ann, bob] = await annAndBob()
      const inviteID = await ring(ann, 'bob')
      bob.heard()
      await signIn(world.login?.(bob.client, 'carol'), settle)
      equal(bob.client.getLoginUser(), 'carol', 'who is signed in')
      const late = listen(bob.client)
      await settle()
      equal([bob.heard(), late.heard()], [[], []], 'what the device heard')
      await refused(bob.client.accept({ inviteID }), 8010)
      await done(ann.client.cancel({ inviteID }))
      equal(bob.heard(), [], 'what the device heard of the cancel')
      equal(await pendingOf(bob.client, done), 0, 'what is pending')
    },
  },
]

async function signIn(promise: Promise<unknown> | undefined, settle: () => Promise<void>): Promise<void> {
  await settle()
  await promise
  await settle()
}

async function pendingOf(client: SignalingClient, done: <T>(promise: Promise<T>) => Promise<T>): Promise<number> {
  return client.getPendingInvitations ? (await done(client.getPendingInvitations())).length : 0
}

/** Who is signed in. */
export const loginCases: readonly ContractCase[] = cases.map((one) => ({
  ...one,
  needs: ['login', ...(one.needs ?? [])],
}))
