import type { ReactNode } from 'react'
import { IncomingCallDialog, IncomingCallStack } from 'ringkit'
import { expect, it } from 'vitest'
import 'ringkit/styles.css'
import { stage } from './stage.tsx'

/** Three calls ring; what flashes in the page. */
async function threeRing(ui: ReactNode) {
  const view = await stage(ui)
  for (const userID of ['bob', 'carol', 'dave']) {
    await view.meanwhile(() => view.connect(userID).invite({ userID: 'ann' }))
  }
  return view
}

const flashes = () =>
  document
    .getAnimations()
    .filter((animation) => animation instanceof CSSAnimation && animation.animationName === 'ringkit-flash')

const frame = (slot: string) => {
  const element = document.querySelector(`[data-slot=ringkit-${slot}]`) as HTMLElement
  return getComputedStyle(element, '::after')
}

it.each([
  ['dialog', <IncomingCallDialog key="ui" flash />],
  ['cards', <IncomingCallStack key="ui" flash />],
])('the frame of the %s flashes as one, less than three times a second, until it is silenced', async (slot, ui) => {
  const { store, pass } = await threeRing(ui)
  expect(flashes()).toHaveLength(1)
  const { duration } = flashes()[0]?.effect?.getComputedTiming() ?? {}
  expect(Number(duration)).toBeGreaterThan(1000 / 3)
  // While the dialog moves in, the frame would be its own; it is not seen before.
  for (const animation of document.getAnimations()) {
    if (animation instanceof CSSAnimation && animation.animationName === 'ringkit-in') animation.finish()
  }
  expect(frame(slot).position).toBe('fixed')
  expect(frame(slot).width).toBe(`${innerWidth - 24}px`)
  for (const key of store.list.getState().incoming) store.silence(key)
  await pass()
  expect(flashes()).toHaveLength(0)
  expect(frame(slot).content).toBe('none')
})

it('nothing flashes unless it was asked for', async () => {
  await threeRing(<IncomingCallDialog />)
  expect(flashes()).toHaveLength(0)
  expect(frame('dialog').content).toBe('none')
})
