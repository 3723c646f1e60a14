import { signatureOf } from './signatureOf.js'
import { Table } from './Table.js'

/** What a hook takes and gives. */
export function HookTable({ of: name }: { of: string }) {
  const { takes, gives, members } = signatureOf(name)
  return (
    <Table
      head={[name, 'Is']}
      rows={[
        ['Takes', takes ? `\`${takes}\`` : 'nothing'],
        ['Gives', `\`${gives}\``],
        ...members.map((member) => [`\`${member.name}\``, `\`${member.type}\`. ${member.said}`]),
      ]}
    />
  )
}
