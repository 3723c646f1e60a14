import { fileURLToPath } from 'node:url'
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin'
import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'
import { chromiumLaunchOptions } from './test/setup/chromium.mjs'
import { reactCompiler } from './test/setup/reactCompiler.ts'
import { ringkitFromSource } from './vite.config.ts'

const fromRoot = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const browserTests = 'test/**/*.browser.test.{ts,tsx}'

/** They have a config of their own: they pack ringkit and install it elsewhere. */
const packageTests = 'test/package/**'

/** They serve the demo and drive it with a browser from outside, since its phones are pages of their own. */
const demoTests = 'test/demo/**/*.test.ts'

/** A function, because Vitest changes the object it is given, and two projects use it. */
const chromium = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({ launchOptions: chromiumLaunchOptions() }),
  instances: [{ browser: 'chromium' as const }],
})

/** One kind of test at a time: a browser that waits for a busy machine is measured as if it were slow itself. */
const after = (groupOrder: number) => ({ groupOrder })

/** Dependencies that Vite would otherwise discover during the first run, and reload the page in the middle of a test. */
const bundledAhead = () => ({
  include: [
    'react',
    'react-dom',
    'react-dom/client',
    'react/jsx-runtime',
    'react/jsx-dev-runtime',
    'zustand',
    'zustand/react',
    'zustand/vanilla',
    '@testing-library/react',
    '@testing-library/jest-dom/vitest',
    '@radix-ui/react-dialog',
    '@daily-co/daily-js',
    '@jitsi/react-sdk',
    'livekit-client',
    'axe-core',
    '@storybook/addon-themes',
    '@storybook/react-vite',
    'storybook/test',
    'storybook/preview-api',
  ],
})

/** Component tests in happy-dom; `name` tells which React, or which compiler, they run with. */
const dom = (name: string, options: TestProjectInlineConfiguration = {}): TestProjectInlineConfiguration => ({
  extends: true,
  ...options,
  test: {
    name,
    env: { RINGKIT_TEST_PROJECT: name },
    environment: 'happy-dom',
    include: ['{test,stories}/**/*.test.tsx'],
    exclude: [browserTests],
    setupFiles: ['test/setup/dom.ts'],
    ...options.test,
  },
})

/** React 18 is a private workspace, so that it can live beside 19: every import of React is led there. */
const react18 = (path: string) => fromRoot(`test/react18/node_modules/${path}`)

export default defineConfig({
  plugins: [react()],
  resolve: { alias: ringkitFromSource },
  test: {
    testTimeout: 60_000, // for slow machines: no test waits for real time
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['{test,stories}/**/*.test.ts'],
          exclude: [browserTests, packageTests, demoTests],
        },
      },
      {
        extends: true,
        test: {
          name: 'demo',
          environment: 'node',
          include: [demoTests],
          sequence: after(2),
          // Many waits, of up to a minute each, where a machine does much else.
          testTimeout: 240_000,
          hookTimeout: 240_000,
          expect: { poll: { timeout: 60_000 } },
        },
      },
      dom('dom'),
      dom('react18', {
        cacheDir: 'node_modules/.vite-react18',
        resolve: {
          alias: [
            { find: /^react($|\/)/, replacement: `${react18('react')}$1` },
            { find: /^react-dom($|\/)/, replacement: `${react18('react-dom')}$1` },
            {
              find: /^@testing-library\/react$/,
              replacement: fromRoot('node_modules/@testing-library/react/dist/@testing-library/react.esm.js'),
            },
          ],
        },
        test: { server: { deps: { inline: [/@testing-library\/react/, /zustand/, /@radix-ui/] } } },
      }),
      dom('compiler', {
        plugins: [reactCompiler()],
        test: { include: ['test/{react,counts,house}/**/*.test.tsx'] },
      }),
      {
        extends: true,
        optimizeDeps: bundledAhead(),
        test: {
          name: 'browser',
          include: [browserTests],
          setupFiles: ['test/setup/dom.ts'],
          browser: chromium(),
          sequence: after(1),
        },
      },
      {
        resolve: { alias: ringkitFromSource },
        optimizeDeps: bundledAhead(),
        plugins: [storybookTest({ configDir: fromRoot('.storybook') })],
        test: { name: 'stories', testTimeout: 60_000, browser: chromium(), sequence: after(1) },
      },
    ],
  },
})
