import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { type SignalingEventName, TSignaling, useSignalingEvent } from 'ringkit'
import { Log } from '../sides/Log.js'
import { hookPage } from './hookPage.js'
import { sideOf } from './sideOf.js'

const names: SignalingEventName[] = [
  TSignaling.NEW_INVITATION_RECEIVED,
  TSignaling.INVITEE_ACCEPTED,
  TSignaling.INVITEE_REJECTED,
  TSignaling.INVITATION_CANCELLED,
  TSignaling.INVITATION_TIMEOUT,
  TSignaling.INVITATION_MODIFIED,
]

function Listen({ name, onHeard }: { name: SignalingEventName; onHeard: (line: string) => void }) {
  useSignalingEvent(name, ({ data }) => onHeard(`${name} ${JSON.stringify(data)}`))
  return null
}

function Shows() {
  const [lines, setLines] = useState<string[]>([])
  return (
    <>
      {names.map((name) => (
        <Listen key={name} name={name} onHeard={(line) => setLines((now) => [...now, line])} />
      ))}
      <Log name="useSignalingEvent(name, handler)" lines={lines} />
    </>
  )
}

const meta = {
  title: 'Hooks/useSignalingEvent',
  component: Shows,
  ...hookPage('useSignalingEvent'),
} satisfies Meta<typeof Shows>

export default meta

export const Live: StoryObj<typeof meta> = {
  play: async ({ canvas }) => {
    const [ann, bob] = [sideOf(canvas, 'Ann'), sideOf(canvas, 'Bob')]
    await ann.press('Ring Bob')
    await bob.hears('newInvitationReceived')
    await ann.press('Make it video')
    await bob.hears('ts_invitation_modified')
    await bob.press('Decline')
    await ann.hears('ts_invitee_rejected')
  },
}
