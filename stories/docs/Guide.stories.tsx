import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent, waitFor } from 'storybook/test'
import FirstRing from '../examples/FirstRing.js'
import { press } from '../world/press.js'
import '../world/stories.css'
import { AbilityTable } from './AbilityTable.js'
import { ContractList } from './ContractList.js'
import { EndingsTable } from './EndingsTable.js'
import { FactTable } from './FactTable.js'
import { HookTable } from './HookTable.js'
import { InviteeTable } from './InviteeTable.js'
import { LanguageTable } from './LanguageTable.js'
import { ReferenceList } from './ReferenceList.js'
import { SlotTable } from './SlotTable.js'
import { StateAttributeTable } from './StateAttributeTable.js'
import { StatusTable } from './StatusTable.js'
import { Table } from './Table.js'
import { TokenTable } from './TokenTable.js'
import { capabilities } from './tencentCapabilities.js'
import * as defects from './tencentDefects.js'

// What stands in the pages of the guide, as tests: the pages themselves are not run.
const meta = {
  title: 'Checks',
  tags: ['!autodocs', '!dev'],
  parameters: { layout: 'fullscreen' },
} satisfies Meta

export default meta
type Story = StoryObj<typeof meta>

export const TwentyLines: Story = {
  render: () => (
    <div className="story">
      <FirstRing />
    </div>
  ),
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Call bob' }))
    await expect(await canvas.findByRole('dialog', { name: 'Outgoing call bob' })).toBeInTheDocument()
    const incoming = await canvas.findByRole('alertdialog', { name: 'Incoming call ann' })
    await waitFor(() => expect(incoming).toBeVisible())
    await press('Accept')
    await waitFor(() => expect(canvas.queryByRole('alertdialog')).toBeNull())
    await expect(canvas.queryByRole('dialog')).toBeNull()
  },
}

export const Endings: Story = {
  render: () => <EndingsTable />,
  play: async ({ canvas }) => {
    const row = await canvas.findByRole('row', { name: /^Bob is in another call/ })
    await expect(row).toHaveTextContent('rejected, busy')
    await expect(canvas.getByRole('row', { name: /^Bob accepts on another device/ })).toHaveTextContent(
      'accepted, acceptedElsewhere',
    )
    await expect(canvas.getByRole('row', { name: /^It cannot be sent/ })).toHaveTextContent('failed')
    await expect(canvas.getByRole('row', { name: /^The engine says/ })).toHaveTextContent('cancelled, gone')
    await expect(canvas.getByRole('row', { name: /^Ann cancels on another/ })).toHaveTextContent('cancelledElsewhere')
    await expect(canvas.getByRole('row', { name: /^Nobody answers/ })).toHaveTextContent('timedOut')
  },
}

export const Abilities: Story = {
  render: () => <AbilityTable />,
  play: async ({ canvas }) => {
    const rows = await waitFor(() => {
      const found = canvas.getAllByRole('row').slice(1)
      expect(found).toHaveLength(7)
      return found
    })
    // The hub and the client on Tencent Chat have all of them.
    for (const row of rows) {
      const [, , hub, client] = row.querySelectorAll('td')
      await expect([hub?.textContent, client?.textContent]).toEqual(['yes', 'yes'])
    }
  },
}

export const Tables: Story = {
  render: () => (
    <>
      <StatusTable />
      <InviteeTable />
      <ReferenceList of="components" />
      <ReferenceList of="hooks" />
      <FactTable of="IncomingCallDialog" />
      <FactTable of="CallCountdown" part />
      <HookTable of="useGroupCall" />
      <SlotTable />
      <StateAttributeTable />
      <TokenTable />
      <ContractList />
    </>
  ),
  play: async ({ canvas }) => {
    for (const name of [
      'Status',
      'Invitee is',
      'Component,',
      'Hook,',
      'IncomingCallDialog',
      'Call.Countdown',
      'useGroupCall',
      'Part',
      'className gets',
      'Token',
    ]) {
      const table = await canvas.findByRole('region', { name: new RegExp(`^Table: ${name}`) })
      await expect(table.querySelectorAll('tbody tr').length).toBeGreaterThan(4)
      // One expectation for all cells: Storybook keeps a record of each, and hundreds take half a minute.
      await expect([...table.querySelectorAll('td')].filter((cell) => cell.innerHTML === '')).toEqual([])
    }
    await expect(canvas.getByText(/^The \d{2,} cases$/)).toBeVisible()
  },
}

export const Languages: Story = {
  render: () => <LanguageTable />,
  play: async ({ canvas }) => {
    await expect(await canvas.findAllByRole('row')).toHaveLength(26)
    await expect(canvas.getByRole('row', { name: /^Brazilian Portuguese/ })).toHaveTextContent(
      "import { ptBR } from 'ringkit/locales/pt-BR'",
    )
    await expect(canvas.getAllByText('not checked')).toHaveLength(25)
  },
}

export const OnTencentChat: Story = {
  render: () => (
    <>
      <Table head={['What', 'Embedded hub', 'createTencentClient', 'Raw chat']} rows={capabilities} />
      {Object.entries(defects).map(([name, rows]) => (
        <Table key={name} head={[name, 'createTencentClient']} rows={rows} />
      ))}
    </>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('table')).toHaveLength(8)
    const cells = canvas.getAllByRole('row').flatMap((row) => [...row.querySelectorAll('tbody :is(th, td)')])
    await expect(cells.filter((cell) => cell.innerHTML === '')).toEqual([])
  },
}

export const NarrowTable: Story = {
  render: () => (
    <div className="sbdocs" style={{ inlineSize: 320 }}>
      <Table head={['What', 'Embedded hub', 'createTencentClient', 'Raw chat']} rows={capabilities} />
    </div>
  ),
  play: async ({ canvas }) => {
    const table = canvas.getByRole('table')
    const { clientWidth, scrollWidth } = table.parentElement as HTMLElement
    await expect(scrollWidth).toBe(clientWidth)
    // It is a table all the same, and says above each cell what it is about.
    await expect(canvas.getAllByRole('columnheader')).toHaveLength(4)
    await expect(canvas.getAllByRole('row')).toHaveLength(capabilities.length + 1)
    const [name, hub, client, raw] = canvas.getAllByRole('row')[1]?.children ?? []
    const cells = [name, hub, client, raw] as HTMLElement[]
    await expect(cells.map((cell) => cell.offsetLeft)).toEqual(cells.map(() => cells[0]?.offsetLeft))
    await expect(getComputedStyle(cells[3] as HTMLElement, '::before').content).toContain('Raw chat')
  },
}
