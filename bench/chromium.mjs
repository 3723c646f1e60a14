// The built page in headless Chromium.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright'
import { build, preview } from 'vite'
import { chromiumLaunchOptions } from '../test/setup/chromium.mjs'

/** Playwright switches off what browsers do to hidden pages; here it is what is measured. */
const keptByPlaywright = [
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
]

/** Builds the page for production and serves it. */
export async function servePage() {
  const configFile = fileURLToPath(new URL('vite.config.ts', import.meta.url))
  const outDir = await mkdtemp(join(tmpdir(), 'ringkit-bench-'))
  await build({ configFile, build: { outDir } })
  const server = await preview({ configFile, build: { outDir }, preview: { port: 0 } })
  const [url = ''] = server.resolvedUrls?.local ?? []
  return {
    url,
    async close() {
      await server.close()
      await rm(outDir, { recursive: true, force: true })
    },
  }
}

/** @param {string[]} [args] more of Chromium's options */
export function launch(args = []) {
  const options = chromiumLaunchOptions()
  return chromium.launch({ ...options, args: [...options.args, ...args], ignoreDefaultArgs: keptByPlaywright })
}

/**
 * A fresh page, closed in the end.
 * @template Result
 * @param {import('playwright').Browser} browser
 * @param {string} url
 * @param {(page: import('playwright').Page) => Promise<Result>} use
 */
export async function inPage(browser, url, use) {
  const context = await browser.newContext()
  const page = await context.newPage()
  page.on('pageerror', (error) => console.error(error))
  try {
    await page.goto(url)
    await page.waitForFunction(() => 'bench' in window)
    return await use(page)
  } finally {
    await context.close()
  }
}
