import { type ReactNode, useState } from 'react'
import { Call, type InvitationRecord, useInvitation, useInvitationStore } from 'ringkit'

function describe({
  direction,
  groupID,
  status,
  endReason,
  pending,
  error,
  overdue,
  silenced,
}: InvitationRecord): string {
  const words = [
    direction,
    groupID && 'group',
    endReason ?? status,
    overdue && 'overdue',
    silenced && 'silenced',
    pending && `pending: ${pending}`,
    error && 'error',
  ]
  return words.filter(Boolean).join(', ')
}

function Row({ id, children }: { id: string; children: ReactNode }) {
  const invitation = useInvitation(id)
  if (!invitation) return null
  return (
    <tr>
      <th scope="row">{describe(invitation)}</th>
      <td>
        <Call.Root invitation={invitation}>{children}</Call.Root>
      </td>
    </tr>
  )
}

/** A part in every state of a call that there is. */
export function StateTable({ children }: { children: ReactNode }) {
  const store = useInvitationStore()
  const [keys] = useState(() => store.getAll().map(({ key }) => key))
  return (
    <table className="states">
      <thead>
        <tr>
          <th scope="col">The call is</th>
          <th scope="col">It shows</th>
        </tr>
      </thead>
      <tbody>
        {keys.map((key) => (
          <Row key={key} id={key}>
            {children}
          </Row>
        ))}
      </tbody>
    </table>
  )
}
