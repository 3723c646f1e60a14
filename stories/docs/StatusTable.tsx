import { corrections, type Status, statusTransitions } from 'ringkit/store'
import { Table } from './Table.js'

const list = (all: readonly string[] = []) => all.map((each) => `\`${each}\``).join(', ') || '–'

/** Which status can follow which: made of the tables that ringkit exports and is tested against. */
export function StatusTable() {
  return (
    <Table
      head={['Status', 'Then', 'Can be corrected to']}
      rows={(Object.keys(statusTransitions) as Status[]).map((status) => [
        `\`${status}\``,
        list(statusTransitions[status]),
        list(corrections[status]),
      ])}
    />
  )
}
