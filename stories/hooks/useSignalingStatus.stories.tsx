import type { Meta, StoryObj } from '@storybook/react-vite'
import { useContext } from 'react'
import { useSignalingStatus } from 'ringkit'
import { DeviceContext } from '../sides/DeviceContext.js'
import { hookPage } from './hookPage.js'
import { sideOf } from './sideOf.js'
import { Values } from './Values.js'

function Shows() {
  const device = useContext(DeviceContext)
  const status = useSignalingStatus()
  return (
    <>
      <div className="buttons">
        <button type="button" onClick={device?.goOffline}>
          Lose the link
        </button>
        <button type="button" onClick={device?.goOnline}>
          Get it back
        </button>
        <button type="button" onClick={() => device?.logout()}>
          Sign out
        </button>
        <button type="button" onClick={() => device?.login({ userID: 'carol' })}>
          Sign in as Carol
        </button>
      </div>
      <Values of="useSignalingStatus()" value={status} />
    </>
  )
}

const meta = {
  title: 'Hooks/useSignalingStatus',
  component: Shows,
  ...hookPage('useSignalingStatus'),
} satisfies Meta<typeof Shows>

export default meta

export const Live: StoryObj<typeof meta> = {
  play: async ({ canvas }) => {
    const [ann, bob] = [sideOf(canvas, 'Ann'), sideOf(canvas, 'Bob')]
    await ann.sees('userID', 'ann')
    await ann.press('Lose the link')
    await ann.sees('network', 'disconnected')
    await bob.sees('network', '"connected"')
    await ann.press('Get it back')
    await ann.sees('network', '"connected"')
    await ann.press('Sign out')
    await ann.sees('ready', 'false')
    await ann.press('Sign in as Carol')
    await ann.sees('userID', 'carol')
  },
}
