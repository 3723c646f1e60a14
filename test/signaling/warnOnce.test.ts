import { runInNewContext } from 'node:vm'
import { build } from 'esbuild'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { warnOnce } from '../../src/signaling/warnOnce.ts'

let warn = vi.spyOn(console, 'warn')
beforeEach(() => {
  warn = vi.spyOn(console, 'warn').mockReturnValue()
})
afterEach(() => {
  vi.unstubAllEnvs()
  warn.mockRestore()
})

it('warns once for each key', () => {
  warnOnce('a', 'first')
  warnOnce('a', 'again')
  warnOnce('b', 'second')
  expect(warn.mock.calls).toEqual([['ringkit: first'], ['ringkit: second']])
})

it('is silent in production', () => {
  vi.stubEnv('NODE_ENV', 'production')
  warnOnce('c', 'silent')
  expect(warn).not.toHaveBeenCalled()
})

/** What a bundler makes of a call; with `mode` it knows the value of NODE_ENV, without it leaves the name. */
async function bundled(mode?: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { warnOnce } from './warnOnce.ts'\nif (globalThis.sound) warnOnce('key', 'the text')`,
      resolveDir: new URL('../../src/signaling', import.meta.url).pathname,
    },
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    // For 'browser' esbuild would fill in production by itself.
    platform: 'neutral',
    define: mode ? { 'process.env.NODE_ENV': JSON.stringify(mode) } : {},
  })
  return outputFiles[0]?.text ?? ''
}

/** What a page without a `process` prints when it runs this. */
function printedBy(code: string): string[] {
  const printed: string[] = []
  runInNewContext(code, { sound: true, console: { warn: (text: string) => printed.push(text) } })
  return printed
}

it('leaves nothing in a production bundle', async () => {
  const code = await bundled('production')
  expect(code).not.toMatch(/the text|ringkit|process|warn/)
  expect(printedBy(code)).toEqual([])
})

it('warns in a development bundle, though the browser has no process', async () => {
  expect(printedBy(await bundled('development'))).toEqual(['ringkit: the text'])
})

it('is silent, and does not crash, in a browser without a bundler', async () => {
  const code = await bundled()
  expect(code).toContain('process.env.NODE_ENV')
  expect(printedBy(code)).toEqual([])
})
