import { act, screen, within } from '@testing-library/react'
import { IncomingCallStack } from 'ringkit'
import { expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { readable } from './readable.ts'
import { stage } from './stage.tsx'

const card = (name: RegExp) => screen.getByRole('group', { name })
const accept = (name: RegExp) => within(card(name)).getByRole('button', { name: 'Accept' })

/** Bob and Carol ring Ann, who types. */
async function twoRing() {
  const view = await stage(
    <>
      <input aria-label="Field" />
      <IncomingCallStack />
    </>,
  )
  const field = screen.getByRole('textbox', { name: 'Field' })
  act(() => field.focus())
  const [bob, carol] = [view.connect('bob'), view.connect('carol')]
  const { inviteID } = await view.meanwhile(() => bob.invite({ userID: 'ann' }))
  const second = await view.meanwhile(() => carol.invite({ userID: 'ann' }))
  await view.settle()
  return { ...view, field, bob, carol, first: inviteID, second: second.inviteID }
}

it('takes no focus, and keeps the cards where they are', async () => {
  const { field } = await twoRing()
  expect(field).toHaveFocus()
})

it('keeps the focus when the card that had it goes, and gives it back after the last', async () => {
  const { field, pass, carol, second, meanwhile } = await twoRing()
  await userEvent.click(accept(/bob/))
  await pass()
  expect(screen.queryByRole('group', { name: /bob/ })).not.toBeInTheDocument()
  expect(screen.getByRole('dialog', { name: 'Incoming calls' })).toHaveFocus()
  await meanwhile(() => carol.cancel({ inviteID: second }))
  expect(field).toHaveFocus()
})

it('is silenced as a whole by Escape in it, and goes on', async () => {
  const { pass, store, first, second } = await twoRing()
  act(() => accept(/bob/).focus())
  await userEvent.keyboard('{Escape}')
  await pass()
  for (const id of [first, second]) {
    expect(store.invitation(id).getState()).toMatchObject({ status: 'ringing', silenced: true })
  }
})

it('comes in front of a modal dialog of the app, and goes back beside the page when put aside', async () => {
  const { pass, store, first } = await twoRing()
  const modal = document.createElement('dialog')
  const inside = document.createElement('button')
  modal.append(inside)
  document.body.append(modal)
  act(() => modal.showModal())
  expect(screen.getByRole('dialog', { name: 'Incoming calls' }).matches(':modal')).toBe(true)
  await userEvent.click(accept(/bob/))
  await pass()
  expect(store.invitation(first).getState()?.status).toBe('accepted')
  modal.remove()
  await userEvent.keyboard('{Escape}')
  await pass()
  expect(screen.getByRole('dialog', { name: 'Incoming calls' }).matches(':modal')).toBe(false)
})

it('has one name to a screen reader, beside the page and in front of it', async () => {
  await twoRing()
  expect(await readable('dialog')).toEqual([
    { name: 'Incoming calls', description: undefined, focused: false, modal: false },
  ])
  expect(await readable('region')).toEqual([])
  const named = (await readable('group')).filter(({ name }) => name)
  expect(named.map(({ name }) => name)).toEqual(['Incoming call bob', 'Incoming call carol'])
  const modal = document.body.appendChild(document.createElement('dialog'))
  modal.append(document.createElement('button'))
  act(() => modal.showModal())
  expect(await readable('dialog')).toMatchObject([{ name: 'Incoming calls', modal: true }])
  modal.remove()
})
