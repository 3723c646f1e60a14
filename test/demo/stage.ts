import { mkdtemp, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type FrameLocator,
  type Locator,
  type Page,
} from 'playwright'
import { createServer, preview } from 'vite'
import { run } from '../package/run.ts'
import { chromiumLaunchOptions } from '../setup/chromium.mjs'

/** How long each wait may take, in ms: a machine that does much else takes its time. */
const PATIENCE = 60_000

const root = fileURLToPath(new URL('../..', import.meta.url))
const configFile = join(root, 'vite.config.ts')
const cacheDir = join(root, 'node_modules/.vite-demo')

/** The demo, open in a browser. */
export interface Stage {
  readonly page: Page
  /** What the browser, React or the demo complained of. */
  readonly complaints: readonly string[]
  /** The page on a device. */
  on(deviceID: string): FrameLocator
  /** What a device rings with. */
  incoming(deviceID: string): Locator
  /** What a device shows while it rings somebody, and for a moment after. */
  outgoing(deviceID: string): Locator
  /** Presses a button in a dialog, when it has been there long enough to be meant. */
  press(button: Locator): Promise<void>
  /** Waits until a text is to be seen. */
  see(where: Page | FrameLocator | Locator, text: string | RegExp): Promise<void>
}

/** A way to the demo: the server and the browser. */
export interface Demo {
  /** @param prepare what is to be there before the page is */
  open(options?: BrowserContextOptions, prepare?: (context: BrowserContext) => Promise<unknown>): Promise<Stage>
  close(): Promise<void>
}

/** Serves the demo as `npm start` does. */
export async function startDemo(): Promise<Demo> {
  // It does not watch: a file that is saved during a test would load the page afresh.
  const server = await createServer({
    configFile,
    cacheDir,
    logLevel: 'error',
    server: { port: 0, open: false, watch: null, hmr: false },
  })
  await server.listen()
  return openIn(server.resolvedUrls?.local[0] ?? '', () => server.close())
}

/**
 * Builds the demo and serves what was built: it loads faster.
 *
 * @param switches what the browser is started with beside the usual
 */
export async function startBuiltDemo(switches: readonly string[] = []): Promise<Demo> {
  const outDir = await mkdtemp(join(tmpdir(), 'ringkit-demo-'))
  const arguments_ = ['--no-install', 'vite', 'build', '--mode', 'demo', '--outDir', outDir, '--logLevel', 'error']
  // In a process of its own: Vitest has made this one a test's, and React would be the one for development.
  await run('npx', arguments_, { cwd: root, env: { NODE_ENV: 'production' } })
  const server = await preview({ configFile, mode: 'demo', build: { outDir }, preview: { port: 0, open: false } })
  const { port } = server.httpServer.address() as AddressInfo
  const close = async (): Promise<void> => {
    await server.close()
    await rm(outDir, { recursive: true })
  }
  return openIn(`http://localhost:${port}/`, close, switches)
}

async function openIn(url: string, closeServer: () => Promise<void>, switches: readonly string[] = []): Promise<Demo> {
  const options = chromiumLaunchOptions()
  const browser: Browser = await chromium.launch({
    ...options,
    timeout: PATIENCE,
    args: [...options.args, ...switches],
  })
  return {
    async open(options, prepare) {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options })
      await prepare?.(context)
      context.setDefaultTimeout(PATIENCE)
      const page = await context.newPage()
      const complaints: string[] = []
      page.on('console', (message) => {
        if (/error|warning/.test(message.type())) complaints.push(`${message.text()} ${message.location().url}`)
      })
      page.on('pageerror', ({ message }) => complaints.push(message))
      await page.clock.install()
      await page.goto(url)
      const on = (deviceID: string) => page.frameLocator(`[data-device="${deviceID}"] iframe`)
      for (const deviceID of ['ann', 'bob', 'carol']) await on(deviceID).getByText('Online', { exact: true }).waitFor()
      return {
        page,
        complaints,
        on,
        incoming: (deviceID) => on(deviceID).getByRole('alertdialog'),
        outgoing: (deviceID) => on(deviceID).getByRole('dialog'),
        async press(button) {
          await button.waitFor()
          await page.clock.runFor(500)
          await button.click()
        },
        see: (where, text) => where.getByText(text).filter({ visible: true }).first().waitFor(),
      }
    },
    async close() {
      await browser.close()
      await closeServer()
    },
  }
}
