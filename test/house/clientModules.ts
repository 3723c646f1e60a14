import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, posix } from 'node:path'
import { parseSync } from 'vite'

type Node = Record<string, unknown>

const require = createRequire(import.meta.url)

/** What React has where server components run, by its own build for them. */
const onServer = new Set(
  [
    ...readFileSync(join(dirname(require.resolve('react')), 'cjs/react.react-server.development.js'), 'utf8').matchAll(
      /exports\.(\w+) =/g,
    ),
  ].map(([, name]) => name),
)

/** A module says that it is for the client. */
export const saysClient = (code: string): boolean => /^'use client'\n/.test(code)

/** The modules of these that cannot run where server components do, by what they are made of. */
export function clientModules(files: Record<string, string>): Set<string> {
  const modules = Object.fromEntries(Object.entries(files).map(([path, code]) => [path, read(path, code)]))
  const known = new Map<string, boolean>()
  const isClient = (path: string): boolean => {
    const found = known.get(path)
    if (found !== undefined) return found
    const { imports, calls, handlers } = modules[path] ?? { imports: [], calls: new Set(), handlers: false }
    known.set(path, false)
    const is =
      handlers ||
      imports.some(({ from, name, local }) =>
        /^(react|zustand\/react)$/.test(from)
          ? from !== 'react' || !onServer.has(name)
          : // A component of the client can be rendered there, a function cannot be called.
            calls.has(local) && isClient(resolve(path, from, files)),
      )
    known.set(path, is)
    return is
  }
  return new Set(Object.keys(files).filter(isClient))
}

function read(path: string, code: string) {
  const imports: { from: string; name: string; local: string }[] = []
  const calls = new Set<string>()
  let handlers = false
  walk(parseSync(path, code).program, (node) => {
    const { type, callee, name } = node as { type: string; callee?: Node; name?: Node }
    if (type === 'CallExpression' && callee?.type === 'Identifier') calls.add(String(callee.name))
    if (type === 'JSXAttribute' && /^on[A-Z]/.test(String(name?.name))) handlers = true
    if (type !== 'ImportDeclaration' || node.importKind === 'type') return
    for (const each of node.specifiers as Node[]) {
      if (each.importKind === 'type') continue
      const imported = (each.imported as Node | undefined)?.name ?? 'default'
      const local = (each.local as Node).name
      imports.push({ from: String((node.source as Node).value), name: String(imported), local: String(local) })
    }
  })
  return { imports, calls, handlers }
}

function walk(node: unknown, see: (node: Node) => void): void {
  if (typeof node !== 'object' || node === null) return
  if ('type' in node) see(node as Node)
  for (const child of Object.values(node)) walk(child, see)
}

function resolve(path: string, from: string, files: Record<string, string>): string {
  const found = posix.join(posix.dirname(path), from).replace(/\.js$/, '.ts')
  return found in files ? found : `${found}x`
}
