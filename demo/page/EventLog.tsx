import { useState } from 'react'
import { useStore } from 'zustand/react'
import type { Person } from '../world/people.js'
import './log.css'
import { LogFilter } from './LogFilter.js'
import { LogLine } from './LogLine.js'
import { detailText } from './logText.js'
import { usePage } from './PageContext.js'

/** What the devices ask of the engine and hear from it, as it happens; newest first. */
export function EventLog({ people }: { people: readonly Person[] }) {
  const { world } = usePage()
  const entries = useStore(world.log.entries)
  const [userID, setUserID] = useState('')
  const [text, setText] = useState('')

  const wanted = text.trim().toLowerCase()
  const shown = entries.filter(
    (entry) =>
      (!userID || entry.userID === userID) &&
      (!wanted || `${entry.name} ${entry.deviceID} ${detailText(entry.detail)}`.toLowerCase().includes(wanted)),
  )

  return (
    <section className="card log" aria-labelledby="log-heading">
      <header>
        <h2 id="log-heading">Event log</h2>
        <LogFilter people={people} userID={userID} onUserID={setUserID} text={text} onText={setText} />
        <button type="button" className="text-button" disabled={entries.length === 0} onClick={world.log.clear}>
          Clear
        </button>
      </header>
      {shown.length > 0 ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        <ol tabIndex={0} aria-label="Events, newest first">
          {shown.map((entry) => (
            <LogLine key={entry.id} entry={entry} />
          ))}
        </ol>
      ) : (
        <p className="log-empty">
          <bdi>{entries.length > 0 ? 'Nothing matches.' : 'What the phones ask and hear shows up here.'}</bdi>
        </p>
      )}
    </section>
  )
}
