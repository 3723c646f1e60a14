import { rowsOf } from './rowsOf.js'

/** What a hook gives now. A cell that changes lights up. */
export function Values({ of, value }: { of: string; value: unknown }) {
  return (
    <table className="values">
      <caption>{of}</caption>
      <tbody>
        {rowsOf(value).map(([name, text]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td key={text}>{text}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
