import type { Meta, StoryObj } from '@storybook/react-vite'
import { CallButton, IncomingCallDialog, OutgoingCallDialog } from 'ringkit'
import { expect, waitFor } from 'storybook/test'
import { loadWorld } from '../world/loadWorld.js'
import { scene } from '../world/scene.js'
import { worldOf } from '../world/worldOf.js'
import { Phones } from './Phones.js'
import { phoneOf } from './phoneOf.js'

const OTHERS = { ann: 'bob', bob: 'ann' } as const

/** Each can ring the other, alone or with Carol as a group; each has a button for oneself, which can never be used. */
const meta = {
  title: 'Two users/Call buttons',
  tags: ['!autodocs'],
  loaders: [loadWorld],
  parameters: {
    layout: 'fullscreen',
    ...scene(({ hub, device }) => {
      hub.createGroup({ groupID: 'team', members: ['ann', 'bob', 'carol'] })
      device('carol')
    }),
  },
  render: (_, context) => (
    <Phones
      world={worldOf(context)}
      above={(me) => (
        <div className="buttons">
          <CallButton userID={OTHERS[me as keyof typeof OTHERS]} />
          <CallButton userID={me} />
          <CallButton userID="carol" />
          <CallButton groupID="team" inviteeList={['ann', 'bob', 'carol']} />
        </div>
      )}
      on={() => (
        <>
          <IncomingCallDialog presentation="banner" />
          <OutgoingCallDialog presentation="banner" />
        </>
      )}
    />
  ),
} satisfies Meta

export default meta
type Story = StoryObj<typeof meta>

type Phone = ReturnType<typeof phoneOf>

/** Waits until a button says why it cannot be used; `''`: it can. */
const says = (phone: Phone, name: string, why: string) =>
  waitFor(async () => {
    const button = phone.getByRole('button', { name })
    await expect(button).toHaveAccessibleDescription(why)
    await expect(button.ariaDisabled === 'true').toBe(why !== '')
  })

const RINGS = 'A call is ringing already'

/** While somebody is rung, the buttons for the same person are off at both, and on again afterwards; others stay on. */
export const WhileItRings: Story = {
  play: async ({ canvas }) => {
    const [ann, bob] = [phoneOf(canvas, 'Ann'), phoneOf(canvas, 'Bob')]
    await says(ann, 'Call Bob Marsh', '')
    await ann.press('Call Bob Marsh')
    await says(ann, 'Call Bob Marsh', RINGS)
    await says(bob, 'Call Ann Lindqvist', RINGS)
    await says(ann, 'Call Carol Mensah', '')
    await says(ann, 'Group call', '')
    await bob.press('Decline')
    await says(ann, 'Call Bob Marsh', '')
    await says(bob, 'Call Ann Lindqvist', '')
  },
}

/** The same for a group. */
export const WhileAGroupRings: Story = {
  play: async ({ canvas }) => {
    const [ann, bob] = [phoneOf(canvas, 'Ann'), phoneOf(canvas, 'Bob')]
    await ann.press('Group call')
    await bob.rings('Incoming group call Ann Lindqvist')
    await says(bob, 'Group call', RINGS)
    await says(bob, 'Call Ann Lindqvist', '')
    await ann.press('Cancel')
    await bob.isQuiet()
    await says(bob, 'Group call', '')
  },
}

/** The link is lost and comes back. */
export const Offline: Story = {
  play: async ({ canvas, ...context }) => {
    const [ann, bob] = [phoneOf(canvas, 'Ann'), phoneOf(canvas, 'Bob')]
    const device = worldOf(context).device('ann')
    device.goOffline()
    await says(ann, 'Call Bob Marsh', 'No connection')
    await says(ann, 'Group call', 'No connection')
    await says(bob, 'Call Ann Lindqvist', '')
    device.goOnline()
    await says(ann, 'Call Bob Marsh', '')
  },
}

/** Signed out, and in again. */
export const SignedOut: Story = {
  play: async ({ canvas, ...context }) => {
    const ann = phoneOf(canvas, 'Ann')
    const { device, clock } = worldOf(context)
    await device('ann').logout()
    await says(ann, 'Call Bob Marsh', 'Sign in to call')
    await says(ann, 'Call Ann Lindqvist', 'Sign in to call')
    await device('ann').login({ userID: 'ann' })
    await clock.flush()
    await says(ann, 'Call Bob Marsh', '')
  },
}

/** The one for oneself, whoever that is. */
export const Oneself: Story = {
  play: async ({ canvas, ...context }) => {
    const ann = phoneOf(canvas, 'Ann')
    const { device } = worldOf(context)
    await says(ann, 'Call Ann Lindqvist', 'This is you')
    await device('ann').login({ userID: 'carol' })
    await says(ann, 'Call Ann Lindqvist', '')
    await says(ann, 'Call Carol Mensah', 'This is you')
  },
}

/** A press of a button that is off rings nobody. */
export const NothingHappens: Story = {
  play: async ({ canvas, ...context }) => {
    const [ann, bob] = [phoneOf(canvas, 'Ann'), phoneOf(canvas, 'Bob')]
    const { device, store, clock } = worldOf(context)
    device('ann').goOffline()
    await says(ann, 'Call Bob Marsh', 'No connection')
    ann.getByRole('button', { name: 'Call Bob Marsh' }).click()
    device('ann').goOnline()
    await clock.advance(1000)
    await bob.isQuiet()
    await expect(store.getAll()).toEqual([])
  },
}
