import { useStore } from 'zustand/react'
import { people } from '../world/people.js'
import { EventLog } from './EventLog.js'
import { Header } from './Header.js'
import { usePage } from './PageContext.js'
import { Scenarios } from './Scenarios.js'
import { Stage } from './Stage.js'
import { TencentNotes } from './TencentNotes.js'
import { TencentStage } from './TencentStage.js'
import { WayPanel } from './WayPanel.js'
import { WirePanel } from './WirePanel.js'
import './page.css'

/** The phones, and beside them what can be done to them and what they say. */
export function Page() {
  const { world } = usePage()
  const engine = useStore(world.engine)
  return (
    <>
      <Header />
      {engine === 'embedded' ? (
        <main className="page" key={engine}>
          <Stage />
          <div className="side">
            <Scenarios />
            <WirePanel />
          </div>
          <EventLog people={people} />
        </main>
      ) : (
        <main className="page" key={engine}>
          <TencentStage />
          <div className="side">
            <TencentNotes />
            <WayPanel />
          </div>
          <EventLog people={[]} />
        </main>
      )}
    </>
  )
}
