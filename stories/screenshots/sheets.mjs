import { mkdir, rm, writeFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { sizeOf } from './views.mjs'

/** @typedef {{ id: string, name: string, title: string, type: string }} Story of Storybook's index.json */

const style = `
  body { margin: 16px; font: 13px system-ui, sans-serif; background: #dcdcdc; color: #222 }
  figure { margin: 0; min-width: 0 }
  figcaption { padding: 2px 0; overflow-wrap: anywhere }
  img { max-width: 100%; max-height: 1200px; display: block; border: 1px solid #999 }
  section { display: grid; gap: 12px; align-items: start }`

const head = `<!doctype html><meta charset="utf-8"><title>Screenshots</title><style>${style}</style>`

/** @param {string} text */
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/**
 * @param {string} view
 * @param {Story} story
 */
const figure = (view, { id, name, title }) =>
  `<figure><img src="${view}/${id}.png" alt=""><figcaption>${escaped(`${title}: ${name}`)} · ${view}</figcaption></figure>`

/**
 * @param {number} columns
 * @param {readonly string[]} figures
 */
const grid = (columns, figures) =>
  `<section style="grid-template-columns: repeat(${columns}, 1fr)">${figures.join('')}</section>`

/**
 * A page with a row for each story and a column for each view.
 *
 * @param {readonly Story[]} stories
 * @param {readonly string[]} chosen
 */
export const overview = (stories, chosen) => {
  const rows = stories.map((story) =>
    grid(
      chosen.length,
      chosen.map((view) => figure(view, story)),
    ),
  )
  return `${head}${rows.join('\n')}`.replaceAll('<img ', '<img loading="lazy" ')
}

/**
 * Big pictures of many stories in one view.
 *
 * @param {import('playwright').Page} page
 * @param {string} folder
 * @param {readonly Story[]} stories
 * @param {readonly string[]} chosen
 */
export async function makeSheets(page, folder, stories, chosen) {
  await mkdir(`${folder}sheets`, { recursive: true })
  for (const view of chosen) {
    const { width } = sizeOf(view)
    const columns = Math.max(3, Math.floor(1900 / width))
    const many = columns * (width < 500 ? 2 : 3)
    for (let first = 0; first < stories.length; first += many) {
      const figures = stories.slice(first, first + many).map((story) => figure(view, story))
      const file = `${folder}sheet.html`
      await writeFile(file, `${head}<style>img { max-height: 900px }</style>${grid(columns, figures)}`)
      await page.setViewportSize({ width: 1560, height: 400 })
      await page.goto(pathToFileURL(file).href)
      await page.screenshot({ path: `${folder}sheets/${view}-${first / many + 1}.png`, fullPage: true })
      await rm(file)
    }
  }
}
