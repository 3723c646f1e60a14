import axe from 'axe-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { cdp, page } from 'vitest/browser'
import { contrastOn, textContrast } from './contrast.ts'
import { eachStory } from './eachStory.ts'

const html = document.documentElement

/** The part of Chromium's protocol that is used here. */
interface Session {
  send(method: 'Emulation.setEmulatedMedia', params: { features: { name: string; value: string }[] }): Promise<unknown>
}

/** As the settings of the system would: `emulate({ 'forced-colors': 'active' })`. */
const emulate = (features: Record<string, string>) =>
  (cdp() as unknown as Session).send('Emulation.setEmulatedMedia', {
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  })

const ours = (selector = '') =>
  [...document.querySelectorAll<HTMLElement>(`[data-slot|="ringkit"]${selector}`)].filter((element) =>
    element.checkVisibility(),
  )

/** All of ours that is pressed or typed into. */
const controls = () =>
  [
    ...document.querySelectorAll<HTMLElement>(
      ':is(button, input)[data-slot|="ringkit"], [data-slot|="ringkit"] > summary',
    ),
  ].filter((element) => element.checkVisibility())

/** Elements of ours with a text of their own. */
const texts = () =>
  ours().flatMap((element) =>
    [element, ...element.querySelectorAll<HTMLElement>('*')].filter(
      (each) =>
        each.checkVisibility() &&
        getComputedStyle(each).fontSize !== '0px' &&
        [...each.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
    ),
  )

/** What stands before the words of a button or message: a handset, a camera. */
const signs = () =>
  ours()
    .map((element) => [element, getComputedStyle(element, '::before')] as const)
    .filter(([, { content, clipPath }]) => content === '""' && clipPath !== 'none')

const say = (element: Element) =>
  `${element.closest('[data-slot]')?.getAttribute('data-slot')} "${element.textContent?.slice(0, 40)}"`

/** Whatever comes in has come in. */
function settle() {
  for (const animation of document.getAnimations()) {
    if (Number.isFinite(animation.effect?.getComputedTiming().endTime) && !isCountdown(animation)) animation.finish()
  }
}

/** What a size changes is changed: an observer of sizes is asked once in each frame. */
const twoFrames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))

const isCountdown = (animation: Animation) =>
  animation instanceof CSSAnimation && animation.animationName === 'ringkit-countdown'

const themed = (theme: string) => {
  html.dataset.theme = theme
}

describe.each(eachStory)('$name', ({ run }) => {
  beforeAll(async () => {
    await page.viewport(1280, 720)
    await run()
    settle()
  })

  afterEach(async () => {
    html.style.fontSize = ''
    themed('light')
    await page.viewport(1280, 720)
    await emulate({})
  })

  it.each([
    [320, 568, '100%'],
    [320, 568, '200%'],
    [640, 360, '100%'], // what a zoom of 200 % leaves of 1280 × 720
    [1280, 720, '200%'],
  ])('fits %i × %i with text at %s: nothing is cut off, nothing overlaps, every target has 44 px', async (...size) => {
    const [width, height, fontSize] = size
    await page.viewport(width, height)
    html.style.fontSize = fontSize
    await twoFrames()
    const wrong: string[] = []
    // A popover stays for a moment where it was asked for: see below.
    for (const element of ours(':not([popover])')) {
      const { left, right, top, bottom } = element.getBoundingClientRect()
      if (left < 0 || right > width) wrong.push(`${say(element)} stands from ${left} to ${right}`)
      const isBox = getComputedStyle(element).display !== 'inline' && element.tagName !== 'IMG'
      if (isBox && element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1) {
        wrong.push(`${say(element)} is ${element.scrollWidth} wide in ${element.clientWidth}`)
      }
      if (element.matches('dialog:not(.frame *)') && (top < 0 || bottom > height)) {
        wrong.push(`${say(element)} stands from ${top} to ${bottom}`)
      }
    }
    const boxes = controls().map((element) => ({ element, box: element.getBoundingClientRect() }))
    for (const [at, { element, box }] of boxes.entries()) {
      if (Math.min(box.width, box.height) < 44) wrong.push(`${say(element)} is ${box.width} × ${box.height}`)
      for (const other of boxes.slice(at + 1)) {
        const isBeside = element.parentElement === other.element.parentElement
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left)
        const along = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top)
        if (isBeside && across > 0 && along > 0) wrong.push(`${say(element)} is over ${say(other.element)}`)
      }
    }
    expect(wrong).toEqual([])
  })

  it.each(['light', 'dark'])('can be read: contrast AA, %s', async (theme) => {
    themed(theme)
    const low = texts()
      .filter((element) => !element.closest('[aria-disabled=true]') && textContrast(element) < 4.5)
      .map((element) => `${say(element)}: ${textContrast(element).toFixed(2)}`)
    expect(low).toEqual([])
    for (const [element, { backgroundColor }] of signs()) {
      expect(contrastOn(element, backgroundColor), say(element)).toBeGreaterThanOrEqual(3)
    }
    // In the light, every story is checked by axe where it is played.
    if (theme === 'light') return
    const { violations } = await axe.run(document, { runOnly: ['color-contrast'] })
    expect(violations.flatMap(({ nodes }) => nodes.map(({ failureSummary }) => failureSummary))).toEqual([])
  })

  it.each(['light', 'dark'])('shows what has the focus, %s', (theme) => {
    themed(theme)
    for (const element of controls()) {
      element.focus({ focusVisible: true } as FocusOptions)
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element)
      expect([say(element), outlineStyle, Number.parseFloat(outlineWidth) >= 2]).toEqual([say(element), 'solid', true])
      expect(contrastOn(element.parentElement, outlineColor), say(element)).toBeGreaterThanOrEqual(3)
    }
  })

  it('stands still but for the countdown when less motion is asked for, and never flashes more than three times a second', async () => {
    for (const animation of document.getAnimations()) {
      const { duration, iterations } = animation.effect?.getComputedTiming() ?? {}
      if (iterations === Number.POSITIVE_INFINITY) expect(Number(duration)).toBeGreaterThan(1000 / 3)
    }
    await emulate({ 'prefers-reduced-motion': 'reduce' })
    expect(document.getAnimations().filter((animation) => !isCountdown(animation))).toEqual([])
  })

  it('keeps borders, signs and states in forced colors', async () => {
    await emulate({ 'forced-colors': 'active' })
    const wrong: string[] = []
    for (const element of [
      ...controls(),
      ...ours(':is([data-slot$=dialog], [data-slot$=card], [data-slot$=panel], [data-slot$=message])'),
    ]) {
      const { borderTopWidth, borderTopColor, display } = getComputedStyle(element)
      if (display === 'none') continue
      const isEdged = Number.parseFloat(borderTopWidth) >= 1 && contrastOn(element.parentElement, borderTopColor) >= 3
      const isWhole = element.matches('[data-presentation=fullscreen]')
      if (!isEdged && !isWhole) wrong.push(`${say(element)} has no border`)
    }
    for (const [element, { backgroundColor }] of signs()) {
      if (contrastOn(element, backgroundColor) < 3) wrong.push(`${say(element)}: its sign is not seen`)
    }
    for (const ring of ours('[data-slot=ringkit-countdown]')) {
      if (getComputedStyle(ring).forcedColorAdjust !== 'none') wrong.push('the countdown is not seen')
    }
    const colours = (off: boolean) =>
      controls()
        .filter((element) => element.matches('button') && (element.ariaDisabled === 'true') === off)
        .map((element) => getComputedStyle(element).color)
    for (const colour of colours(true)) expect(colours(false)).not.toContain(colour)
    expect(wrong).toEqual([])
  })
})

it.each(['100%', '200%'])(
  'a button on a narrow screen says inside of it why it does nothing, with text at %s',
  async (fontSize) => {
    await page.viewport(320, 568)
    html.style.fontSize = fontSize
    await eachStory.find(({ name }) => name === 'CallButton › Pressed')?.run()
    const [reason] = ours('[popover]')
    const { left, right } = reason?.getBoundingClientRect() ?? {}
    expect(left).toBeGreaterThanOrEqual(0)
    expect(right).toBeLessThanOrEqual(320)
    html.style.fontSize = ''
  },
)

afterAll(() => html.removeAttribute('data-theme'))
