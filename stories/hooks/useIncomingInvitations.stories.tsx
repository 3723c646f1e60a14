import type { Meta, StoryObj } from '@storybook/react-vite'
import { useIncomingInvitations } from 'ringkit'
import { hookPage } from './hookPage.js'
import { sideOf } from './sideOf.js'
import { Values } from './Values.js'

function Shows() {
  return <Values of="useIncomingInvitations()" value={useIncomingInvitations()} />
}

const meta = {
  title: 'Hooks/useIncomingInvitations',
  component: Shows,
  ...hookPage('useIncomingInvitations'),
} satisfies Meta<typeof Shows>

export default meta

export const Live: StoryObj<typeof meta> = {
  play: async ({ canvas }) => {
    const [ann, bob] = [sideOf(canvas, 'Ann'), sideOf(canvas, 'Bob')]
    await bob.sees('returns', '[]')
    await ann.press('Ring Bob')
    await bob.sees('returns', /^\["[^,]+"\]$/)
    await ann.press('Ring Bob')
    await bob.sees('returns', /^\["[^,]+","[^,]+"\]$/)
    await bob.press('Decline')
    await bob.sees('returns', /^\["[^,]+"\]$/)
  },
}
