import type { Meta, StoryObj } from '@storybook/react-vite'
import { useInvitation, useInvitationActions } from 'ringkit'
import { hookPage } from './hookPage.js'
import { sideOf } from './sideOf.js'
import { useLastKey } from './useLastKey.js'
import { Values } from './Values.js'

function Shows() {
  const key = useLastKey()
  const invitation = useInvitation(key)
  const actions = useInvitationActions(key)
  return (
    <>
      <Values of="useInvitationActions(key)" value={actions} />
      <Values
        of="useInvitation(key)"
        value={invitation && { status: invitation.status, pending: invitation.pending, silenced: invitation.silenced }}
      />
      <div className="buttons">
        <button type="button" onClick={() => actions.accept({ data: JSON.stringify({ message: 'Coming' }) })}>
          accept with words
        </button>
        <button type="button" onClick={actions.dismiss}>
          dismiss
        </button>
      </div>
    </>
  )
}

const meta = {
  title: 'Hooks/useInvitationActions',
  component: Shows,
  ...hookPage('useInvitationActions'),
} satisfies Meta<typeof Shows>

export default meta

export const Live: StoryObj<typeof meta> = {
  play: async ({ canvas }) => {
    const [ann, bob] = [sideOf(canvas, 'Ann'), sideOf(canvas, 'Bob')]
    await ann.press('Ring Bob')
    await bob.sees('status', 'ringing')
    await bob.press('Silence')
    await bob.sees('silenced', 'true')
    await bob.press('accept with words')
    await ann.sees('status', 'accepted')
    await bob.press('dismiss')
    await bob.sees('returns', 'undefined')
  },
}
