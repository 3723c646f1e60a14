// `npm run size`: the bytes an app pays for each way to import ringkit, held by size.json. `--write` sets new limits.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('../..', import.meta.url))
const budgetFile = `${root}/size.json`

const provider = "export { SignalingProvider, useIncomingInvitation } from 'ringkit';"
const app = "export { SignalingProvider, useInvite, IncomingCallDialog, OutgoingCallDialog } from 'ringkit';"
const hub = "export { createHub } from 'ringkit/hub';"
const createStore = "export { createInvitationStore } from 'ringkit/store';"
const german = "export { de } from 'ringkit/locales/de';"
const tencent = "export { createTencentClient } from 'ringkit/tencent';"

/**
 * Bundles `code` as an app's production build does, React left out.
 * @returns {Promise<{ bytes: number, modules: string[] }>} bytes after minification and brotli, and the modules that left something
 */
async function bundle(/** @type {string} */ code, /** @type {'js' | 'css'} */ loader = 'js') {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: root, loader },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    external: ['react', 'react-dom', 'react/jsx-runtime'],
    logLevel: 'error',
    tsconfigRaw: {}, // the paths of tsconfig.json lead to src/; an app reads dist/
  })
  const inputs = Object.values(metafile.outputs)[0]?.inputs ?? {}
  const modules = Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : []))
  return { bytes: brotliCompressSync(outputFiles[0]?.contents ?? '').length, modules }
}

/** Modules of `bundled` that an app with this import does not use, and so must not pay for. */
const unused = (/** @type {{ modules: string[] }} */ bundled, /** @type {RegExp} */ foreign) =>
  bundled.modules.filter((path) => foreign.test(path))

const store = await bundle(createStore)
const hook = await bundle(provider)
const dialogs = await bundle(app)

/** @type {Record<string, number>} */
const measured = {
  'store, rules and port, without React': store.bytes,
  'provider and useIncomingInvitation': hook.bytes,
  'app with incoming and outgoing dialog': dialogs.bytes,
  'styles.css': (await bundle("@import 'ringkit/styles.css'", 'css')).bytes,
  'the embedded hub, added to that app': (await bundle(app + hub)).bytes - dialogs.bytes,
  'the Tencent client, added to an app that has the store': (await bundle(createStore + tencent)).bytes - store.bytes,
  'one language (de), added to an app': (await bundle(app + german)).bytes - dialogs.bytes,
  'everything that ringkit exports': (await bundle("export * from 'ringkit'")).bytes,
}

/** @type {Record<string, { limit: number, goal: number }>} */
const budget = JSON.parse(readFileSync(budgetFile, 'utf8'))
if (process.argv.includes('--write')) {
  for (const [name, { goal }] of Object.entries(budget)) {
    budget[name] = { limit: Math.ceil((measured[name] ?? 0) * 1.03), goal }
  }
  writeFileSync(budgetFile, `${JSON.stringify(budget, null, 2)}\n`)
}

let failed = 0
const report = (/** @type {boolean} */ passed, /** @type {string} */ text) => {
  if (!passed) failed += 1
  console.log(`${passed ? 'ok  ' : 'FAIL'} ${text}`)
}

for (const name of new Set([...Object.keys(measured), ...Object.keys(budget)])) {
  const bytes = measured[name]
  const { limit, goal } = budget[name] ?? { limit: 0, goal: 0 }
  const distance =
    bytes === undefined ? '' : `, ${bytes <= goal ? 'within' : `${bytes - goal} over`} the goal of ${goal}`
  report(bytes !== undefined && bytes <= limit, `${name}: ${bytes ?? 'not measured'} of ${limit} bytes${distance}`)
}
const strays = [
  ...unused(store, /^dist\/(react|ringer|ui|hub|tencent|testing|locales)\/|^dist\/index\.js/),
  ...unused(hook, /^dist\/(ringer|ui|hub|tencent|testing|locales)\//),
  ...unused(dialogs, /^dist\/(hub|tencent|testing|locales)\/|GroupCallPanel/),
]
report(
  strays.length === 0,
  `what is not imported costs 0 bytes${strays.map((path) => `\n       but ${path} is there`).join('')}`,
)

console.log('Bytes are minified and brotli-compressed, NODE_ENV=production, zustand included, React not.')
process.exit(failed === 0 ? 0 : 1)
