import type { Meta, StoryObj } from '@storybook/react-vite'
import { useCallShortcuts, useIncomingInvitation } from 'ringkit'
import { expect, userEvent, waitFor } from 'storybook/test'
import { hookPage } from './hookPage.js'
import { sideOf } from './sideOf.js'
import { Values } from './Values.js'

function Shows() {
  const { invitation } = useIncomingInvitation()
  const keys = useCallShortcuts(invitation?.key)
  return (
    <>
      <Values of="useCallShortcuts(invitation?.key)" value={keys} />
      <Values of="useIncomingInvitation()" value={{ status: invitation?.status, silenced: invitation?.silenced }} />
    </>
  )
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
    await bob.sees('status', 'ringing')
    // Not in the first 400 ms.
    await waitFor(
      async () => {
        await userEvent.keyboard('{Alt>}{Shift>}S{/Shift}{/Alt}')
        expect(canvas.getByRole('region', { name: 'Bob' })).toHaveTextContent(/silenced\s*true/)
      },
      { timeout: 5000 },
    )
    await userEvent.keyboard('{Alt>}{Shift>}D{/Shift}{/Alt}')
    await bob.sees('status', 'undefined')
    await ann.press('Ring Bob')
    await bob.sees('status', 'ringing')
  },
}
