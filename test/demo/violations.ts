import axe from 'axe-core'
import type { Page } from 'playwright'
import type { Stage } from './stage.ts'

/** Resolves when nothing moves on a device that comes to an end. */
export async function settled({ on }: Stage, deviceID: string): Promise<void> {
  await on(deviceID)
    .locator('body')
    .evaluate(async () => {
      const ends = document.getAnimations().filter((animation) => animation.effect?.getTiming().iterations === 1)
      await Promise.allSettled(
        ends.map((animation) => (animation.effect?.getTiming().duration as number) < 1000 && animation.finished),
      )
    })
}

/** What axe objects to on the page and in its frames. */
export async function violations(page: Page): Promise<string[]> {
  for (const frame of page.frames()) await frame.evaluate(axe.source)
  const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run())
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`)}`,
  )
}
