import { screen } from '@testing-library/react'
import {
  Call,
  CallButton,
  type CallLocale,
  CallSettings,
  GroupCallPanel,
  IncomingCallDialog,
  IncomingCallStack,
  InvitationMessage,
  OutgoingCallDialog,
} from 'ringkit'
import { ar } from 'ringkit/locales/ar'
import { de } from 'ringkit/locales/de'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { stage } from './stage.tsx'

let warn = vi.spyOn(console, 'warn')
beforeEach(() => {
  warn = vi.spyOn(console, 'warn').mockReturnValue()
})
afterEach(() => {
  vi.unstubAllEnvs()
  warn.mockRestore()
})

const message = {
  type: 'TIMCustomElem',
  payload: { data: '{"inviteID":"1","groupID":"","inviter":"bob","inviteeList":["ann"],"actionType":1}' },
}

it('whatever shows or says texts names their language and direction', async () => {
  const { connect, meanwhile, store, container, pass } = await stage(
    <CallSettings labels={ar}>
      <IncomingCallDialog presentation="modal" />
      <IncomingCallStack />
      <OutgoingCallDialog presentation="banner" />
      <InvitationMessage message={message} />
      <CallButton userID="carol" />
    </CallSettings>,
  )
  const bob = connect('bob')
  const { inviteID } = await meanwhile(() => bob.invite({ userID: 'ann', timeout: 30 }))
  await meanwhile(() => store.invite({ userID: 'carol', timeout: 30 }))
  for (const slot of ['dialog', 'stack', 'message', 'call']) {
    const found = [...container.querySelectorAll(`[data-slot="ringkit-${slot}"]`)]
    expect(found.length).toBeGreaterThan(0)
    for (const element of found)
      expect([element.getAttribute('lang'), element.getAttribute('dir')]).toEqual(['ar', 'rtl'])
  }
  expect(screen.getAllByRole('button', { name: 'رد' })).toHaveLength(2)
  await meanwhile(() => bob.cancel({ inviteID }))
  await pass(50)
  const said = screen.getAllByRole('status').filter((region) => region.textContent)
  expect(said.length).toBeGreaterThan(1)
  for (const region of said) expect(region.closest('[lang]')).toHaveAttribute('lang', 'ar')
})

it('a panel and a root name them, too', async () => {
  const { hub, meanwhile, store, show } = await stage(<GroupCallPanel labels={de} />)
  hub.createGroup({ groupID: 'team', members: ['ann', 'bob'] })
  await meanwhile(() => store.inviteInGroup({ groupID: 'team', inviteeList: ['bob'], timeout: 20 }))
  expect(screen.getByRole('region', { name: 'Ausgehender Gruppenanruf' })).toHaveAttribute('lang', 'de')
  show(
    <Call.Root invitation={store.getAll()[0]} labels={de}>
      <Call.Status />
    </Call.Root>,
  )
  expect(screen.getByText('Klingelt …').closest('[lang]')).toHaveAttribute('dir', 'ltr')
})

it('texts without a language name none, and keep the one from above', async () => {
  const own = { accept: 'Ja' }
  const { connect, meanwhile, show } = await stage(<IncomingCallDialog presentation="modal" labels={own} />)
  await meanwhile(() => connect('bob').invite({ userID: 'ann' }))
  expect(screen.getByRole('alertdialog')).not.toHaveAttribute('lang')
  expect(screen.getByRole('alertdialog')).not.toHaveAttribute('dir')
  show(
    <CallSettings labels={de}>
      <IncomingCallDialog presentation="modal" labels={own} />
    </CallSettings>,
  )
  expect(screen.getByRole('alertdialog')).toHaveAttribute('lang', 'de')
  expect(screen.getByRole('button', { name: 'Ja' })).toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Ablehnen' })).toBeInTheDocument()
  expect(warn).not.toHaveBeenCalled()
})

describe('labels with a language are a whole language', () => {
  /** As somebody without TypeScript might write it. */
  const lacking = (lang: string) =>
    ({ lang, dir: 'ltr', accept: 'Prenez', ended: { busy: 'Occupé' } }) as unknown as CallLocale

  async function ringWith(lang: string) {
    const { connect, meanwhile } = await stage(
      <CallSettings labels={de}>
        <IncomingCallDialog presentation="modal" labels={lacking(lang)} />
      </CallSettings>,
    )
    await meanwhile(() => connect('bob').invite({ userID: 'ann' }))
  }

  it('what is missing is in English, not in the language above, and one warning names it', async () => {
    await ringWith('fr-CA')
    expect(screen.getByRole('button', { name: 'Prenez' })).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Decline' })).toBeInTheDocument()
    expect(warn).toHaveBeenCalledTimes(1)
    const [text] = warn.mock.calls[0] as [string]
    expect(text).toMatch(/^ringkit: The labels in 'fr-CA' lack title, people, /)
    expect(text).toContain(', reject, ')
    expect(text).toContain(', ended.accepted, ')
    expect(text).not.toMatch(/ (accept|ended|ended\.busy)[, ]/)
  })

  it('in production nothing is said', async () => {
    vi.stubEnv('NODE_ENV', 'production')
    await ringWith('fr-BE')
    expect(screen.getByRole('button', { name: 'Decline' })).toBeInTheDocument()
    expect(warn).not.toHaveBeenCalled()
  })
})

it('what a source of texts gives as null is as not given', async () => {
  const labels = { ended: null, accept: null, replies: null, reject: 'No' } as unknown as { reject: string }
  const { connect, meanwhile } = await stage(<IncomingCallDialog labels={labels} />)
  await meanwhile(() => connect('bob').invite({ userID: 'ann', timeout: 30 }))
  expect(screen.getByRole('button', { name: 'Accept' })).toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'No' })).toBeInTheDocument()
})
