import css from '../../src/ui/styles.css?raw'
import { Table } from './Table.js'

/** What each token colours. The tokens themselves, and their defaults, are read out of the stylesheet. */
const meaning: Record<string, string> = {
  bg: 'Background of dialogs and panels',
  fg: 'Text',
  muted: 'Lesser text: title, status',
  line: 'Borders, quiet buttons, what is left behind the countdown',
  accept: 'Accept, call again, the countdown',
  reject: 'Decline, cancel',
  flash: 'The frame of `flash`',
  radius: 'Corners of dialogs and panels',
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
