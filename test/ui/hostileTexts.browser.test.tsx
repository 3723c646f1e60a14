import { screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { CallSettings, IncomingCallDialog, IncomingCallStack, InvitationMessage, OutgoingCallDialog } from 'ringkit'
import { afterEach, describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { callData, stage } from './stage.tsx'
import 'ringkit/styles.css'

afterEach(() => page.viewport(1280, 720))

const texts = {
  'many words': 'please answer me now '.repeat(300),
  'one word': 'w'.repeat(6000),
  'many lines': 'x\n'.repeat(3000),
  'a tower of marks': `Z${'\u0351\u0352\u0357'.repeat(900)} `.repeat(6),
  'wide letters': '请立刻接听我的电话'.repeat(600),
}

/** Where it is drawn something else may be above it, or nothing at all. */
function isInSight(element: Element): boolean {
  const { left, right, top, bottom } = element.getBoundingClientRect()
  const at = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
  return top >= 0 && bottom <= innerHeight && !!at && element.contains(at)
}

function settle() {
  for (const animation of document.getAnimations()) {
    if (Number.isFinite(animation.effect?.getComputedTiming().endTime)) animation.finish()
  }
}

describe.each([
  [1280, 720],
  [320, 568],
  [568, 320],
])('at %i × %i', (width, height) => {
  it.each([
    ['a dialog', <IncomingCallDialog key="" presentation="modal" />],
    ['a banner', <IncomingCallDialog key="" presentation="banner" />],
    ['a dialog over the whole screen', <IncomingCallDialog key="" presentation="fullscreen" />],
    ['a stack', <IncomingCallStack key="" />],
  ] as [string, ReactNode][])('%s can be answered whatever the other side wrote, and is called', async (_what, ui) => {
    await page.viewport(width, height)
    for (const purpose of Object.values(texts)) {
      const named = <CallSettings getUser={() => ({ name: purpose })}>{ui}</CallSettings>
      const { connect, meanwhile, unmount } = await stage(named)
      const data = callData({ media: 'video', purpose })
      await meanwhile(() => connect('bob').invite({ userID: 'ann', timeout: 30, data }))
      settle()
      const answers = document.querySelectorAll('[data-slot=ringkit-reject], [data-slot=ringkit-accept]')
      expect(answers).toHaveLength(3)
      for (const answer of answers) expect(answer).toSatisfy(isInSight)
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width)
      unmount()
    }
  })

  it('a minimised call can be cancelled whoever it is for', async () => {
    await page.viewport(width, height)
    for (const name of Object.values(texts)) {
      const { store, meanwhile, unmount } = await stage(
        <OutgoingCallDialog defaultMinimized getUser={() => ({ name })} />,
      )
      await meanwhile(() => store.invite({ userID: 'bob' }))
      expect(screen.getByRole('button', { name: 'Cancel' })).toSatisfy(isInSight)
      unmount()
    }
  })

  it('an answer with endless words can be closed', async () => {
    await page.viewport(width, height)
    for (const message of Object.values(texts)) {
      const { store, connect, meanwhile, unmount } = await stage(<OutgoingCallDialog />)
      const bob = connect('bob')
      const { inviteID } = await meanwhile(() => store.invite({ userID: 'bob' }))
      await meanwhile(() => bob.reject({ inviteID, data: callData({ message }) }))
      settle()
      expect(screen.getByRole('button', { name: 'Close' })).toSatisfy(isInSight)
      unmount()
    }
  })
})

it('a bubble in a chat does not fill it', async () => {
  const data = callData({ purpose: texts['many words'] })
  const info = { inviteID: '1', groupID: '', inviter: 'bob', inviteeList: ['ann'], data, actionType: 1 }
  await stage(<InvitationMessage message={{ type: 'TIMCustomElem', payload: { data: JSON.stringify(info) } }} />)
  expect(screen.getByText(/^please answer/).textContent).toMatch(/^.{500}…$/)
})

it('what is longer than its place is scrolled with the keyboard, and ends some time', async () => {
  const { connect, meanwhile } = await stage(<IncomingCallDialog />)
  const data = callData({ purpose: texts['many words'] })
  await meanwhile(() => connect('bob').invite({ userID: 'ann', timeout: 30, data }))
  const purpose = screen.getByText(/^please answer/, { ignore: '[role=alert]' })
  expect(purpose.scrollHeight).toBeGreaterThan(purpose.clientHeight)
  expect(purpose.tabIndex).toBe(0)
  expect(purpose.textContent).toMatch(/…$/)
  expect(purpose.textContent?.length).toBeLessThanOrEqual(501)
})
