import { act, render, screen } from '@testing-library/react'
import { StrictMode } from 'react'
import { batchUsers, type ResolveCallUser, type SignalingError, SignalingProvider, useCallUser } from 'ringkit'
import { expect, it } from 'vitest'
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
    advance,
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

it('what fails is reported, the userID stays, and whoever shows the user again asks again', async () => {
  const { asked, resolveUser } = question()
  const { names, errors, show } = stage(resolveUser, ['bob'])
  await asked[0]?.fail(new Error('the directory is down'))
  expect(names()).toEqual(['bob'])
  expect(errors.map(({ shortMessage }) => shortMessage)).toEqual(['the directory is down'])
  await show((userID) => resolveUser(userID))
  await asked[1]?.answer('Bob')
  expect(names()).toEqual(['Bob'])
})

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
