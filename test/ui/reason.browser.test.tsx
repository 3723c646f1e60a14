import { act, screen } from '@testing-library/react'
import { CallButton } from 'ringkit'
import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import 'ringkit/styles.css'
import { stage } from './stage.tsx'

const reason = () => screen.getByText('This is you', { selector: '[data-slot=ringkit-reason]' })

it.each([
  ['at the top', { top: 0, left: 0 }],
  ['at the bottom', { bottom: 0, right: 0 }],
])(
  'a button that is off, %s, shows why beside itself: in the viewport, above all else, and nothing moves',
  async (_at, inset) => {
    await page.viewport(320, 400)
    await stage(
      <p style={{ position: 'absolute', margin: 0, overflow: 'hidden', ...inset }}>
        <CallButton userID="ann" /> <button type="button">Next</button>
      </p>,
    )
    const places = () => screen.getAllByRole('button').map((each) => JSON.stringify(each.getBoundingClientRect()))
    const before = places()
    const button = screen.getByRole('button', { name: 'Call ann' })
    act(() => button.focus())
    await userEvent.keyboard('{Enter}')
    expect(reason().matches(':popover-open')).toBe(true)
    const { left, right, top, bottom } = reason().getBoundingClientRect()
    const place = button.getBoundingClientRect()
    expect(left).toBeGreaterThanOrEqual(0)
    expect(right).toBeLessThanOrEqual(320)
    expect(top >= place.bottom || bottom <= place.top).toBe(true)
    expect(top).toBeGreaterThanOrEqual(0)
    expect(bottom).toBeLessThanOrEqual(400)
    expect(places()).toEqual(before)
    expect(button).toHaveFocus()
    await page.viewport(1280, 720)
  },
)
