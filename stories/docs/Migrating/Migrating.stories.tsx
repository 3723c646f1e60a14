import type { Meta, StoryObj } from '@storybook/react-vite'
import * as ringkit from 'ringkit'
import { expect } from 'storybook/test'
import { Table } from '../Table.js'
import * as names from './names.js'

// What stands in the pages on migrating, as tests: the pages themselves are not run.
const meta = {
  title: 'Migrating/Checks',
  tags: ['!autodocs', '!dev'],
} satisfies Meta

export default meta
type Story = StoryObj<typeof meta>

export const Names: Story = {
  render: () => (
    <>
      {Object.entries(names).map(([name, rows]) => (
        <Table key={name} head={[name, 'ringkit']} rows={rows} />
      ))}
    </>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('table')).toHaveLength(3)
    const cells = canvas.getAllByRole('row').flatMap((row) => [...row.querySelectorAll('tbody :is(th, td)')])
    await expect(cells.filter((cell) => !cell.textContent?.trim())).toEqual([])

    // Components, hooks and functions that are promised are there.
    const promised = Object.values(names).flatMap((rows) =>
      rows.flatMap(([, ours]) => [
        ...ours.matchAll(/`(use\w+|[A-Z][a-z]+[A-Z]\w+|Call\.\w+|writeCallData|getSignalingInfo)/g),
      ]),
    )
    const missing = promised
      .map(([, name = '']) => name)
      .filter((name) => {
        const part = name.startsWith('Call.') && name.slice('Call.'.length)
        return !(part ? part in ringkit.Call : name in ringkit)
      })
    await expect(missing).toEqual([])
  },
}
