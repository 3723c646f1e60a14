import type { Meta, StoryObj } from '@storybook/react-vite'
import { useGroupCall, useInvite, useSignalingStatus } from 'ringkit'
import { scene } from '../world/scene.js'
import { hookPage } from './hookPage.js'
import { sideOf } from './sideOf.js'
import { Values } from './Values.js'

function Shows() {
  const { userID } = useSignalingStatus()
  const { inviteInGroup } = useInvite()
  const returned = useGroupCall()
  const other = userID === 'ann' ? 'bob' : 'ann'
  return (
    <>
      <div className="buttons">
        <button
          type="button"
          onClick={() =>
            inviteInGroup({ groupID: 'team', inviteeList: [other], timeout: 30, data: '{"media":"video"}' })
          }
        >
          ring the team
        </button>
        <button type="button" onClick={() => returned.add(['carol'])}>
          add carol
        </button>
        <button type="button" onClick={() => returned.cancel()}>
          cancel all
        </button>
      </div>
      <Values of="useGroupCall()" value={returned} />
    </>
  )
}

const { parameters, ...page } = hookPage('useGroupCall')

const meta = {
  title: 'Hooks/useGroupCall',
  component: Shows,
  ...page,
  parameters: {
    ...parameters,
    ...scene(({ hub, device }) => {
      hub.createGroup({ groupID: 'team', members: ['ann', 'bob', 'carol'] })
      device('carol')
    }),
  },
} satisfies Meta<typeof Shows>

export default meta

export const Live: StoryObj<typeof meta> = {
  play: async ({ canvas }) => {
    const [ann, bob] = [sideOf(canvas, 'Ann'), sideOf(canvas, 'Bob')]
    await ann.press('ring the team')
    await ann.sees('total', '1')
    await bob.press('Accept')
    await ann.sees('answered', '1')
    await ann.press('add carol')
    await ann.sees('total', '2')
    await ann.press('cancel all')
    await ann.sees('invitation.stillRinging', '0')
  },
}
