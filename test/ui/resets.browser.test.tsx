import { screen } from '@testing-library/react'
import { IncomingCallDialog, IncomingCallStack } from 'ringkit'
import { expect, it, onTestFinished } from 'vitest'
import 'ringkit/styles.css'
import { callData, stage } from './stage.tsx'

/** Rules of an app, in no layer: `first` in the page, or last. */
function style(css: string, where: 'prepend' | 'append' = 'append') {
  const element = document.createElement('style')
  element.textContent = css
  document.head[where](element)
  onTestFinished(() => element.remove())
  return element
}

/** As of Tailwind 3.4, in short. */
const preflight = `
  *, ::before, ::after { box-sizing: border-box; border-width: 0; border-style: solid; border-color: #e5e7eb }
  h1, h2, h3 { font-size: inherit; font-weight: inherit }
  b, strong { font-weight: bolder }
  small { font-size: 80% }
  button, input, select { font-family: inherit; font-size: 100%; font-weight: inherit; line-height: inherit; color: inherit; margin: 0; padding: 0 }
  button, input:where([type='button']), input:where([type='submit']) { -webkit-appearance: button; background-color: transparent; background-image: none }
  blockquote, h1, h2, p, figure { margin: 0 }
  dialog { padding: 0 }
  summary { display: list-item }
  img, svg, video { display: block; vertical-align: middle }
  img, video { max-width: 100%; height: auto }`

/** The sort of rules that many sites have for all of them. */
const site = `
  section { padding: 5rem 0 }
  button { width: 100%; border-radius: 0; background: blue; text-transform: uppercase }
  h2 { margin: 2em 0; font-size: 3rem; border-bottom: 1px solid; text-align: left }
  p { max-width: 10ch; margin-bottom: 1rem }
  main dialog, dialog { inset: 0; width: 100%; background: pink }
  details { border: 1px solid }`

const ours = () => [
  ...document.querySelectorAll('[data-slot|="ringkit"], [data-slot="ringkit-replies"] :is(summary, form)'),
]

/** All that can be told of how ours look, but time. */
const look = () =>
  ours().flatMap((element) =>
    [undefined, '::before', '::after'].map((pseudo) => {
      const style = getComputedStyle(element, pseudo)
      const told = [...style].filter((name) => !/^(animation|transition|opacity|translate|line-height-step)/.test(name))
      return [
        `${element.getAttribute('data-slot') ?? element.localName}${pseudo ?? ''}`,
        Object.fromEntries(told.map((name) => [name, style.getPropertyValue(name)])),
      ] as const
    }),
  )

it.each([
  ['a reset of everything', '* { margin: 0; padding: 0; border: 0; outline: 0; font: inherit; background: none }'],
  ["Tailwind's preflight", preflight],
  ['rules for all elements of a kind', site],
])('%s changes nothing of the look', async (_what, css) => {
  for (const ui of [<IncomingCallDialog key="" flash />, <IncomingCallStack key="" flash />]) {
    const { connect, meanwhile, unmount } = await stage(<main>{ui}</main>)
    const data = callData({ media: 'video', purpose: 'Order 4711' })
    await meanwhile(() => connect('bob').invite({ userID: 'ann', timeout: 30, data }))
    screen.getByText('Decline with message').click()
    await screen.findByRole('textbox')
    for (const animation of document.getAnimations()) animation.cancel()
    for (const where of ['prepend', 'append'] as const) {
      // What is inherited is the app's to say.
      const page = style('html, body { margin: 0; padding: 0; font: 1rem / 1.5 serif }')
      const plain = look()
      expect(plain.length).toBeGreaterThan(40)
      const app = style(css, where)
      const after = look()
      app.remove()
      page.remove()
      for (const [at, [name, properties]] of after.entries()) expect([name, properties]).toEqual(plain[at])
    }
    unmount()
  }
})

it('a class, or the name of a slot, wins, wherever it stands', async () => {
  const { connect, meanwhile } = await stage(<IncomingCallDialog className="mine" />)
  await meanwhile(() => connect('bob').invite({ userID: 'ann' }))
  for (const where of ['prepend', 'append'] as const) {
    const app = style('.mine { padding: 1px; } [data-slot="ringkit-accept"] { background: rgb(1, 2, 3) }', where)
    expect(screen.getByRole('alertdialog')).toHaveStyle({ padding: '1px' })
    expect(screen.getByRole('button', { name: 'Accept' })).toHaveStyle({ backgroundColor: 'rgb(1, 2, 3)' })
    app.remove()
  }
})

it('a class in a layer that comes after wins, as of Tailwind 4', async () => {
  const { connect, meanwhile } = await stage(<IncomingCallDialog className="mine" />)
  await meanwhile(() => connect('bob').invite({ userID: 'ann' }))
  style('@layer utilities { .mine { padding: 1px } }')
  expect(screen.getByRole('alertdialog')).toHaveStyle({ padding: '1px' })
})
