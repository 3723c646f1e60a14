/** What was told, newest last. */
export function Log({ lines, name }: { lines: readonly string[]; name: string }) {
  return (
    <div className="log" role="log" aria-label={name}>
      {lines.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines are only ever added at the end
        <p key={at}>{line}</p>
      ))}
    </div>
  )
}
