// `npm run bench`: speed and memory of ringkit in headless Chromium, React built for production, beside a floor measured in
// the same run. Times only compare inside one run, so nothing here passes or fails. `--smoke`: short, figures are rough.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { inPage, launch, servePage } from './chromium.mjs'
import { heapBytes, heapLeftByHub } from './heap.mjs'
import { inHiddenTab } from './hiddenTab.mjs'
import { importTime } from './importTimes.mjs'

const smoke = process.argv.includes('--smoke')
const n = smoke ? 1_000 : 10_000
const many = n.toLocaleString('en')

/** @typedef {{ ours: number, floor: number, ratio: number }} Comparison */

/** @param {(string | number)[]} cells */
function row(...cells) {
  const [id = '', what = '', ours = '', floor = '', ratio = '', rules = '', goal = ''] = cells.map(String)
  console.log(
    `${id.padEnd(3)} ${what.padEnd(58)} ${ours.padStart(10)} ${floor.padStart(10)} ${ratio.padStart(7)} ${rules.padStart(7)}  ${goal}`,
  )
}
const call = (/** @type {string} */ name, /** @type {unknown} */ options) => `bench.${name}(${JSON.stringify(options)})`
const ms = (/** @type {number} */ figure) => `${figure.toFixed(figure < 10 ? 2 : 1)} ms`
const us = (/** @type {number} */ figure) => `${figure.toFixed(1)} µs`
const bytes = (/** @type {number} */ figure) => `${Math.round(figure)} B`
const median = (/** @type {number[]} */ figures) => figures.toSorted((a, b) => a - b)[figures.length >> 1] ?? Number.NaN

/**
 * Ours beside each of the floors; once in each order, because what is mounted first is slower, and the middle of both.
 * @param {(setting: import('./page/mountBoth.ts').Setting) => Promise<Comparison & { commits?: number }>} measure
 */
async function besideFloors(measure) {
  const beside = async (/** @type {'floor' | 'rules floor'} */ floor) => {
    const a = await measure({ floor, order: 'ours first' })
    const b = await measure({ floor, order: 'floor first' })
    const ratio = Math.sqrt(a.ratio * b.ratio).toFixed(2)
    return { ours: (a.ours + b.ours) / 2, floor: (a.floor + b.floor) / 2, ratio, commits: a.commits }
  }
  const plain = await beside('floor')
  return { ...plain, rules: await beside('rules floor') }
}

const server = await servePage()
const browser = await launch()

/**
 * Runs one scenario of the page.
 * @template {keyof Window['bench']} Name
 * @param {Name} name
 * @param {Parameters<Window['bench'][Name]>[0]} options
 * @returns {Promise<Awaited<ReturnType<Window['bench'][Name]>>>}
 */
const scenario = (name, options) => inPage(browser, server.url, (page) => page.evaluate(call(name, options)))

try {
  console.log(`ringkit in Chromium ${browser.version()}, Node ${process.version}${smoke ? ', smoke run' : ''}`)
  console.log(
    'floor    the least that can do it: a Map, listeners by invitation, useSyncExternalStore; no rules, no provider',
  )
  console.log('+ rules  ratio to a floor that has a provider, checks events, and applies the same rules to them\n')
  row('', '', 'ringkit', 'floor', 'ratio', '+ rules', 'goal')

  for (const mounted of [n, 1]) {
    const rounds = smoke ? 10 : mounted === 1 ? 200 : 80
    const events = mounted === 1 ? 30 : 3
    const times = await besideFloors((setting) =>
      scenario('eventToCommit', { setting, pending: n, mounted, events, rounds }),
    )
    const what = `event to commit, ${many} pending, ${mounted.toLocaleString('en')} mounted`
    row('R3', what, us(times.ours * 1000), us(times.floor * 1000), times.ratio, times.rules.ratio, 'ratio ≤ 1.15')
  }

  const burst = await besideFloors((setting) =>
    scenario('burst', { setting, pending: n, mounted: 10, rounds: smoke ? 5 : 20 }),
  )
  const what = `${many} events in one task, 10 mounted`
  row('R3', what, ms(burst.ours), ms(burst.floor), burst.ratio, burst.rules.ratio, 'ratio ≤ 1.6, no task > 50 ms')
  row('', '  commits', burst.commits ?? '', '', '', '', '1')

  const ring = await scenario('firstRing', { rounds: smoke ? 20 : 300 })
  const ringGoal = 'ratio ≤ 1.5'
  row(
    'F1',
    'ring to open dialog, beside a bare native <dialog>',
    ms(ring.ours),
    ms(ring.floor),
    ring.ratio.toFixed(2),
    '',
    ringGoal,
  )
  /** @type {Record<'ours' | 'floor', number[]>} */
  const cold = { ours: [], floor: [] }
  for (let page = 0; page < (smoke ? 2 : 30); page++) {
    cold.ours.push(await scenario('coldRing', 'ours'))
    cold.floor.push(await scenario('coldRing', 'floor'))
  }
  const [ours, floor] = [median(cold.ours), median(cold.floor)]
  row('', '  the very first in a page, nothing compiled yet', ms(ours), ms(floor), (ours / floor).toFixed(2))

  const heap = await heapBytes(browser, server.url, n)
  row('M1', `heap for each of ${many} that ring, deadline included`, bytes(heap.ringing), '', '', '', '≤ 800 B')
  row('', '  more, for each that is read: its zustand store', bytes(heap.read))
  row('', '  left for each, after the end and the retention', bytes(heap.left), '', '', '', '0 B')
  row(
    '',
    '  the same for a hub and both its sides',
    bytes(await heapLeftByHub(browser, server.url, n)),
    '',
    '',
    '',
    '0 B',
  )

  const visible = await scenario('lateness', { pending: n, from: 500, to: smoke ? 1_000 : 3_000 })
  row('T1', `lateness of ${many} deadlines, visible tab, median`, ms(median(visible.ours)), '', '', '', '≤ 5 ms')
  if (smoke) row('T1', 'lateness in a hidden tab', 'left out')
  else {
    const hidden = await inHiddenTab(server.url, call('lateness', { pending: 100, from: 15_000, to: 30_000 }))
    row('T1', 'lateness of 100 deadlines, hidden tab, most', ms(Math.max(...hidden.ours)), '', '', '', '≤ 2100 ms')
    row('', '  a chain of plain timers in the same tab, most', ms(Math.max(...hidden.chained)))
  }

  const idle = await scenario('idle', { mounts: smoke ? 20 : 100, rounds: smoke ? 5 : 21 })
  const over = idle.ours - idle.floor
  row('I1', 'mount with nothing ringing, beside the bare tree', us(idle.ours), us(idle.floor))
  row('', '  over the bare tree, its store made', us(over), '', '', '', '≤ 10 µs')

  for (const entry of ['ringkit', 'ringkit/store', 'ringkit/hub', 'ringkit/tencent', 'ringkit/testing']) {
    row('B4', `import of ${entry} in Node`, ms(importTime(entry, smoke ? 1 : 7)), '', '', '', '≤ 50 ms')
  }
} finally {
  await browser.close()
  await server.close()
}

console.log('\nSizes (npm run size):')
const size = fileURLToPath(new URL('../test/package/size.mjs', import.meta.url))
spawnSync(process.execPath, [size], { stdio: 'inherit' })
