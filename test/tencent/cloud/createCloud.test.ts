import { createVirtualClock } from 'ringkit/testing'
import { expect, it } from 'vitest'
import { createCloud } from './createCloud.ts'

const draft = (to: string, data: string) => ({
  to,
  conversationType: 'C2C' as const,
  payload: { data, description: '', extension: '' },
  cloudCustomData: '',
  priority: 'High',
  onlineUserOnly: false,
  control: { noUnread: false, noLastMessage: false, noModeration: false },
})

it('hands a message to all other devices of sender and receiver', async () => {
  const clock = createVirtualClock()
  const cloud = createCloud({ clock })
  const users = ['ann', 'ann', 'bob', 'bob', 'carol']
  const lines = users.map(() => cloud.connect())
  const heard = lines.map(() => [] as string[])
  for (const [at, line] of lines.entries()) {
    void line.signIn(users[at] ?? '')
    line.onMessages = (list) => void heard[at]?.push(...list.map(({ payload }) => payload.data))
  }
  await clock.advance(1)
  void lines[0]?.send(draft('bob', 'hi'))
  await clock.advance(1)
  expect(heard).toEqual([[], ['hi'], ['hi'], ['hi'], []])
})
