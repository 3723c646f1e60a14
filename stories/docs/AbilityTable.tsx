import { useEffect, useState } from 'react'
import { type Ability, findAbilities } from './abilities.js'
import { Table } from './Table.js'

const has = (yes: boolean) => (yes ? 'yes' : 'no')

/** What each optional ability of an engine gives. The column of the hub is found out while the page loads. */
export function AbilityTable() {
  const [abilities, setAbilities] = useState<Ability[]>([])
  useEffect(() => {
    void findAbilities().then(setAbilities)
  }, [])
  return (
    <Table
      head={['Ability', 'With it', 'Without it', 'Embedded hub', 'Bare Tencent chat']}
      rows={abilities.map(({ name, gives, without, hub, tencent }) => [name, gives, without, has(hub), has(tencent)])}
    />
  )
}
