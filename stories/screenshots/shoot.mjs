import { sizeOf, views } from './views.mjs'

/** Longest time for a story to be shown and played, in ms. */
const PATIENCE = 30_000

/**
 * @typedef {{ on(event: string, listener: (error?: Error | string) => void): void, once(event: string, listener: () => void): void,
 *   emit(event: string, data: object): void }} Channel what Storybook's preview talks through
 * @typedef {Window & { heard: { finished: boolean, errors: string[] }, __STORYBOOK_ADDONS_CHANNEL__: Channel }} StoryWindow
 */

const told = () => /** @type {StoryWindow} */ (/** @type {unknown} */ (window)).heard

/** Runs in the page before everything: collects what Storybook says of the story. */
export function listen() {
  const heard = { finished: false, errors: /** @type {string[]} */ ([]) }
  const bad = ['playFunctionThrewException', 'storyThrewException', 'storyErrored', 'storyMissing', 'configError']
  /** @type {Channel} */
  let channel
  Object.assign(window, { heard })
  Object.defineProperty(window, '__STORYBOOK_ADDONS_CHANNEL__', {
    get: () => channel,
    /** @param {Channel} value */
    set(value) {
      channel = value
      for (const event of bad) {
        channel.on(event, (error) => heard.errors.push(error instanceof Error ? error.message : JSON.stringify(error)))
      }
      channel.on('storyFinished', () => {
        heard.finished = true
      })
    },
  })
}

/**
 * Runs in the page: shows the same story in another view, without playing it again.
 *
 * @param {import('./views.mjs').Globals} globals
 */
async function change({ theme = 'light', direction = 'ltr', language = 'en', fontSize = '' }) {
  const channel = /** @type {StoryWindow} */ (/** @type {unknown} */ (window)).__STORYBOOK_ADDONS_CHANNEL__
  document.documentElement.style.fontSize = fontSize
  const rendered = new Promise((done) => {
    channel.once('storyRendered', () => done(undefined))
    setTimeout(done, 1000)
  })
  channel.emit('updateGlobals', { globals: { theme, direction, language } })
  await rendered
  await document.fonts.ready
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame)
  // What comes in has come in; what counts down goes on.
  for (const animation of document.getAnimations()) {
    const { duration, endTime } = animation.effect?.getComputedTiming() ?? {}
    if (Number(duration) < 1000 && Number(endTime) < 2000) animation.finish()
  }
}

/**
 * Plays one story, and shoots it in all the views.
 *
 * @param {import('playwright').Page} page
 * @param {string} url of the Storybook
 * @param {string} id of the story
 * @param {(view: string) => string} pathOf where a picture goes
 * @param {readonly string[]} chosen views
 * @returns {Promise<string[]>} what went wrong
 */
export async function shoot(page, url, id, pathOf, chosen) {
  /** @type {string[]} */
  const errors = []
  page.on('pageerror', (error) => errors.push(error.message))
  try {
    await page.goto(new URL(`iframe.html?id=${id}&viewMode=story&globals=a11y.manual:!true`, url).href)
    await page.waitForFunction(
      () => {
        const { heard } = /** @type {StoryWindow} */ (/** @type {unknown} */ (window))
        return heard.finished || heard.errors.length > 0
      },
      null,
      { timeout: PATIENCE },
    )
    for (const view of chosen) {
      const { size, forcedColors = 'none', reducedMotion = 'no-preference', ...globals } = views[view] ?? {}
      await page.setViewportSize(size ?? sizeOf(view))
      await page.emulateMedia({ forcedColors, reducedMotion, colorScheme: globals.theme === 'dark' ? 'dark' : 'light' })
      await page.evaluate(change, globals)
      const fullPage = !(await page.evaluate(() => document.querySelector(':modal')))
      await page.screenshot({ path: pathOf(view), fullPage })
    }
    errors.push(...(await page.evaluate(told)).errors)
  } catch (error) {
    errors.push(String(error))
  }
  return errors
}
