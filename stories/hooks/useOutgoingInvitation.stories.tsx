import type { Meta, StoryObj } from '@storybook/react-vite'
import { useOutgoingInvitation } from 'ringkit'
import { hookPage } from './hookPage.js'
import { sideOf } from './sideOf.js'
import { Values } from './Values.js'

function Shows() {
  return <Values of="useOutgoingInvitation()" value={useOutgoingInvitation()} />
}

const meta = {
  title: 'Hooks/useOutgoingInvitation',
  component: Shows,
  ...hookPage('useOutgoingInvitation'),
} satisfies Meta<typeof Shows>

export default meta

export const Live: StoryObj<typeof meta> = {
  play: async ({ canvas }) => {
    const [ann, bob] = [sideOf(canvas, 'Ann'), sideOf(canvas, 'Bob')]
    await ann.press('Ring Bob')
    await ann.sees('invitation.status', 'ringing')
    await bob.press('Accept')
    await ann.sees('invitation', 'undefined')
    await ann.press('Ring Bob')
    await ann.press('Make it video')
    await ann.sees('invitation.callData', 'video')
    await bob.sees('invitation', 'undefined')
  },
}
