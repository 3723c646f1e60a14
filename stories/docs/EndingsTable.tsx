import { useEffect, useState } from 'react'
import type { InvitationRecord } from 'ringkit'
import { type Ending, playEndings } from './endings.js'
import { Table } from './Table.js'

function seen(record: InvitationRecord | undefined): string {
  if (!record) return 'nothing'
  const { status, endReason } = record
  return endReason === undefined || endReason === status ? `\`${status}\`` : `\`${status}\`, \`${endReason}\``
}

/** How each ending looks from both sides: played on the hub while the page loads. */
export function EndingsTable() {
  const [endings, setEndings] = useState<Ending[]>([])
  useEffect(() => {
    void playEndings().then(setEndings)
  }, [])
  return (
    <Table
      head={['What happens', 'Ann, who rang', 'Bob, who was rung']}
      rows={endings.map(({ what, ann, bob }) => [what, seen(ann), seen(bob)])}
    />
  )
}
