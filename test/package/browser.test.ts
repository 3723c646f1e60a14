import { appendFile, copyFile, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { type Browser, chromium } from 'playwright'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { chromiumLaunchOptions } from '../setup/chromium.mjs'
import { run } from './run.ts'
import { serve } from './serve.ts'

const consumer = inject('consumer')
const build = (mode: 'production' | 'development', ...args: string[]) =>
  run('npx', ['--no-install', 'vite', 'build', '--mode', mode, ...args], { cwd: consumer, env: { NODE_ENV: mode } })

let browser: Browser
beforeAll(async () => {
  await build('production', '--outDir', 'dist')
  browser = await chromium.launch(chromiumLaunchOptions())
})
afterAll(() => browser?.close())

/** Opens the page under a strict Content-Security-Policy; gives everything that the browser, React or ringkit complained of. */
async function open(folder: string, html: string) {
  const server = await serve(folder, html)
  const page = await browser.newPage()
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.clock.install()
  await page.goto(server.url)
  const close = async () => {
    await page.close()
    await server.close()
  }
  return { page, complaints, close }
}

async function openBuilt(name = 'dist') {
  const folder = join(consumer, name)
  return open(folder, await readFile(join(folder, 'index.html'), 'utf8'))
}

test('an app built from the tarball rings and joins under a strict Content-Security-Policy', async () => {
  const { page, complaints, close } = await openBuilt()
  await page.getByRole('button', { name: 'Ring Bob' }).click()
  const answer = page.getByRole('button', { name: /accept|answer/i })
  await answer.waitFor()
  await page.clock.fastForward(500) // a button that has just appeared ignores a click
  await answer.click()
  await page.getByText('ann and bob').waitFor()
  expect(complaints).toEqual([])
  await close()
})

test('light and dark survive the build of the app, whose minifier rewrites the stylesheet for older browsers', async () => {
  const { page, close } = await openBuilt()
  await page.getByRole('button', { name: 'Ring Bob' }).click()
  const dialog = page.getByRole('alertdialog').filter({ has: page.getByRole('button', { name: /accept|answer/i }) })
  const background = () => dialog.evaluate((element) => getComputedStyle(element).backgroundColor)
  await page.emulateMedia({ colorScheme: 'light' })
  const light = await background()
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = await background()
  expect(new Set([light, dark, 'rgba(0, 0, 0, 0)']).size).toBe(3)
  await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'light'))
  expect(await background()).toBe(light)
  await close()
})

test.each([
  ['default', 'rgb(255, 255, 255)', 'rgb(28, 29, 34)'],
  ['brand', 'rgb(255, 250, 243)', 'rgb(36, 22, 51)'],
])('the theme %s, pasted from the guide, is light and dark after the build of the app', async (name, light, dark) => {
  const theme = `theme-${name}.css`
  await copyFile(
    fileURLToPath(new URL(`../../stories/themes/${name}.css`, import.meta.url)),
    join(consumer, 'src', theme),
  )
  await appendFile(join(consumer, 'src/client.tsx'), `import './${theme}'\n`)
  await build('production', '--outDir', `dist-${name}`)
  const { page, close } = await openBuilt(`dist-${name}`)
  await page.evaluate(() => document.documentElement.classList.add('marigold'))
  await page.getByRole('button', { name: 'Ring Bob' }).click()
  const dialog = page.getByRole('alertdialog').filter({ has: page.getByRole('button', { name: /accept|answer/i }) })
  const background = () => dialog.evaluate((element) => getComputedStyle(element).backgroundColor)
  for (const [colorScheme, color] of [
    ['light', light],
    ['dark', dark],
  ] as const) {
    await page.emulateMedia({ colorScheme })
    expect(await background()).toBe(color)
    await page.evaluate((value) => document.documentElement.setAttribute('data-theme', value), colorScheme)
    await page.emulateMedia({ colorScheme: 'light' })
    expect(await background()).toBe(color)
    await page.evaluate(() => document.documentElement.removeAttribute('data-theme'))
  }
  await close()
})

test('a name without an end is cut after the build, too', async () => {
  const { page, close } = await openBuilt()
  await page.getByRole('button', { name: 'Ring Bob' }).click()
  const caller = page.locator('[data-slot=ringkit-caller]').first()
  await caller.waitFor()
  expect(await caller.evaluate((element) => getComputedStyle(element).webkitLineClamp)).toBe('5')
  await caller.evaluate((element) => {
    element.textContent = 'Bartholomew '.repeat(500)
  })
  expect((await caller.boundingBox())?.height).toBeLessThan(200)
  await close()
})

test('a server-rendered app hydrates without a warning, and then rings', async () => {
  await build('development', '--outDir', 'dist-development')
  await build('development', '--outDir', 'dist-server', '--ssr', 'src/server.tsx')
  const { render } = await import(pathToFileURL(join(consumer, 'dist-server/server.js')).href)
  const folder = join(consumer, 'dist-development')
  const empty = await readFile(join(folder, 'index.html'), 'utf8')
  const html = empty.replace('<div id="root"></div>', `<div id="root">${render()}</div>`)
  expect(html).toContain('Ring Bob')
  const { page, complaints, close } = await open(folder, html)
  await page.getByRole('button', { name: 'Ring Bob' }).click()
  await page.getByRole('button', { name: /accept|answer/i }).waitFor()
  expect(complaints.filter((text) => !text.includes('React DevTools'))).toEqual([])
  await close()
})
