import css from '../../src/ui/styles.css?raw'
import { Table } from './Table.js'

/** What each token is for. The tokens themselves, and their defaults, are read out of the stylesheet. */
const meaning: Record<string, string> = {
  bg: 'Background of dialogs and panels',
  fg: 'Text',
  muted: 'Lesser text: title, status',
  line: 'Borders, quiet buttons, what is left behind the countdown',
  accept: 'Accept, call again, call buttons, the countdown; a tint of it below the lesser of two ways to accept',
  reject: 'Decline, cancel, send',
  on: 'What is written on the buttons in those two colours',
  radius: 'Corners of dialogs and panels',
  round: 'Corners of buttons and of the field',
  shadow: 'Shadow of dialogs',
  backdrop: 'What lies over the page behind a modal dialog',
  flash: 'The frame of `flash`',
  z: 'How far in front a banner stands',
}

const defaults = new Map([...css.matchAll(/: var\(--ringkit-(\w+), (.+)\);/g)].map(([, name, value]) => [name, value]))

/** The custom properties that an app sets. */
export function TokenTable() {
  return (
    <Table
      head={['Token', 'For', 'Default']}
      rows={Object.keys(meaning).map((name) => [`\`--ringkit-${name}\``, meaning[name], `\`${defaults.get(name)}\``])}
    />
  )
}
