import { Fragment, type ReactNode } from 'react'
import './docs.css'

interface TableProps {
  head: readonly string[]
  rows: readonly (readonly ReactNode[])[]
  /** The first cells are sentences: they stand out no more than the others. */
  prose?: boolean
}

/** A table of a documentation page; the first cell of a row names it. Words between backticks are code. */
export function Table({ head, rows, prose = false }: TableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className="doc-scroll" tabIndex={0} aria-label={`Table: ${head.join(', ')}`}>
      <table className="doc-table" data-prose={prose || undefined}>
        <thead>
          <tr>
            {head.map((cell) => (
              <th key={cell} scope="col">
                {withCode(cell)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells]) => (
            <tr key={String(name)}>
              <th scope="row">{withCode(name)}</th>
              {cells.map((cell, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the columns never move
                <td key={at}>{withCode(cell)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function withCode(cell: ReactNode): ReactNode {
  if (typeof cell !== 'string') return cell
  return cell.split('`').map((text, at) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text never move
    at % 2 ? <code key={at}>{text}</code> : <Fragment key={at}>{text}</Fragment>,
  )
}
