import { transitions } from 'ringkit/store'
import { Table } from './Table.js'

const states = Object.keys(transitions) as (keyof typeof transitions)[]
type Fact = keyof typeof transitions.pending

/** The facts that make something else of an invitee: `modified` changes data only. */
const facts = [...new Set(states.flatMap((state) => Object.keys(transitions[state]) as Fact[]))].filter((fact) =>
  states.some((state) => (transitions[state][fact] ?? state) !== state),
)

/** What each fact makes of an invitee: made of the table that ringkit exports and is tested against. */
export function InviteeTable() {
  return (
    <Table
      head={['Invitee is', ...facts]}
      rows={states.map((state) => [
        `\`${state}\``,
        ...facts.map((fact) => {
          const next = transitions[state][fact]
          return next === undefined || next === state ? '·' : `\`${next}\``
        }),
      ])}
    />
  )
}
