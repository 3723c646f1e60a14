import { screen } from '@testing-library/react'
import axe from 'axe-core'
import type { ReactNode } from 'react'
import {
  CallButton,
  GroupCallPanel,
  IncomingCallDialog,
  IncomingCallStack,
  InvitationMessage,
  OutgoingCallDialog,
} from 'ringkit'
import { afterEach, describe, expect, it, onTestFinished } from 'vitest'
import { page } from 'vitest/browser'
import 'ringkit/styles.css'
import { callData, stage } from './stage.tsx'

const html = document.documentElement
html.lang = 'en'
document.title = 'A page'

afterEach(async () => {
  html.removeAttribute('dir')
  html.removeAttribute('data-theme')
  html.removeAttribute('style')
  await page.viewport(1280, 720)
})

/** A message of a group call by Bob. */
const step = (actionType: number) => {
  const data = callData({ media: 'video', message: 'In a meeting, back at ten.' })
  const info = { inviteID: '1', groupID: 'team', inviter: 'bob', inviteeList: ['ann', 'carol'], data, actionType }
  return { type: 'TIMCustomElem', flow: actionType % 2 ? 'in' : 'out', payload: { data: JSON.stringify(info) } }
}

/** Everything that can be seen: each call in its direction, with all that it can show. */
const scenes: [string, ReactNode, (view: Awaited<ReturnType<typeof stage>>) => Promise<unknown>][] = [
  [
    'an incoming call',
    <IncomingCallDialog key="ui" />,
    async ({ connect, meanwhile }) => {
      const data = callData({ media: 'video', purpose: 'Order 4711: the delivery came too late' })
      await meanwhile(() => connect('bob').invite({ userID: 'ann', data, timeout: 30 }))
      await meanwhile(() => connect('carol').invite({ userID: 'ann' }))
    },
  ],
  [
    'an incoming call with its replies open',
    <IncomingCallDialog key="ui" onEndAndAccept={() => {}} onHoldAndAccept={() => {}} />,
    async ({ connect, meanwhile }) => {
      await meanwhile(() => connect('bob').invite({ userID: 'ann', timeout: 30 }))
      screen.getByText('Decline with message').click()
      await screen.findByRole('textbox')
    },
  ],
  [
    'an incoming call over the whole screen',
    <IncomingCallDialog key="ui" presentation="fullscreen" flash />,
    ({ connect, meanwhile }) =>
      meanwhile(() => connect('bob').invite({ userID: 'ann', timeout: 30, data: callData({ media: 'video' }) })),
  ],
  [
    'a stack of incoming calls',
    <IncomingCallStack key="ui" flash />,
    async ({ connect, meanwhile, store }) => {
      const data = callData({ media: 'video', purpose: 'Order 4711: the delivery came too late' })
      const { inviteID } = await meanwhile(() => connect('bob').invite({ userID: 'ann', data, timeout: 30 }))
      await meanwhile(() => connect('carol').invite({ userID: 'ann' }))
      store.silence(inviteID)
      await meanwhile(async () => {})
    },
  ],
  [
    'an incoming call as a banner',
    <IncomingCallDialog key="ui" presentation="banner" />,
    ({ connect, meanwhile }) =>
      meanwhile(() => connect('bob').invite({ userID: 'ann', timeout: 30, data: callData({ message: 'Hello' }) })),
  ],
  [
    'an outgoing call',
    <OutgoingCallDialog key="ui" />,
    ({ store, meanwhile }) => meanwhile(() => store.invite({ userID: 'bob', timeout: 30 })),
  ],
  [
    'an outgoing video call with a camera',
    <OutgoingCallDialog key="ui" switchMedia preview={<img src="data:," alt="" />} />,
    ({ store, meanwhile }) =>
      meanwhile(() => store.invite({ userID: 'bob', timeout: 30, data: callData({ media: 'video' }) })),
  ],
  [
    'a minimised call',
    <OutgoingCallDialog key="ui" defaultMinimized getUser={() => ({ name: 'Bartholomew van der Meulen-Okafor' })} />,
    ({ store, meanwhile }) => meanwhile(() => store.invite({ userID: 'bob', timeout: 30 })),
  ],
  [
    'buttons that call, and messages',
    <main key="ui" data-slot="ringkit-panel">
      <h1>Chat</h1>
      <CallButton userID="bob" />
      <CallButton userID="ann" media="video" />
      <CallButton groupID="team" inviteeList={['bob']} media="video" />
      {[1, 2, 3, 4, 5].map((actionType) => (
        <InvitationMessage key={actionType} message={step(actionType)} />
      ))}
    </main>,
    async () => {},
  ],
  [
    'a call that was declined',
    <OutgoingCallDialog key="ui" />,
    async ({ store, connect, meanwhile }) => {
      const bob = connect('bob')
      const { inviteID } = await meanwhile(() => store.invite({ userID: 'bob' }))
      await meanwhile(() => bob.reject({ inviteID, data: callData({ message: 'In a meeting, back at ten.' }) }))
    },
  ],
  [
    'a group call',
    <main key="ui">
      <h1>Group</h1>
      <GroupCallPanel />
    </main>,
    async ({ hub, store, connect, meanwhile }) => {
      hub.createGroup({ groupID: 'team', members: ['ann', 'bob', 'carol'] })
      const bob = connect('bob')
      const { inviteID } = await meanwhile(() =>
        store.inviteInGroup({ groupID: 'team', inviteeList: ['bob', 'carol'] }),
      )
      await meanwhile(() => bob.accept({ inviteID }))
    },
  ],
]

describe.each(scenes)('%s', (_name, ui, play) => {
  const show = async () => {
    const view = await stage(ui)
    await play(view)
    for (const animation of document.getAnimations()) {
      if (Number.isFinite(animation.effect?.getComputedTiming().endTime ?? Number.POSITIVE_INFINITY)) animation.finish()
    }
    return view
  }

  it.each([
    ['light', 'ltr'],
    ['dark', 'ltr'],
    ['light', 'rtl'],
    ['dark', 'rtl'],
  ])('passes axe, %s and %s', async (theme, dir) => {
    html.dataset.theme = theme
    html.dir = dir
    html.style.colorScheme = theme
    await show()
    const { violations, passes } = await axe.run(document, { rules: { region: { enabled: false } } })
    expect(
      violations.map(({ id, nodes }) => [id, nodes.map(({ html: of, failureSummary }) => [of, failureSummary])]),
    ).toEqual([])
    expect(passes.map(({ id }) => id)).toContain('color-contrast')
  })

  it.each([
    [320, 568, '100%'],
    [320, 568, '200%'],
    [568, 320, '100%'],
    [1280, 720, '200%'],
  ])('cuts nothing at %i × %i with text at %s', async (width, height, fontSize) => {
    await page.viewport(width, height)
    html.style.fontSize = fontSize
    await show()
    const box = document.querySelector<HTMLElement>(
      '[data-slot=ringkit-dialog],[data-slot=ringkit-panel],[data-slot=ringkit-card]',
    )
    expect(box?.scrollWidth).toBeLessThanOrEqual(box?.clientWidth ?? 0)
    const frame = box?.getBoundingClientRect()
    expect(frame?.left).toBeGreaterThanOrEqual(0)
    expect(frame?.right).toBeLessThanOrEqual(width)
    for (const element of box?.querySelectorAll<HTMLElement>('button, p, h2, li') ?? []) {
      expect(element.scrollWidth, element.outerHTML).toBeLessThanOrEqual(element.clientWidth + 2)
      expect(element.getBoundingClientRect().right, element.outerHTML).toBeLessThanOrEqual(width)
    }
  })

  it.each(['100%', '62.5%'])('has buttons of at least 44 px, with a rem of %s, and legible texts', async (rem) => {
    await page.viewport(320, 568)
    html.style.fontSize = rem
    document.body.style.fontSize = '16px'
    onTestFinished(() => document.body.removeAttribute('style'))
    await show()
    for (const button of screen.getAllByRole('button')) {
      const { width, height } = button.getBoundingClientRect()
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(44)
    }
    for (const element of document.querySelectorAll('[data-slot|=ringkit]:not([aria-hidden])')) {
      const size = Number.parseFloat(getComputedStyle(element).fontSize)
      if (size > 0) expect(size, element.outerHTML).toBeGreaterThanOrEqual(14)
    }
  })
})

it('a banner stands in the upper corner at the end of the line, in both directions', async () => {
  for (const dir of ['ltr', 'rtl']) {
    html.dir = dir
    const view = await stage(<IncomingCallDialog presentation="banner" />)
    await view.meanwhile(() => view.connect('bob').invite({ userID: 'ann' }))
    const dialog = screen.getByRole('alertdialog')
    const { left, right } = dialog.getBoundingClientRect()
    expect(dir === 'ltr' ? innerWidth - right : left).toBe(16)
    expect(dialog.offsetTop).toBe(16)
    view.unmount()
  }
})

it('a silenced call leaves the page of a phone to its user, and can still be answered there', async () => {
  await page.viewport(320, 568)
  const { connect, store, meanwhile, pass } = await stage(<IncomingCallDialog />)
  const data = callData({ media: 'video', purpose: 'Order 4711' })
  const { inviteID } = await meanwhile(() => connect('bob').invite({ userID: 'ann', timeout: 60, data }))
  store.silence(inviteID)
  await pass()
  const dialog = screen.getByRole('alertdialog')
  expect(dialog).toHaveAttribute('data-presentation', 'banner')
  expect(dialog.offsetHeight).toBeLessThan(568 / 3)
  for (const name of ['Decline', 'Accept with audio', 'Accept with video', 'Dismiss', 'Show the call']) {
    const { width, height, right } = screen.getByRole('button', { name }).getBoundingClientRect()
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(44)
    expect(right).toBeLessThanOrEqual(320)
  }
})

it('the countdown ring shows the time that is left, also after the dialog became a banner', async () => {
  const view = await stage(<IncomingCallDialog />)
  const { inviteID } = await view.meanwhile(() => view.connect('bob').invite({ userID: 'ann', timeout: 40 }))
  await view.pass(20_000)
  view.store.silence(inviteID)
  await view.pass()
  const ring = screen.getByRole('timer')
  const left = Number.parseFloat(getComputedStyle(ring).getPropertyValue('--ringkit-left'))
  expect(left).toBeGreaterThan(45)
  expect(left).toBeLessThanOrEqual(50)
})

it('who is rung is seen over the own camera, though its picture is mirrored', async () => {
  const { store, meanwhile, connect } = await stage(<OutgoingCallDialog preview={<video muted />} />)
  connect('bob')
  await meanwhile(() => store.invite({ userID: 'bob', data: callData({ media: 'video' }) }))
  const avatar = document.querySelector('[data-slot=ringkit-avatar]') as HTMLElement
  const { x, y, width, height } = avatar.getBoundingClientRect()
  const above = document.elementsFromPoint(x + width / 2, y + height / 2)
  expect(above.indexOf(avatar)).toBeLessThan(above.findIndex(({ localName }) => localName === 'video'))
  expect(above).toContain(avatar)
})

it('nothing moves for those who asked for less of it, but the countdown', async () => {
  const view = await stage(<IncomingCallDialog />)
  await view.meanwhile(() => view.connect('bob').invite({ userID: 'ann', timeout: 40 }))
  const names = document.getAnimations().map((animation) => (animation as CSSAnimation).animationName)
  expect(names).toContain('ringkit-countdown')
  const gentle = [...document.styleSheets].flatMap((sheet) => moving(sheet.cssRules))
  expect(gentle).toEqual(['ringkit-countdown'])
})

/** The animations that rules start whatever the user prefers. */
function moving(rules: CSSRuleList): string[] {
  return [...rules].flatMap((rule) => {
    if (rule instanceof CSSMediaRule && rule.conditionText.includes('no-preference')) return []
    const own = rule instanceof CSSStyleRule ? [rule.style.animationName || rule.style.animation] : []
    const inner = 'cssRules' in rule && !(rule instanceof CSSKeyframesRule) ? moving(rule.cssRules as CSSRuleList) : []
    return [...own, ...inner].flatMap((name) => name.match(/ringkit-[a-z]+/)?.[0] ?? [])
  })
}
