import type { ReactNode } from 'react'
import { SignalingProvider } from 'ringkit'
import type { World } from '../world/World.js'
import { DeviceContext } from './DeviceContext.js'
import { nameOf } from './nameOf.js'
import { SideButtons } from './SideButtons.js'
import './sides.css'

const PASS = [1, 10, 30]

/** Ann and Bob on one hub, a provider each; the same children in both. Time goes on when it is told to. */
export function Sides({ world, children }: { world: World; children: ReactNode }) {
  return (
    <div className="story">
      <div className="buttons">
        {PASS.map((seconds) => (
          <button key={seconds} type="button" onClick={() => void world.clock.advance(seconds * 1000)}>
            {seconds} s later
          </button>
        ))}
      </div>
      <div className="sides">
        {[
          ['ann', 'bob'],
          ['bob', 'ann'],
        ].map(([me = '', other = '']) => (
          <section key={me} aria-label={nameOf(me)} className="side">
            <SignalingProvider store={world.storeOf(me)}>
              <h2>{nameOf(me)}</h2>
              <SideButtons other={other} />
              <DeviceContext.Provider value={world.device(me)}>{children}</DeviceContext.Provider>
            </SignalingProvider>
          </section>
        ))}
      </div>
    </div>
  )
}
