import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { useAccepted } from 'ringkit'
import { Log } from '../sides/Log.js'
import { hookPage } from './hookPage.js'
import { sideOf } from './sideOf.js'

function Shows() {
  const [lines, setLines] = useState<string[]>([])
  useAccepted((invitation, { by }) =>
    setLines((now) => [...now, `join, as ${invitation.direction}; accepted by ${by}`]),
  )
  return <Log name="useAccepted(handler)" lines={lines} />
}

const meta = {
  title: 'Hooks/useAccepted',
  component: Shows,
  ...hookPage('useAccepted'),
} satisfies Meta<typeof Shows>

export default meta

export const Live: StoryObj<typeof meta> = {
  play: async ({ canvas }) => {
    const [ann, bob] = [sideOf(canvas, 'Ann'), sideOf(canvas, 'Bob')]
    await ann.press('Ring Bob')
    await bob.press('Accept')
    await bob.hears('join, as incoming; accepted by bob')
    await ann.hears('join, as outgoing; accepted by bob')
  },
}
