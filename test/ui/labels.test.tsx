import { screen } from '@testing-library/react'
import {
  CallButton,
  CallSettings,
  GroupCallPanel,
  IncomingCallDialog,
  InvitationMessage,
  OutgoingCallDialog,
} from 'ringkit'
import { expect, it } from 'vitest'
import { englishLabels } from '../../src/ui/englishLabels.ts'
import type { SomeLabels } from '../../src/ui/mergeLabels.ts'
import { callData, stage } from './stage.tsx'

const invite = {
  type: 'TIMCustomElem',
  payload: { data: '{"inviteID":"1","groupID":"team","inviter":"bob","inviteeList":["carol"],"actionType":1}' },
}

/** A label as its own key in brackets, so that a text which is no label stands out. */
function mark(label: unknown, key: string): unknown {
  if (typeof label === 'function') return (...values: unknown[]) => `[${key} ${JSON.stringify(values)}]`
  if (Array.isArray(label)) return [`[${key}]`]
  return typeof label === 'object' ? marked(Object(label)) : `[${key}]`
}

const marked = <Labels extends object>(labels: Labels) =>
  Object.fromEntries(Object.entries(labels).map(([key, label]) => [key, mark(label, key)])) as Labels

/** What can be read or heard in the page, but for labels, names and initials. */
const literals = (root: HTMLElement) => {
  const texts = [root, ...root.querySelectorAll('*')].flatMap((element) => [
    ...[...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.textContent ?? ''),
    ...['aria-label', 'title', 'alt', 'placeholder', 'aria-description'].map(
      (name) => element.getAttribute(name) ?? '',
    ),
  ])
  return texts.filter(
    (text) => /\p{L}/u.test(text) && !/^\[.*\]$/.test(text) && !/^(Order 4711|bob|carol|B|C)$/.test(text),
  )
}

it('no component has a text of its own', async () => {
  const { connect, meanwhile, container, pass, hub, store } = await stage(
    <CallSettings labels={marked(englishLabels as SomeLabels)}>
      <IncomingCallDialog />
      <OutgoingCallDialog switchMedia />
      <GroupCallPanel />
      <InvitationMessage message={invite} />
      <CallButton userID="bob" />
      <CallButton groupID="team" inviteeList={['bob']} media="video" />
    </CallSettings>,
  )
  hub.createGroup({ groupID: 'team', members: ['ann', 'bob', 'carol'] })
  const bob = connect('bob')
  await meanwhile(() => bob.invite({ userID: 'ann', timeout: 30, data: callData({ purpose: 'Order 4711' }) }))
  await meanwhile(() => connect('carol').invite({ userID: 'ann', timeout: 30 }))
  await meanwhile(() => store.inviteInGroup({ groupID: 'team', inviteeList: ['bob', 'carol'], timeout: 20 }))
  expect(screen.getByRole('button', { name: '[accept]' })).toBeInTheDocument()
  expect(literals(container)).toEqual([])
  await pass(20_000)
  expect(screen.getByRole('button', { name: '[retry]' })).toBeInTheDocument()
  expect(literals(container)).toEqual([])
  await pass(10_000)
  await pass(50)
  expect(container).toHaveTextContent('[missed]')
  expect(literals(container)).toEqual([])
})

it('labels are taken one by one: what is not given comes from above, at last from English', async () => {
  const { connect, meanwhile } = await stage(
    <CallSettings labels={{ accept: 'Annehmen', reject: 'Ablehnen' }}>
      <IncomingCallDialog labels={{ reject: 'Nein' }} />
    </CallSettings>,
  )
  await meanwhile(() => connect('bob').invite({ userID: 'ann' }))
  expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual(['Nein', 'Annehmen', 'Silence'])
})
