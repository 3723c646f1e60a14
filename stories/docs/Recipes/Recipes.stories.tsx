import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent, waitFor } from 'storybook/test'
import { TwoPeers } from '../../recipes/TwoPeers.js'
import '../../world/stories.css'

// What is to be seen in the pages of the recipes; the code in them is run in the tests.
const meta = { title: 'Recipes/Checks', tags: ['!autodocs', '!dev'] } satisfies Meta

export default meta
type Story = StoryObj<typeof meta>

export const Peers: Story = {
  render: () => <TwoPeers />,
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Connect' }))
    const videos = ['What Ann sees of Bob', 'What Bob sees of Ann'].map((name) =>
      canvas.getByLabelText<HTMLVideoElement>(name),
    )
    await waitFor(() => expect(videos.map(({ videoWidth }) => videoWidth > 0)).toEqual([true, true]), {
      timeout: 20_000,
    })
    await expect(canvas.getAllByText('connected')).toHaveLength(2)
  },
}
