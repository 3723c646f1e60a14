// A tab that another tab hides. Playwright keeps its own pages visible, so this one is driven by hand.
import { setTimeout } from 'node:timers/promises'
import { launch } from './chromium.mjs'

/** Browsers hold up timers of a page hidden for five minutes; here after seconds. */
const soon = '--enable-features=IntensiveWakeUpThrottling:grace_period_seconds/5'

/**
 * What an expression in the page gives, evaluated while the tab is hidden.
 * @param {string} url
 * @param {string} expression
 * @returns {Promise<any>}
 */
export async function inHiddenTab(url, expression) {
  const browser = await launch([soon])
  try {
    const cdp = await browser.newBrowserCDPSession()
    const { targetId } = await cdp.send('Target.createTarget', { url })
    const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: false })
    /** @type {Map<number, (message: any) => void>} */
    const waiting = new Map()
    cdp.on('Target.receivedMessageFromTarget', ({ message }) => {
      const answer = JSON.parse(message)
      waiting.get(answer.id)?.(answer)
    })
    const evaluate = async (/** @type {string} */ code) => {
      const id = waiting.size + 1
      const params = { expression: code, awaitPromise: true, returnByValue: true }
      const answer = new Promise((resolve) => waiting.set(id, resolve))
      const message = JSON.stringify({ id, method: 'Runtime.evaluate', params })
      await cdp.send('Target.sendMessageToTarget', { sessionId, message })
      const { error, result } = await answer
      if (error || result.exceptionDetails) throw new Error(JSON.stringify(error ?? result.exceptionDetails))
      return result.result.value
    }
    const until = async (/** @type {string} */ condition) => {
      // A page that is being loaded has no place yet to evaluate anything in.
      while (!(await evaluate(condition).catch(() => false))) await setTimeout(50)
    }
    await until("'bench' in window")
    await cdp.send('Target.createTarget', { url: 'about:blank' })
    await until('document.hidden')
    return await evaluate(expression)
  } finally {
    await browser.close()
  }
}
