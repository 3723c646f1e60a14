import { fireEvent, screen, within } from '@testing-library/react'
import { GroupCallPanel } from 'ringkit'
import { describe, expect, it } from 'vitest'
import { callData, stage } from './stage.tsx'

const rows = () =>
  within(screen.getByRole('list'))
    .getAllByRole('listitem')
    .map((row) => row.lastChild?.textContent)

async function annRingsTheTeam(ui = <GroupCallPanel />) {
  const view = await stage(ui)
  view.hub.createGroup({ groupID: 'team', members: ['ann', 'bob', 'carol', 'dave'] })
  const [bob, carol, dave] = [view.connect('bob'), view.connect('carol'), view.connect('dave')]
  const { inviteID } = await view.meanwhile(() =>
    view.store.inviteInGroup({ groupID: 'team', inviteeList: ['bob', 'carol', 'dave'], timeout: 30 }),
  )
  return { ...view, bob, carol, dave, inviteID }
}

describe('GroupCallPanel', () => {
  it('leaves nothing in the page without a group call', async () => {
    const { container, store, meanwhile } = await stage(<GroupCallPanel />)
    await meanwhile(() => store.invite({ userID: 'bob' }))
    expect(container).toBeEmptyDOMElement()
  })

  it('shows how far everybody is, live, and how many have answered', async () => {
    const { bob, carol, dave, inviteID, meanwhile } = await annRingsTheTeam()
    expect(screen.getByRole('region', { name: 'Outgoing group call' })).toBeVisible()
    expect(rows()).toEqual(['Ringing…', 'Ringing…', 'Ringing…'])
    await meanwhile(() => bob.accept({ inviteID }))
    await meanwhile(() => carol.reject({ inviteID }))
    expect(rows()).toEqual(['Answered', 'Declined', 'Ringing…'])
    expect(screen.getByRole('status')).toHaveTextContent('1 of 3 answered')
    await meanwhile(() => dave.accept({ inviteID }))
    expect(screen.getByRole('status')).toHaveTextContent('2 of 3 answered')
  })

  it('shows the words with which somebody declined', async () => {
    const { carol, inviteID, meanwhile } = await annRingsTheTeam()
    await meanwhile(() => carol.reject({ inviteID, data: callData({ message: 'Busy baking' }) }))
    expect(screen.getByText('Busy baking').closest('li')).toHaveTextContent('carolDeclinedBusy baking')
  })

  it('cancels what still rings, and shows the end until it is closed', async () => {
    const { bob, inviteID, meanwhile, settle, pass, container } = await annRingsTheTeam()
    await meanwhile(() => bob.accept({ inviteID }))
    await settle()
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }))
    await pass()
    expect(rows()).toEqual(['Answered', 'Cancelled', 'Cancelled'])
    await settle()
    fireEvent.click(screen.getByRole('button', { name: 'Close' }))
    await pass()
    expect(container).toBeEmptyDOMElement()
  })

  it('shows who is added with the others, and counts, cancels and closes them together', async () => {
    const { hub, bob, inviteID, meanwhile, settle, pass, container, connect, store } = await annRingsTheTeam(
      <GroupCallPanel
        add={({ add }) => (
          <button type="button" onClick={() => add(['erin'])}>
            Add Erin
          </button>
        )}
      />,
    )
    hub.createGroup({ groupID: 'team', members: ['ann', 'bob', 'carol', 'dave', 'erin'] })
    const erin = connect('erin')
    await meanwhile(() => bob.accept({ inviteID }))
    fireEvent.click(screen.getByRole('button', { name: 'Add Erin' }))
    await pass()
    expect(rows()).toEqual(['Answered', 'Ringing…', 'Ringing…', 'Ringing…'])
    expect(screen.getByRole('status')).toHaveTextContent('1 of 4 answered')
    const [added] = await erin.getPendingInvitations()
    await meanwhile(() => erin.accept({ inviteID: added?.inviteID ?? '' }))
    expect(screen.getByRole('status')).toHaveTextContent('2 of 4 answered')
    await settle()
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }))
    await pass()
    expect(rows()).toEqual(['Answered', 'Cancelled', 'Cancelled', 'Answered'])
    await settle()
    fireEvent.click(screen.getByRole('button', { name: 'Close' }))
    await pass()
    expect(container).toBeEmptyDOMElement()
    expect(store.getAll()).toEqual([])
  })

  it('says that somebody could not be added, and goes on', async () => {
    const { bob, inviteID, meanwhile, pass, faults } = await annRingsTheTeam(
      <GroupCallPanel
        add={({ add }) => (
          <button type="button" onClick={() => add(['dave', 'erin'])}>
            Add Erin
          </button>
        )}
      />,
    )
    await meanwhile(() => bob.accept({ inviteID }))
    faults.fail('inviteInGroup', new Error('No link'))
    fireEvent.click(screen.getByRole('button', { name: 'Add Erin' }))
    await pass()
    expect(rows()).toEqual(['Answered', 'Ringing…', 'Ringing…'])
    expect(screen.getByRole('status')).toHaveTextContent('1 of 3 answered, That did not work. Please try again.')
  })

  it('does not say that a call rings which could not be placed', async () => {
    const view = await stage(<GroupCallPanel />)
    view.client.goOffline()
    view.store.inviteInGroup({ groupID: 'team', inviteeList: ['bob'] }).catch(() => {})
    await view.pass()
    await view.pass(20_000)
    expect(rows()).toEqual([''])
    expect(screen.getByRole('status')).toHaveTextContent('The call could not be placed')
  })

  it('offers nobody to add to a call of somebody else', async () => {
    const { connect, hub, meanwhile, show } = await stage(null)
    hub.createGroup({ groupID: 'team', members: ['ann', 'bob'] })
    const bob = connect('bob')
    const { inviteID } = await meanwhile(() => bob.inviteInGroup({ groupID: 'team', inviteeList: ['ann'] }))
    show(<GroupCallPanel invitationKey={inviteID} add="Add" />)
    expect(screen.getByRole('region')).not.toHaveTextContent('Add')
  })

  it('shows a group call that one was invited to, by its key', async () => {
    const { connect, hub, meanwhile, show } = await stage(<GroupCallPanel />)
    hub.createGroup({ groupID: 'team', members: ['ann', 'bob', 'carol'] })
    const bob = connect('bob')
    const carol = connect('carol')
    const { inviteID } = await meanwhile(() => bob.inviteInGroup({ groupID: 'team', inviteeList: ['ann', 'carol'] }))
    show(<GroupCallPanel invitationKey={inviteID} />)
    await meanwhile(() => carol.accept({ inviteID }))
    expect(rows()).toEqual(['Ringing…', 'Answered'])
  })
})
