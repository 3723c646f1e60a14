import type { Decorator } from '@storybook/react-vite'
import type { ReactNode } from 'react'
import { CallSettings, SignalingProvider } from 'ringkit'
import type { Shown } from './loadWorld.js'
import { userOf } from './people.js'
import './stories.css'
import { useKept } from './useKept.js'
import { useLiveClock } from './useLiveClock.js'

function ShownWorld({ id, known, live, children }: { id: string; known: Shown; live: boolean; children: ReactNode }) {
  const { store, clock } = known.world
  useKept(id, known)
  useLiveClock(clock, live)

  return (
    <div className={live ? 'story' : 'story story-frozen'}>
      <SignalingProvider store={store}>
        <CallSettings getUser={userOf}>{children}</CallSettings>
      </SignalingProvider>
    </div>
  )
}

/**
 * Shows a story in the world that `loadWorld` made, on Ann's device. Time stands still there; with the parameter `live` it
 * goes by.
 */
export const withWorld: Decorator = (Story, { id, loaded, parameters }) => (
  <ShownWorld id={id} known={loaded as Shown} live={parameters.live === true}>
    <Story />
  </ShownWorld>
)
