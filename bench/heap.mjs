// What invitations cost in memory, in the heap of Chromium after a garbage collection.
import { inPage } from './chromium.mjs'

/**
 * How many bytes of the page's heap are in use.
 * @param {import('playwright').Page} page
 */
async function heapOf(page) {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('HeapProfiler.enable')
  return async () => {
    for (let i = 0; i < 3; i++) await cdp.send('HeapProfiler.collectGarbage')
    return (await cdp.send('Runtime.getHeapUsage')).usedSize
  }
}

/**
 * Bytes per invitation: while it rings; beyond that, for the zustand store of one that is read; and what is left when all
 * have come and gone and the retention is over.
 * @param {import('playwright').Browser} browser
 * @param {string} url
 * @param {number} pending
 */
export function heapBytes(browser, url, pending) {
  return inPage(browser, url, async (page) => {
    const used = await heapOf(page)
    const memory = await page.evaluateHandle((n) => window.bench.memory(n), pending)
    const run = async (/** @type {'prepare' | 'ring' | 'read' | 'end'} */ step) => {
      await memory.evaluate((steps, name) => steps[name](), step)
      return used()
    }
    // Compiled code is on the heap too: all of it has run once before anything is measured.
    for (const step of /** @type {const} */ (['prepare', 'ring', 'read'])) await run(step)
    const empty = await run('end')
    const prepared = await run('prepare')
    const ringing = await run('ring')
    const read = await run('read')
    const left = await run('end')
    return {
      ringing: (ringing - prepared) / pending,
      read: (read - ringing) / pending,
      left: (left - empty) / pending,
    }
  })
}

/**
 * Bytes left per invitation in a hub and in the stores of both sides, when all have come and gone.
 * @param {import('playwright').Browser} browser
 * @param {string} url
 * @param {number} pending
 */
export function heapLeftByHub(browser, url, pending) {
  return inPage(browser, url, async (page) => {
    const used = await heapOf(page)
    const memory = await page.evaluateHandle((n) => window.bench.hubMemory(n), pending)
    const cycle = async () => {
      await memory.evaluate((steps) => steps.cycle())
      return used()
    }
    await cycle()
    const first = await cycle()
    return ((await cycle()) - first) / pending
  })
}
