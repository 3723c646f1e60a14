import { contract } from 'ringkit/testing'
import './docs.css'

const cases: string[] = []

// Only the names are wanted: no case is run, so no world is made.
contract(
  (name) => cases.push(name),
  () => Promise.reject(new Error('No case is run here.')),
)

/** Every case of the contract, by name. */
export function ContractList() {
  return (
    <details className="doc-details">
      <summary>The {cases.length} cases</summary>
      <ul>
        {cases.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </details>
  )
}
