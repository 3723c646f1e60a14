import type { Meta, StoryObj } from '@storybook/react-vite'
import { useInvite, useSignalingStatus } from 'ringkit'
import { hookPage } from './hookPage.js'
import { sideOf } from './sideOf.js'
import { Values } from './Values.js'

function Shows() {
  const { userID } = useSignalingStatus()
  const returned = useInvite()
  const other = userID === 'ann' ? 'bob' : 'ann'
  return (
    <>
      <div className="buttons">
        <button
          type="button"
          disabled={returned.pending}
          onClick={() => returned.invite({ userID: other, timeout: 30 })}
        >
          invite
        </button>
        <button type="button" onClick={() => returned.invite({ userID: '', timeout: 30 })}>
          invite nobody
        </button>
      </div>
      <Values of="useInvite()" value={returned} />
    </>
  )
}

const meta = {
  title: 'Hooks/useInvite',
  component: Shows,
  ...hookPage('useInvite'),
} satisfies Meta<typeof Shows>

export default meta

export const Live: StoryObj<typeof meta> = {
  play: async ({ canvas }) => {
    const [ann, bob] = [sideOf(canvas, 'Ann'), sideOf(canvas, 'Bob')]
    await ann.press('invite')
    await ann.sees('invitation.status', 'ringing')
    await bob.press('Accept')
    await ann.sees('invitation.endReason', 'accepted')
    await ann.press('invite nobody')
    await ann.sees('error', 'SignalingArgumentError')
  },
}
