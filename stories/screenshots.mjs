// Shoots every story, to look at: `npm run screenshots -- --help`.
import { execFileSync } from 'node:child_process'
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright'
import { preview } from 'vite'
import { chromiumLaunchOptions } from '../test/setup/chromium.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = `${root}screenshots/`

/** How many stories are shot at a time. */
const PAGES = 3

/** Longest time for a story to be shown and played, in ms. */
const PATIENCE = 30_000

const desktop = { width: 960, height: 680 }

/** What a story is looked at in. The first three are shot unless `--views` says otherwise. */
const views = {
  light: {},
  dark: { theme: 'dark' },
  rtl: { direction: 'rtl', language: 'ar' },
  phone: { size: { width: 360, height: 740 } },
  narrow: { size: { width: 320, height: 568 } },
  zoom: { size: { width: desktop.width / 2, height: desktop.height / 2 } }, // what 200 % leaves of the screen
  text: { fontSize: '200%' },
  forced: { forcedColors: 'active', theme: 'dark' },
  still: { reducedMotion: 'reduce' },
  german: { language: 'de', size: { width: 360, height: 740 } },
  thai: { language: 'th' },
}

const help = `npm run screenshots -- [options]

Shoots every story when its play function has ended, into screenshots/<view>/<story>.png, with contact sheets
(screenshots/sheets/<view>-1.png …) and all of it on one page, screenshots/index.html. Ends with 1 when a story fails.

  --views a,b   which of ${Object.keys(views).join(', ')}, or all (default: light,dark,rtl)
  --only text   stories whose id matches this regular expression
  --url url     a Storybook that runs already, such as http://localhost:6006; otherwise storybook-static is used,
                which is built first when a source is newer`

const { values: options } = parseArgs({
  options: {
    views: { type: 'string', default: 'light,dark,rtl' },
    only: { type: 'string', default: '' },
    url: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
})

/** The time at which something below a folder was written last. */
async function newest(path) {
  const files = await readdir(`${root}${path}`, { recursive: true, withFileTypes: true })
  const times = files.filter((file) => file.isFile()).map((file) => stat(`${file.parentPath}/${file.name}`))
  return Math.max(...(await Promise.all(times)).map(({ mtimeMs }) => mtimeMs))
}

/** Serves storybook-static, built anew if it is older than what it shows. */
async function serve() {
  const built = await stat(`${root}storybook-static/index.json`).catch(() => ({ mtimeMs: 0 }))
  const sources = await Promise.all(['src', 'stories', '.storybook'].map(newest))
  if (Math.max(...sources) > built.mtimeMs) {
    console.log('Building Storybook.')
    execFileSync('npm', ['run', '--silent', 'build-storybook'], { cwd: root, stdio: 'inherit', shell: true })
  }
  const server = await preview({
    configFile: false,
    root,
    logLevel: 'warn',
    build: { outDir: 'storybook-static' },
    preview: { port: 0, open: false },
  })
  return { url: server.resolvedUrls?.local[0] ?? '', close: () => server.close() }
}

/** Runs in the page before everything: collects what Storybook says of the story. */
function listen() {
  const heard = { finished: false, errors: [] }
  const bad = ['playFunctionThrewException', 'storyThrewException', 'storyErrored', 'storyMissing', 'configError']
  let channel
  window.heard = heard
  Object.defineProperty(window, '__STORYBOOK_ADDONS_CHANNEL__', {
    get: () => channel,
    set(value) {
      channel = value
      for (const event of bad) channel.on(event, (error) => heard.errors.push(`${error?.message ?? error}`))
      channel.on('storyFinished', () => {
        heard.finished = true
      })
    },
  })
}

/** Runs in the page: shows the same story in another view, without playing it again. */
async function change({ theme = 'light', direction = 'ltr', language = 'en', fontSize = '' }) {
  const channel = window.__STORYBOOK_ADDONS_CHANNEL__
  document.documentElement.style.fontSize = fontSize
  const rendered = new Promise((done) => {
    channel.once('storyRendered', done)
    setTimeout(done, 1000)
  })
  channel.emit('updateGlobals', { globals: { theme, direction, language } })
  await rendered
  await document.fonts.ready
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame)
  // What comes in has come in; what counts down goes on.
  for (const animation of document.getAnimations()) {
    const { duration, endTime } = animation.effect?.getComputedTiming() ?? {}
    if (duration < 1000 && endTime < 2000) animation.finish()
  }
}

/** Shoots one story in all the views. @returns what went wrong */
async function shoot(page, url, id) {
  const errors = []
  const onError = (error) => errors.push(error.message)
  page.on('pageerror', onError)
  try {
    await page.setViewportSize(desktop)
    await page.emulateMedia({ forcedColors: 'none', reducedMotion: 'no-preference' })
    await page.goto(new URL(`iframe.html?id=${id}&viewMode=story&globals=a11y.manual:!true`, url).href)
    await page.waitForFunction(() => window.heard.finished || window.heard.errors.length > 0, null, {
      timeout: PATIENCE,
    })
    for (const view of chosen) {
      const { size = desktop, forcedColors = 'none', reducedMotion = 'no-preference', ...globals } = views[view]
      await page.setViewportSize(size)
      await page.emulateMedia({ forcedColors, reducedMotion, colorScheme: globals.theme ?? 'light' })
      await page.evaluate(change, globals)
      const fullPage = !(await page.evaluate(() => document.querySelector(':modal')))
      await page.screenshot({ path: `${folder}${view}/${id}.png`, fullPage })
    }
    errors.push(...(await page.evaluate(() => window.heard.errors)))
  } catch (error) {
    errors.push(error.message)
  }
  page.off('pageerror', onError)
  return errors
}

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

const style = `
  body { margin: 16px; font: 13px system-ui, sans-serif; background: #dcdcdc; color: #222 }
  figure { margin: 0; min-width: 0 }
  figcaption { padding: 2px 0; overflow-wrap: anywhere }
  img { max-width: 100%; max-height: 1200px; display: block; border: 1px solid #999 }
  section { display: grid; gap: 12px; align-items: start }`

const figure = (view, { id, name, title }) =>
  `<figure><img loading="lazy" src="${view}/${id}.png" alt=""><figcaption>${escaped(`${title}: ${name}`)} · ${view}</figcaption></figure>`

/** A page with a row for each story and a column for each view. */
const overview = (stories) => `<!doctype html><meta charset="utf-8"><title>Screenshots</title><style>${style}</style>
${stories.map((story) => `<section style="grid-template-columns: repeat(${chosen.length}, 1fr)">${chosen.map((view) => figure(view, story)).join('')}</section>`).join('\n')}`

/** Big pictures of many stories in one view. */
async function makeSheets(page, stories) {
  await mkdir(`${folder}sheets`, { recursive: true })
  for (const view of chosen) {
    const { width } = views[view].size ?? desktop
    const columns = Math.max(3, Math.floor(1900 / width))
    const many = columns * (width < 500 ? 2 : 3)
    for (let first = 0; first < stories.length; first += many) {
      const figures = stories.slice(first, first + many).map((story) => figure(view, story))
      const html = `<!doctype html><meta charset="utf-8"><style>${style} img { max-height: 900px }</style><section style="grid-template-columns: repeat(${columns}, 1fr)">${figures.join('')}</section>`
      const file = `${folder}sheet.html`
      await writeFile(file, html.replaceAll('loading="lazy"', ''))
      await page.setViewportSize({ width: 1560, height: 400 })
      await page.goto(pathToFileURL(file).href)
      await page.screenshot({ path: `${folder}sheets/${view}-${first / many + 1}.png`, fullPage: true })
      await rm(file)
    }
  }
}

if (options.help) {
  console.log(help)
  process.exit()
}
const chosen = options.views === 'all' ? Object.keys(views) : options.views.split(',')
const unknown = chosen.filter((view) => !views[view])
if (unknown.length > 0) {
  console.error(`There is no view ${unknown.join(', ')}.\n\n${help}`)
  process.exit(1)
}

const server = options.url ? { url: options.url, close: async () => {} } : await serve()
const browser = await chromium.launch(chromiumLaunchOptions())
const failures = []
try {
  const index = options.url
    ? await (await fetch(new URL('index.json', server.url))).json()
    : JSON.parse(await readFile(`${root}storybook-static/index.json`, 'utf8'))
  const only = new RegExp(options.only)
  const stories = Object.values(index.entries).filter(({ type, id }) => type === 'story' && only.test(id))
  if (stories.length === 0) throw new Error(`No story has an id that matches ${options.only}.`)
  await rm(options.only ? `${folder}sheets` : folder, { recursive: true, force: true })
  const waiting = [...stories]
  const worker = async () => {
    const page = await (await browser.newContext()).newPage()
    await page.addInitScript(listen)
    for (let story = waiting.shift(); story; story = waiting.shift()) {
      const errors = await shoot(page, server.url, story.id)
      if (errors.length > 0) failures.push(`${story.title}: ${story.name} (${story.id})\n  ${errors.join('\n  ')}`)
    }
  }
  await Promise.all(Array.from({ length: PAGES }, worker))
  await makeSheets(await browser.newPage(), stories)
  await writeFile(`${folder}index.html`, overview(stories))
  console.log(`${stories.length} stories in ${chosen.join(', ')}: screenshots/index.html, screenshots/sheets/`)
} finally {
  await browser.close()
  await server.close()
}
if (failures.length > 0) {
  console.error(`${failures.length} failed:\n\n${failures.join('\n\n')}`)
  process.exit(1)
}
