import type { Meta, StoryObj } from '@storybook/react-vite'
import { useInvitation } from 'ringkit'
import { hookPage } from './hookPage.js'
import { sideOf } from './sideOf.js'
import { useLastKey } from './useLastKey.js'
import { Values } from './Values.js'

function Shows() {
  return <Values of="useInvitation(key)" value={useInvitation(useLastKey())} />
}

const meta = {
  title: 'Hooks/useInvitation',
  component: Shows,
  ...hookPage('useInvitation'),
} satisfies Meta<typeof Shows>

export default meta

export const Live: StoryObj<typeof meta> = {
  play: async ({ canvas }) => {
    const [ann, bob] = [sideOf(canvas, 'Ann'), sideOf(canvas, 'Bob')]
    await ann.press('Ring Bob')
    await ann.sees('status', 'ringing')
    await bob.sees('direction', 'incoming')
    await bob.press('Decline')
    await ann.sees('endReason', 'rejected')
    await bob.sees('status', 'rejected')
  },
}
