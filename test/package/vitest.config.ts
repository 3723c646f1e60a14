import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** The package as its users get it: packed, installed in an empty folder, built, run. Apart from the rest, because it needs a registry. */
export default defineConfig({
  cacheDir: fileURLToPath(new URL('../../node_modules/.vite-package', import.meta.url)),
  test: {
    name: 'package',
    root: fileURLToPath(new URL('.', import.meta.url)),
    globalSetup: './consumer.ts',
    testTimeout: 120_000,
    fileParallelism: false,
  },
})
