/** The documentation is read out of the source, so that there is one text and it cannot go stale. */
export const sources: Record<string, string> = import.meta.glob(
  '../../src/{ui,react,store,hub,testing,invitation,signaling}/*.{ts,tsx}',
  { query: '?raw', import: 'default', eager: true },
)

/** Which source declares a name; an exported one goes before others. */
const declaring = new Map<string, string>()
for (const exported of ['(?:export )?', 'export ']) {
  const declared = new RegExp(`^${exported}(?:const|function|interface|type|class) (\\w+)`, 'gm')
  for (const source of Object.values(sources)) {
    for (const [, name = ''] of source.matchAll(declared)) declaring.set(name, source)
  }
}

/** The source that exports a name, or declares it. @throws if there is none */
export function sourceOf(name: string): string {
  const source = declaring.get(name)
  if (source === undefined) throw new Error(`There is no ${name} in src.`)
  return source
}
