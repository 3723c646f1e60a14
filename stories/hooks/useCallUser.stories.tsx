import type { Meta, StoryObj } from '@storybook/react-vite'
import { SignalingProvider, useCallUser, useInvitationStore, useSignalingStatus } from 'ringkit'
import { userOf } from '../world/people.js'
import { hookPage } from './hookPage.js'
import { sideOf } from './sideOf.js'
import { Values } from './Values.js'

/** As an app's server would. */
const fetchProfile = (userID: string) => new Promise((resolve) => setTimeout(resolve, 300)).then(() => userOf(userID))

function User() {
  const other = useSignalingStatus().userID === 'ann' ? 'bob' : 'ann'
  return <Values of={`useCallUser('${other}')`} value={useCallUser(other)} />
}

function Shows() {
  return (
    <SignalingProvider store={useInvitationStore()} resolveUser={fetchProfile}>
      <User />
    </SignalingProvider>
  )
}

const meta = {
  title: 'Hooks/useCallUser',
  component: Shows,
  ...hookPage('useCallUser'),
} satisfies Meta<typeof Shows>

export default meta

/** The userID stands there until the profile is fetched. */
export const Live: StoryObj<typeof meta> = {
  play: async ({ canvas }) => {
    const [ann, bob] = [sideOf(canvas, 'Ann'), sideOf(canvas, 'Bob')]
    await ann.sees('name', 'Bob Marsh')
    await bob.sees('name', 'Ann Lindqvist')
  },
}
