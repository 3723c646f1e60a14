import type { Meta, StoryObj } from '@storybook/react-vite'
import { useCountdown } from 'ringkit'
import { userEvent } from 'storybook/test'
import { hookPage } from './hookPage.js'
import { sideOf } from './sideOf.js'
import { useLastKey } from './useLastKey.js'
import { Values } from './Values.js'

function Shows() {
  return <Values of="useCountdown(key)" value={useCountdown(useLastKey())} />
}

const meta = {
  title: 'Hooks/useCountdown',
  component: Shows,
  ...hookPage('useCountdown'),
} satisfies Meta<typeof Shows>

export default meta

export const Live: StoryObj<typeof meta> = {
  play: async ({ canvas }) => {
    const [ann, bob] = [sideOf(canvas, 'Ann'), sideOf(canvas, 'Bob')]
    await ann.press('Ring Bob')
    await ann.sees('returns', '30')
    await bob.sees('returns', '30')
    await userEvent.click(canvas.getByRole('button', { name: '1 s later' }))
    await bob.sees('returns', '29')
    await userEvent.click(canvas.getByRole('button', { name: '30 s later' }))
    await ann.sees('returns', 'undefined')
    await bob.press('Ring Ann')
    await ann.sees('returns', '30')
  },
}
