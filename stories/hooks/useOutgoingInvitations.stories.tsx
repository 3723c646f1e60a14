import type { Meta, StoryObj } from '@storybook/react-vite'
import { useOutgoingInvitations } from 'ringkit'
import { hookPage } from './hookPage.js'
import { sideOf } from './sideOf.js'
import { Values } from './Values.js'

function Shows() {
  return <Values of="useOutgoingInvitations()" value={useOutgoingInvitations()} />
}

const meta = {
  title: 'Hooks/useOutgoingInvitations',
  component: Shows,
  ...hookPage('useOutgoingInvitations'),
} satisfies Meta<typeof Shows>

export default meta

export const Live: StoryObj<typeof meta> = {
  play: async ({ canvas }) => {
    const [ann, bob] = [sideOf(canvas, 'Ann'), sideOf(canvas, 'Bob')]
    await ann.press('Ring Bob')
    await ann.sees('returns', /^\["[^,]+"\]$/)
    await ann.press('Cancel')
    await ann.sees('returns', '[]')
    await bob.sees('returns', '[]')
    await ann.press('Ring Bob')
    await ann.press('Ring Bob')
    await ann.sees('returns', /^\["[^,]+","[^,]+"\]$/)
  },
}
