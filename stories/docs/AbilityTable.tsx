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
      head={['Ability', 'With it', 'Without it', 'Embedded hub', 'createTencentClient', 'Bare Tencent chat']}
      rows={abilities.map(({ name, gives, without, ...who }) => [
        ...[name, gives, without],
        ...[who.hub, who.client, who.tencent].map(has),
      ])}
    />
  )
}
