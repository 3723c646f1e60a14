import { posix } from 'node:path'
import { importsOf } from './importsOf.ts'

/** The rooms of src/, lowest first. A room imports rooms of lower steps; those on one step are neighbours and never meet. */
export const ladder = [
  ['signaling'],
  ['invitation'],
  ['store', 'hub', 'tencent', 'nats'],
  ['react'],
  ['ringer'],
  ['ui'],
  ['index.ts'],
]

/** The rooms that stand outside the ladder, and what they may import; nothing imports them. */
export const outside: Record<string, string[]> = {
  testing: ['hub', 'store', 'invitation', 'signaling'],
  locales: ['ui'], // types only: see test/locales
}

/** The packages a room may import; a room that is not named imports none. */
export const packages: Record<string, string[]> = {
  store: ['zustand'],
  react: ['react', 'zustand'],
  ringer: ['react'],
  ui: ['react'],
}

const roomOf = (path: string) => path.split('/')[0] ?? path
const stepOf = (room: string) => ladder.findIndex((rooms) => rooms.includes(room))

function mayEnter(from: string, to: string): boolean {
  if (from === to) return true
  const own = outside[from]
  if (own) return own.includes(to)
  return stepOf(to) !== -1 && stepOf(to) < stepOf(from)
}

function wrongImport(path: string, specifier: string | undefined): string | undefined {
  const from = roomOf(path)
  if (specifier === undefined) return 'computes the name of a module, so nobody can tell which room it enters'
  if (!specifier.startsWith('.')) {
    const allowed = packages[from]?.some((name) => specifier === name || specifier.startsWith(`${name}/`))
    return allowed ? undefined : `imports the package ${specifier}`
  }
  if (!specifier.endsWith('.js')) return `imports ${specifier}: a relative import ends in .js`
  const to = roomOf(posix.join(posix.dirname(path), specifier).replace(/^index\.js$/, 'index.ts'))
  return mayEnter(from, to) ? undefined : `imports ${to}/, which is not below ${from}/`
}

/** One sentence for each import in `files` (path inside src/ → code) that the ladder does not allow. */
export function wrongImports(files: Record<string, string>): string[] {
  return Object.entries(files).flatMap(([path, code]) => {
    const room = roomOf(path)
    if (stepOf(room) === -1 && !outside[room]) return [`${path} stands in no room of the ladder`]
    return importsOf(path, code).flatMap(({ specifier }) => {
      const wrong = wrongImport(path, specifier)
      return wrong ? [`${path} ${wrong}`] : []
    })
  })
}
