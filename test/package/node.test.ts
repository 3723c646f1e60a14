import { expect, inject, test } from 'vitest'
import { run } from './run.ts'

const entries = ['', '/store', '/hub', '/tencent', '/testing', '/locales/ar', '/locales/pt-BR'].map(
  (path) => `ringkit${path}`,
)

/** Runs in a Node of its own: imports one entry and prints what that changed in the process. */
const measure = (entry: string) => `
  const globals = () => Reflect.ownKeys(globalThis).map(String)
  const before = { globals: globals(), handles: process.getActiveResourcesInfo() }
  const start = performance.now()
  await import('${entry}')
  const ms = performance.now() - start
  await new Promise((resolve) => setImmediate(resolve))
  const handles = process.getActiveResourcesInfo()
  for (const handle of before.handles) if (handles.includes(handle)) handles.splice(handles.indexOf(handle), 1)
  console.log(JSON.stringify({ globals: globals().filter((name) => !before.globals.includes(name)), handles, ms }))
`

test.each(entries)('%s imports in plain Node: no global touched, nothing left running', async (entry) => {
  const printed = await run(process.execPath, ['--input-type=module', '--eval', measure(entry)], {
    cwd: inject('consumer'),
  })
  const { ms, ...left } = JSON.parse(printed)
  console.log(`import of ${entry}: ${ms.toFixed(1)} ms (goal 50)`)
  expect(left).toEqual({ globals: [], handles: [] })
})
