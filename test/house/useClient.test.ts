import { expect, test } from 'vitest'
import { clientModules, saysClient } from './clientModules.ts'
import { sourceFiles } from './sourceFiles.ts'

const files = sourceFiles()

test('"use client" stands where a module needs the client, and nowhere else', () => {
  const said = Object.keys(files).filter((path) => saysClient(files[path] ?? ''))
  expect(said.sort()).toEqual([...clientModules(files)].sort())
  expect(said.length).toBeGreaterThan(50)
})

test.each([
  ['a hook', "import { useState } from 'react'", true],
  ['a context', "import { createContext } from 'react'", true],
  ['a store of zustand', "import { useStore } from 'zustand/react'", true],
  ['an event handler', 'export const a = <b onClick={go} />', true],
  ['a hook of its own', "import { useIt } from './useIt.js'\nuseIt()", true],
  ['a part that is made', "import { makePart } from './makePart.js'\nexport const a = makePart()", true],
  ['the type of a hook', "import type { useState } from 'react'", false],
  ['elements', "import { createElement } from 'react'", false],
  ['a component of the client', "import { Part } from './makePart.js'\nexport const a = <Part />", false],
  ['a plain function', "import { plain } from './plain.js'\nplain()", false],
])('needs the client for %s: %s', (_what, code, is) => {
  const useIt = "import { useState } from 'react'\nexport const useIt = () => useState(1)"
  const makePart = "import { useIt } from './useIt.js'\nexport const makePart = () => useIt()\nexport const Part = 'b'"
  const modules = { 'a/it.tsx': code, 'a/useIt.ts': useIt, 'a/makePart.tsx': makePart, 'a/plain.ts': 'export {}' }
  expect(clientModules(modules).has('a/it.tsx')).toBe(is)
})
