import { act, screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { userEvent } from 'vitest/browser'
import { stage } from './stage.tsx'

/** The page of an app: what is above and below the call. */
const page = (ui: ReactNode) => (
  <>
    <button type="button">Before</button>
    {ui}
    <button type="button">After</button>
  </>
)

/** Ann on a page with a call of hers in the middle; she has the focus on the button before it, and a keyboard only. */
export async function openPage(ui: ReactNode) {
  const view = await stage(page(ui))
  act(() => screen.getByRole('button', { name: 'Before' }).focus())
  const [bob, carol] = [view.connect('bob'), view.connect('carol')]
  const tab = async (times = 1, keys = '{Tab}') => {
    for (let pressed = 0; pressed < times; pressed++) await userEvent.keyboard(keys)
  }
  /** Goes on with Tab until this has the focus. */
  const tabTo = async (name: string) => {
    for (let pressed = 0; nameOf(document.activeElement) !== name; pressed++) {
      if (pressed > 20) throw new Error(`Tab does not lead to ${name}.`)
      await tab()
    }
    await view.settle()
  }
  const press = async (keys: string) => {
    await userEvent.keyboard(keys)
    await view.pass()
  }
  return { ...view, bob, carol, tab, tabTo, press }
}

export type Opened = Awaited<ReturnType<typeof openPage>>

export const bobRings = async ({ meanwhile, bob, settle }: Opened, data = '') => {
  const { inviteID } = await meanwhile(() => bob.invite({ userID: 'ann', timeout: 60, data }))
  await settle()
  return inviteID
}
export const annRings = async ({ meanwhile, store, settle }: Opened, data = '') => {
  const { inviteID } = await meanwhile(() => store.invite({ userID: 'bob', timeout: 60, data }))
  await settle()
  return inviteID
}
export const annRingsTeam = async ({ meanwhile, hub, store, settle }: Opened) => {
  hub.createGroup({ groupID: 'team', members: ['ann', 'bob', 'carol'] })
  await meanwhile(() => store.inviteInGroup({ groupID: 'team', inviteeList: ['bob', 'carol'], timeout: 60 }))
  await settle()
}

/** What a control is called. */
export const nameOf = (element: Element | null) => element?.getAttribute('aria-label') ?? element?.textContent
