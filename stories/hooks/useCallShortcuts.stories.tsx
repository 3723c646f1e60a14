import type { Meta, StoryObj } from '@storybook/react-vite'
import { useCallShortcuts, useIncomingInvitation } from 'ringkit'
import { hookPage } from './hookPage.js'
import { sideOf } from './sideOf.js'
import { Values } from './Values.js'

function Shows() {
  const { invitation } = useIncomingInvitation()
  return <Values of="useCallShortcuts(invitation?.key)" value={useCallShortcuts(invitation?.key)} />
}

const meta = {
  title: 'Hooks/useCallShortcuts',
  component: Shows,
  ...hookPage('useCallShortcuts'),
} satisfies Meta<typeof Shows>

export default meta

export const Live: StoryObj<typeof meta> = {
  play: async ({ canvas }) => {
    const [ann, bob] = [sideOf(canvas, 'Ann'), sideOf(canvas, 'Bob')]
    await ann.press('Ring Bob')
    await bob.sees('accept', 'Alt+Shift+A')
  },
}
