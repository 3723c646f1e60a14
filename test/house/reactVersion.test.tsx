import { render, screen } from '@testing-library/react'
import { version } from 'react'
import { version as domVersion } from 'react-dom'
import { expect, test } from 'vitest'

function Greeting({ name }: { name: string }) {
  return <h1>Hello {[name]}</h1>
}

test('each project runs on the React that it is named after', () => {
  const major = process.env.RINGKIT_TEST_PROJECT === 'react18' ? '18' : '19'
  expect([version, domVersion].map((text) => text.split('.')[0])).toEqual([major, major])
})

test('components are compiled by React Compiler in that project, and only there', () => {
  expect(/_c\(|\$\[0\]/.test(Greeting.toString())).toBe(process.env.RINGKIT_TEST_PROJECT === 'compiler')
})

test('a component renders', () => {
  render(<Greeting name="Ann" />)
  expect(screen.getByRole('heading', { name: 'Hello Ann' })).toBeVisible()
})
