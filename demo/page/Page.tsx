import { EventLog } from './EventLog.js'
import { Header } from './Header.js'
import { Scenarios } from './Scenarios.js'
import { Stage } from './Stage.js'
import { WirePanel } from './WirePanel.js'
import './page.css'

/** The phones, and beside them what can be done to them and what they say. */
export function Page() {
  return (
    <>
      <Header />
      <main className="page">
        <Stage />
        <div className="side">
          <Scenarios />
          <WirePanel />
        </div>
        <EventLog />
      </main>
    </>
  )
}
