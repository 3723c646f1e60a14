// What a framework with server components does to modules that say "use client": on the server, what they export are
// references that can be rendered, and that throw when they are called.
import { register } from 'node:module'
import { isMainThread } from 'node:worker_threads'

// The hooks run in a thread of their own, which imports this module too.
if (isMainThread) register(import.meta.url)

/** @type {import('node:module').LoadHook} */
export async function load(url, context, nextLoad) {
  const loaded = await nextLoad(url, context)
  const code = String(loaded.source ?? '')
  if (!/^['"]use client['"]/.test(code)) return loaded
  const [, exported = ''] = code.match(/^export \{(.*)\};?$/m) ?? []
  const names = exported.split(',').map((each) => each.trim().split(' as ').at(-1))
  const references = names.map(
    (name) => `export const ${name} = Object.assign(() => { throw new Error('${name} is called on the server') },
      { $$typeof: Symbol.for('react.client.reference') })`,
  )
  return { ...loaded, source: references.join('\n') }
}
