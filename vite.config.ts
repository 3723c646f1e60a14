import { readdirSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin, type UserConfig } from 'vite'

const fromRoot = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** The published subpaths, read from source: tests, stories and the demo import ringkit as its users do. */
export const ringkitFromSource = [
  { find: /^ringkit$/, replacement: fromRoot('src/index.ts') },
  { find: /^ringkit\/styles\.css$/, replacement: fromRoot('src/ui/styles.css') },
  { find: /^ringkit\/(store|hub|tencent|testing)$/, replacement: fromRoot('src/$1/index.ts') },
  { find: /^ringkit\/locales\/([\w-]+)$/, replacement: fromRoot('src/locales/$1.ts') },
]

/** A stylesheet is not a module entry: it is copied as it is, since it is opt-in and its author's layout is its documentation. */
const copyStyles: Plugin = {
  name: 'ringkit:copy-styles',
  apply: 'build',
  writeBundle: () => cp(fromRoot('src/ui/styles.css'), fromRoot('dist/styles.css')),
}

/** The namespace `Call`. Left a module of its own: made into an object, it would bring all parts into an app that uses one. */
const parts = { entry: 'src/ui/parts.ts', imported: './ui/parts.js' }

/** `vite build`: one output module per source module, so that "use client" survives and unused code is dropped exactly. */
const library: UserConfig = {
  logLevel: 'warn', // a line for each of a hundred modules tells nothing; `npm run size` does
  plugins: [copyStyles],
  // Whatever NODE_ENV is: development JSX would carry the paths of this machine to every user.
  oxc: { jsx: { development: false } },
  build: {
    target: 'es2022',
    minify: false,
    lib: {
      entry: [
        'src/index.ts',
        'src/store/index.ts',
        'src/hub/index.ts',
        'src/tencent/index.ts',
        'src/testing/index.ts',
        parts.entry,
        ...readdirSync(fromRoot('src/locales')).map((name) => `src/locales/${name}`),
      ].map(fromRoot),
      formats: ['es'],
    },
    rolldownOptions: {
      external: [/^react($|\/)/, /^react-dom($|\/)/, /^zustand($|\/)/, parts.imported],
      // It warns that "use client" may be lost. With a module for each module it is not, and test/package proves it.
      onLog: (level, log, print) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && print(level, log),
      output: { preserveModules: true, preserveModulesRoot: fromRoot('src'), entryFileNames: '[name].js' },
    },
  },
}

/** `vite` (npm start) and `vite build --mode demo`: the page in demo/. */
const demo: UserConfig = {
  root: fromRoot('demo'),
  base: './',
  plugins: [react()],
  resolve: { alias: ringkitFromSource },
  server: { open: !process.env.CI },
  build: {
    outDir: fromRoot('demo-static'),
    emptyOutDir: true,
    chunkSizeWarningLimit: 750, // kB: the SDK of Tencent Chat, which is loaded only when somebody signs in
    rolldownOptions: { input: ['demo/index.html', 'demo/phone.html'].map(fromRoot) },
  },
}

export default defineConfig(({ command, mode }) => (command === 'serve' || mode === 'demo' ? demo : library))
