import { describe, expect, it, test } from 'vitest'
import { sourceFiles } from './sourceFiles.ts'
import { wrongImports } from './wrongImports.ts'

test('every module of src/ imports only rooms below its own, and only the packages of its room', () => {
  expect(wrongImports(sourceFiles())).toEqual([])
})

describe('a planted wrong import is found', () => {
  it.each([
    ['upwards', 'invitation/view.ts', "import { createHub } from '../hub/createHub.js'"],
    ['to a neighbour', 'store/createInvitationStore.ts', "import { createHub } from '../hub/createHub.js'"],
    ['that is type-only', 'hub/createHub.ts', "import type { InvitationStore } from '../store/InvitationStore.js'"],
    ['by re-export', 'signaling/events.ts', "export { view } from '../invitation/view.js'"],
    ['by star export', 'signaling/events.ts', "export * from '../invitation/view.js'"],
    ['that is dynamic', 'react/useInvite.ts', "const ui = () => import('../ui/Call.js')"],
    ['in a type', 'react/useInvite.ts', "export type Props = import('../ui/Call.js').Props"],
    ['by a computed name', 'ui/Call.tsx', "const load = (name: string) => import('./' + name)"],
    ['by require', 'store/x.ts', "import hub = require('../hub/createHub.js')"],
    ['of testing/', 'ui/Call.tsx', "import { createVirtualClock } from '../testing/createVirtualClock.js'"],
    ['of the public face', 'ui/Call.tsx', "import { useInvite } from '../index.js'"],
    ['from testing/ above its reach', 'testing/contract.ts', "import { useInvite } from '../react/useInvite.js'"],
    ['of a package', 'hub/createHub.ts', "import { createStore } from 'zustand/vanilla'"],
    ['of a Node module', 'store/x.ts', "import { EventEmitter } from 'node:events'"],
    ['of a look-alike package', 'react/x.ts', "import x from 'react-dom'"],
    ['without its .js', 'hub/createHub.ts', "import { decide } from '../invitation/decide'"],
    ['from a room that does not exist', 'utils/x.ts', 'export const x = 1'],
  ])('%s', (_kind, path, code) => {
    expect(wrongImports({ [path]: code })).toHaveLength(1)
  })
})

test('imports of rooms below, and within a room, are in order', () => {
  const code = "import './Dialog.js'\nimport { view } from '../invitation/view.js'\nimport { useId } from 'react'"
  expect(wrongImports({ 'ui/Call.tsx': code, 'index.ts': "export { Call } from './ui/Call.js'" })).toEqual([])
})
