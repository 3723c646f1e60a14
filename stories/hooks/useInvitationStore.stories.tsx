import type { Meta, StoryObj } from '@storybook/react-vite'
import { useSyncExternalStore } from 'react'
import { useInvitationStore, useSignalingStatus } from 'ringkit'
import { hookPage } from './hookPage.js'
import { sideOf } from './sideOf.js'
import { Values } from './Values.js'

/** Reads the store as any other code would: `getAll` and `now` are the same outside of React. */
function Shows() {
  const store = useInvitationStore()
  const list = useSyncExternalStore(store.list.subscribe, store.list.getState)
  const { userID } = useSignalingStatus()
  return (
    <>
      <Values of="useInvitationStore()" value={store} />
      <Values of="store.list.getState()" value={list} />
      <Values of="store.getAll()" value={store.getAll().map(({ inviter, status }) => `${inviter}: ${status}`)} />
      <div className="buttons">
        <button
          type="button"
          onClick={() => store.invite({ userID: userID === 'ann' ? 'bob' : 'ann' }).catch(() => {})}
        >
          store.invite
        </button>
      </div>
    </>
  )
}

const meta = {
  title: 'Hooks/useInvitationStore',
  component: Shows,
  ...hookPage('useInvitationStore'),
} satisfies Meta<typeof Shows>

export default meta

export const Live: StoryObj<typeof meta> = {
  play: async ({ canvas }) => {
    const [ann, bob] = [sideOf(canvas, 'Ann'), sideOf(canvas, 'Bob')]
    await ann.press('store.invite')
    await ann.sees('outgoing', /^\["[^,]+"\]$/)
    await bob.sees('incoming', /^\["[^,]+"\]$/)
    await bob.press('Decline')
    await bob.sees('incoming', '[]')
    await bob.sees('returns', 'ann: rejected')
  },
}
