import * as ringkit from 'ringkit'
import * as hub from 'ringkit/hub'
import * as store from 'ringkit/store'
import * as testing from 'ringkit/testing'
import { expect, test } from 'vitest'

// A change here is a change of the public interface: it belongs in CHANGELOG.md.

test('what ringkit exports', () => {
  expect(Object.keys(ringkit).sort()).toMatchInlineSnapshot()
})

test('what ringkit/store exports', () => {
  expect(Object.keys(store).sort()).toMatchInlineSnapshot()
})

test('what ringkit/hub exports', () => {
  expect(Object.keys(hub).sort()).toMatchInlineSnapshot()
})

test('what ringkit/testing exports', () => {
  expect(Object.keys(testing).sort()).toMatchInlineSnapshot()
})
