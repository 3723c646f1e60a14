import type { Person } from '../world/people.js'

interface LogFilterProps {
  /** Who has a phone. There is nothing to choose among none. */
  people: readonly Person[]
  userID: string
  onUserID(userID: string): void
  text: string
  onText(text: string): void
}

/** Whose lines to show, and which. */
export function LogFilter({ people, userID, onUserID, text, onText }: LogFilterProps) {
  return (
    <>
      {people.length > 0 && (
        <select aria-label="Show lines of" value={userID} onChange={({ target }) => onUserID(target.value)}>
          <option value="">All phones</option>
          {people.map((person) => (
            <option key={person.userID} value={person.userID}>
              {person.name}
            </option>
          ))}
        </select>
      )}
      <input
        type="search"
        aria-label="Filter by text"
        placeholder="Filter"
        value={text}
        onChange={({ target }) => onText(target.value)}
      />
    </>
  )
}
