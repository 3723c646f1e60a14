import { Fragment, isValidElement, type ReactNode } from 'react'
import './docs.css'

interface TableProps {
  head: readonly string[]
  rows: readonly (readonly ReactNode[])[]
  /** The first cells are sentences: they stand out no more than the others. */
  prose?: boolean
}

/**
 * A table of a documentation page; the first cell of a row names it. Words between backticks are code. Where it is narrow, the
 * cells of a row stand below each other, each below the name of its column.
 */
export function Table({ head, rows, prose = false }: TableProps) {
  const label = (at: number) => head[at]?.replaceAll('`', '')
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className="doc-scroll" tabIndex={0} aria-label={`Table: ${head.join(', ')}`}>
      <table className="doc-table" data-prose={prose || undefined} {...role('table')}>
        <thead {...role('rowgroup')}>
          <tr {...role('row')}>
            {head.map((cell) => (
              <th key={cell} scope="col" {...role('columnheader')}>
                {withCode(cell)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...role('rowgroup')}>
          {rows.map(([name, ...cells]) => (
            <tr key={isValidElement(name) ? name.key : String(name)} {...role('row')}>
              <th scope="row" data-label={label(0)} {...role('rowheader')}>
                {withCode(name)}
              </th>
              {cells.map((cell, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the columns never move
                <td key={at} data-label={label(at + 1)} {...role('cell')}>
                  {withCode(cell)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** Said once more, for browsers forget what is a table where its parts are no longer displayed as one. */
const role = (name: string) => ({ role: name })

function withCode(cell: ReactNode): ReactNode {
  if (typeof cell !== 'string') return cell
  return cell.split('`').map((text, at) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text never move
    at % 2 ? <code key={at}>{text}</code> : <Fragment key={at}>{text}</Fragment>,
  )
}
