import { Call } from 'ringkit'
import { docstring } from './docstring.js'
import { Table } from './Table.js'

const components = {
  IncomingCallDialog: 'ringkit-dialog',
  IncomingCallStack: 'ringkit-stack',
  OutgoingCallDialog: 'ringkit-dialog',
  GroupCallPanel: 'ringkit-panel',
  CallButton: 'ringkit-call',
  InvitationMessage: 'ringkit-message',
}

/** The text of a docstring before its examples. */
const said = (name: string) => docstring(name).split('```')[0] ?? ''

const slotOf = (name: string) => said(name).match(/data-slot="(ringkit-[\w-]+)"/)?.[1] ?? '–'

const row = (label: string, slot: string, name: string) => [
  `\`${label}\``,
  `\`${slot}\``,
  said(name).split(/(?<=\.)\s/)[0],
]

/** Which part is which `data-slot`. */
export function SlotTable() {
  const parts = Object.keys(Call).sort()
  return (
    <Table
      head={['Part or component', 'data-slot', 'It is']}
      rows={[
        ...Object.entries(components).map(([name, slot]) => row(name, slot, name)),
        ['Their buttons', '`ringkit-actions`', 'A `<div>` around the buttons of a dialog or panel.'],
        [
          'The cards of `IncomingCallStack`',
          '`ringkit-cards`',
          'A `<dialog>` in which each call is a `<div data-slot="ringkit-card">`.',
        ],
        ['A reply to choose', '`ringkit-choice`', 'A button of `Call.Replies`.'],
        [
          'The field for a reply',
          '`ringkit-text`',
          'An `<input>` of `Call.Replies`, with a `ringkit-send` button beside it.',
        ],
        ...parts.map((part) => row(`Call.${part}`, slotOf(`Call${part}`), `Call${part}`)),
        ['`add` of `GroupCallPanel`', '`ringkit-add`', 'A `<div>` around what one adds people with.'],
        ['A row of `Call.Invitees`', '`ringkit-invitee`', 'An `<li>`, with the state of its invitee in `data-state`.'],
      ]}
    />
  )
}
