// Shoots every story, to look at: `npm run screenshots -- --help`.
import { rm, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright'
import { chromiumLaunchOptions } from '../../test/setup/chromium.mjs'
import { serveStorybook } from './serveStorybook.mjs'
import { makeSheets, overview } from './sheets.mjs'
import { listen, shoot } from './shoot.mjs'
import { sizeOf, views } from './views.mjs'

const folder = fileURLToPath(new URL('../../screenshots/', import.meta.url))

/** How many stories are shot at a time. */
const PAGES = 3

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

/**
 * The stories of a Storybook that match `--only`.
 *
 * @param {string} url
 * @returns {Promise<import('./sheets.mjs').Story[]>}
 */
async function storiesOf(url) {
  const { entries } = await (await fetch(new URL('index.json', url))).json()
  const only = new RegExp(options.only)
  /** @type {import('./sheets.mjs').Story[]} */
  const all = Object.values(entries)
  const stories = all.filter(({ type, id }) => type === 'story' && only.test(id))
  if (stories.length === 0) throw new Error(`No story has an id that matches ${options.only}.`)
  return stories
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

const server = options.url ? { url: options.url, close: async () => {} } : await serveStorybook()
const browser = await chromium.launch(chromiumLaunchOptions())
/** @type {string[]} */
const failures = []
try {
  const stories = await storiesOf(server.url)
  await rm(options.only ? `${folder}sheets` : folder, { recursive: true, force: true })
  const waiting = [...stories]
  const worker = async () => {
    const context = await browser.newContext({ viewport: sizeOf('light') })
    await context.addInitScript(listen)
    for (let story = waiting.shift(); story; story = waiting.shift()) {
      const { id, title, name } = story
      // A page of its own: one that was small a moment ago moves what must stay in it.
      const page = await context.newPage()
      const errors = await shoot(page, server.url, id, (view) => `${folder}${view}/${id}.png`, chosen)
      await page.close()
      if (errors.length > 0) failures.push(`${title}: ${name} (${id})\n  ${errors.join('\n  ')}`)
    }
  }
  await Promise.all(Array.from({ length: PAGES }, worker))
  await makeSheets(await browser.newPage(), folder, stories, chosen)
  await writeFile(`${folder}index.html`, overview(stories, chosen))
  console.log(`${stories.length} stories in ${chosen.join(', ')}: screenshots/index.html, screenshots/sheets/`)
} finally {
  await browser.close()
  await server.close()
}
if (failures.length > 0) {
  console.error(`${failures.length} failed:\n\n${failures.join('\n\n')}`)
  process.exit(1)
}
