import type { Meta, StoryObj } from '@storybook/react-vite'
import { useIncomingInvitation } from 'ringkit'
import { hookPage } from './hookPage.js'
import { sideOf } from './sideOf.js'
import { Values } from './Values.js'

function Shows() {
  return <Values of="useIncomingInvitation()" value={useIncomingInvitation()} />
}

const meta = {
  title: 'Hooks/useIncomingInvitation',
  component: Shows,
  ...hookPage('useIncomingInvitation'),
} satisfies Meta<typeof Shows>

export default meta

export const Live: StoryObj<typeof meta> = {
  play: async ({ canvas }) => {
    const [ann, bob] = [sideOf(canvas, 'Ann'), sideOf(canvas, 'Bob')]
    await ann.press('Ring Bob')
    await bob.sees('invitation.status', 'ringing')
    await bob.press('Accept')
    await bob.sees('invitation', 'undefined')
    await ann.press('Ring Bob')
    await bob.sees('invitation.inviter', 'ann')
    await ann.sees('invitation', 'undefined')
  },
}
