import { act, render, screen } from '@testing-library/react'
import { StrictMode } from 'react'
import { batchUsers, type ResolveCallUser, type SignalingError, SignalingProvider, useCallUser } from 'ringkit'
import type { InvitationStore } from 'ringkit/store'
import { createVirtualClock } from 'ringkit/testing'
import { expect, it } from 'vitest'
import { createUsers } from '../../src/react/createUsers.ts'
import { createStage } from './stage.ts'

/** A question that the test answers. */
function question() {
  const asked: {
    userID: string
    answer: (name: string | undefined) => Promise<void>
    fail: (error: Error) => Promise<void>
  }[] = []
  const resolveUser: ResolveCallUser = (userID) =>
    new Promise((resolve, reject) => {
      asked.push({
        userID,
        answer: (name) => act(async () => resolve(name === undefined ? undefined : { name })),
        fail: (error) => act(async () => reject(error)),
      })
    })
  return { asked, resolveUser }
}

function Name({ of }: { of: string }) {
  return <p>{useCallUser(of).name}</p>
}

function stage(resolveUser: ResolveCallUser | undefined, userIDs: string[]) {
  const { phone, advance } = createStage()
  const { store, client } = phone('ann')
  const errors: SignalingError[] = []
  const app = (resolve = resolveUser) => (
    <StrictMode>
      <SignalingProvider
        store={store}
        onError={(error) => errors.push(error)}
        {...(resolve && { resolveUser: resolve })}
      >
        {userIDs.map((userID, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same user may be shown twice
          <Name key={at} of={userID} />
        ))}
      </SignalingProvider>
    </StrictMode>
  )
  const view = render(app())
  const names = () => screen.getAllByText(/./).map(({ textContent }) => textContent)
  return {
    names,
    errors,
    client,
    store,
    advance,
    unmount: view.unmount,
    show: (resolve?: ResolveCallUser) => act(async () => view.rerender(app(resolve))),
  }
}

it('a name that is known at once is there in the first render, and asked for whenever it is shown', async () => {
  const people = new Map([['bob', { name: 'Bob' }]])
  const { names, show } = stage((userID) => people.get(userID), ['bob', 'carol'])
  expect(names()).toEqual(['Bob', 'carol'])
  people.set('carol', { name: 'Carol' })
  await show((userID) => people.get(userID))
  expect(names()).toEqual(['Bob', 'Carol'])
})

it('without resolveUser, and for whom nothing is known, the userID is the name', () => {
  expect(stage(undefined, ['bob']).names()).toEqual(['bob'])
})

it('a name that comes later takes the place of the userID, and each user is asked for once', async () => {
  const { asked, resolveUser } = question()
  const { names, show } = stage(resolveUser, ['bob', 'bob', 'carol'])
  expect(names()).toEqual(['bob', 'bob', 'carol'])
  expect(asked.map(({ userID }) => userID)).toEqual(['bob', 'carol'])
  await asked[0]?.answer('Bob')
  expect(names()).toEqual(['Bob', 'Bob', 'carol'])
  await asked[1]?.answer(undefined)
  await show()
  expect(names()).toEqual(['Bob', 'Bob', 'carol'])
  expect(asked).toHaveLength(2)
})

it('answers that overtake each other reach the right user', async () => {
  const { asked, resolveUser } = question()
  const { names } = stage(resolveUser, ['bob', 'carol'])
  await asked[1]?.answer('Carol')
  await asked[0]?.answer('Bob')
  expect(names()).toEqual(['Bob', 'Carol'])
})

it('an answer for the last signed-in user is not shown to the next, who asks anew', async () => {
  const { asked, resolveUser } = question()
  const { names, client, advance } = stage(resolveUser, ['bob'])
  await client.login({ userID: 'eve' })
  await advance()
  await asked[0]?.answer('Bob, a secret of Ann')
  expect(names()).toEqual(['bob'])
  expect(asked).toHaveLength(2)
  await asked[1]?.answer('Bob')
  expect(names()).toEqual(['Bob'])
})

it('what was told to one user is gone as soon as another signs in, though nothing else changes', async () => {
  const { asked, resolveUser } = question()
  const { names, client, advance } = stage(resolveUser, ['bob'])
  await asked[0]?.answer('Bob, a secret of Ann')
  expect(names()).toEqual(['Bob, a secret of Ann'])
  await client.login({ userID: 'eve' })
  await advance()
  expect(names()).toEqual(['bob'])
  await asked[1]?.answer('Bob')
  expect(names()).toEqual(['Bob'])
})

it('what was asked for one user and is told after another came and went is not shown', async () => {
  const { asked, resolveUser } = question()
  const { names, client, advance } = stage(resolveUser, ['bob'])
  await client.login({ userID: 'eve' })
  await advance()
  await client.login({ userID: 'ann' })
  await advance()
  await asked[0]?.answer('Bob, as Ann knew him')
  await asked[1]?.answer('Bob, a secret of Eve')
  expect(names()).toEqual(['bob'])
  await asked[2]?.answer('Bob')
  expect(names()).toEqual(['Bob'])
})

it('nothing is known any more when the store is another, and what comes late for the last one is not shown', async () => {
  const { asked, resolveUser } = question()
  const { phone, advance } = createStage()
  const app = (store: InvitationStore) => (
    <SignalingProvider store={store} resolveUser={resolveUser}>
      <Name of="bob" />
    </SignalingProvider>
  )
  const view = render(app(phone('ann').store))
  view.rerender(app(phone('eve').store))
  await advance()
  await asked[0]?.answer('Bob, a secret of Ann')
  expect(screen.getByText('bob')).toBeVisible()
  await asked.at(-1)?.answer('Bob')
  expect(screen.getByText('Bob')).toBeVisible()
})

it('what fails is reported, the userID stays, and is asked for again after 10 seconds, not with each answer', async () => {
  const { asked, resolveUser } = question()
  const { names, errors, show, advance } = stage(resolveUser, ['bob', 'carol'])
  await asked[0]?.fail(new Error('the directory is down'))
  await asked[1]?.answer('Carol')
  await show((userID) => resolveUser(userID))
  expect(names()).toEqual(['bob', 'Carol'])
  expect(errors.map(({ shortMessage }) => shortMessage)).toEqual(['the directory is down'])
  expect(asked).toHaveLength(2)
  await advance(10_000)
  await show((userID) => resolveUser(userID))
  await asked[2]?.answer('Bob')
  expect(names()).toEqual(['Bob', 'Carol'])
})

it('a resolveUser that throws is reported once, and not while React renders', async () => {
  const { names, errors, advance } = stage(() => {
    throw new Error('no directory')
  }, ['bob', 'bob'])
  expect(errors).toEqual([])
  await advance()
  expect(names()).toEqual(['bob', 'bob'])
  expect(errors.map(({ shortMessage }) => shortMessage)).toEqual(['no directory'])
})

it('an answer after the unmount, and one that never comes, harm nobody', async () => {
  const { asked, resolveUser } = question()
  const { errors, unmount } = stage(resolveUser, ['bob', 'carol'])
  unmount()
  await asked[0]?.answer('Bob')
  expect(errors).toEqual([])
})

const many = (n: number, from = 0) => Array.from({ length: n }, (_, at) => `user-${from + at}`)

it('each of 1,500 users at once is asked for once, though they are told one after the other', async () => {
  const answers: (() => void)[] = []
  const resolveUser: ResolveCallUser = (userID) =>
    new Promise((resolve) => answers.push(() => resolve({ name: userID.toUpperCase() })))
  const { names } = stage(resolveUser, many(1_500))
  for (const at of [1_499, 0, 700]) await act(async () => answers[at]?.())
  await act(async () => {
    for (const answer of answers) answer()
  })
  expect(names()).toEqual(many(1_500).map((userID) => userID.toUpperCase()))
  expect(answers).toHaveLength(1_500)
})

it.each(['are told', 'never are'])(
  'of users that %s, about a thousand are kept when they are not shown any more',
  async (end) => {
    const clock = createVirtualClock()
    const asked: string[] = []
    const resolve = (userID: string) => {
      asked.push(userID)
      return end === 'are told' ? Promise.resolve({ name: userID }) : new Promise<never>(() => {})
    }
    const { users } = createUsers(
      resolve,
      () => 'ann',
      clock,
      () => {},
    )
    const show = async (userIDs: readonly string[]) => {
      const read = () => {
        for (const userID of userIDs) users.getState().get(userID)
      }
      const stop = users.subscribe(read)
      read()
      await clock.flush()
      stop()
    }
    for (let from = 0; from < 10_000; from += 50) await show(many(50, from))
    const isAskedAgain = async (userID: string) => {
      asked.length = 0
      await show([userID])
      return asked.length > 0
    }
    expect(await isAskedAgain('user-9999')).toBe(false)
    const kept = []
    for (const userID of many(10_000)) {
      asked.length = 0
      users.getState().get(userID)
      if (asked.length === 0) kept.push(userID)
    }
    expect(kept.length).toBeLessThanOrEqual(1_100)
  },
)

it('batchUsers asks once for all of a moment, each user once, and in questions no longer than the limit', async () => {
  const questions: string[][] = []
  const resolveUser = batchUsers(async (userIDs) => {
    questions.push(userIDs)
    return userIDs.map((userID) => ({ name: userID.toUpperCase() }))
  }, 2)
  const users = await Promise.all(['bob', 'carol', 'bob', 'dave'].map((userID) => resolveUser(userID)))
  expect(users.map((user) => user?.name)).toEqual(['BOB', 'CAROL', 'BOB', 'DAVE'])
  expect(questions).toEqual([['bob', 'carol'], ['dave']])
  await resolveUser('erin')
  expect(questions).toHaveLength(3)
})

it.each([42, {}, '', '  ', '\u200b\u202e', null])('a name that cannot be shown, %j, is the userID', async (name) => {
  const { names, show } = stage(undefined, ['bob'])
  await show(() => ({ name: name as string }))
  expect(names()).toEqual(['bob'])
})
