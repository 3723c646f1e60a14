import { expect, test } from 'vitest'
import { importsOf } from './importsOf.ts'
import { sourceFiles } from './sourceFiles.ts'

const files = Object.entries(sourceFiles())
const entryPoints = ['index.ts', 'hub/index.ts', 'store/index.ts', 'tencent/index.ts', 'testing/index.ts']

/** Files that have a reason to be longer than 250 lines. */
const longForAReason: Record<string, string> = {}

test('index.ts files stand at entry points only', () => {
  const indexes = files.map(([path]) => path).filter((path) => /(^|\/)index\.tsx?$/.test(path))
  expect(indexes.sort()).toEqual([...entryPoints].sort())
})

test('only entry points re-export, and only by name', () => {
  const reExporting = files.filter(([path, code]) => importsOf(path, code).some(({ reExport }) => reExport))
  expect(reExporting.map(([path]) => path).filter((path) => !entryPoints.includes(path))).toEqual([])
  expect(reExporting.filter(([, code]) => /^export (type )?\*/m.test(code)).map(([path]) => path)).toEqual([])
})

test('no file is longer than 250 lines without a reason', () => {
  const long = files.filter(([, code]) => code.split('\n').length > 250).map(([path]) => path)
  expect(long.filter((path) => !longForAReason[path])).toEqual([])
})

test('no folder is a drawer for leftovers', () => {
  expect(
    files.map(([path]) => path).filter((path) => /(^|\/)(utils?|helpers?|types|common|shared)\//.test(path)),
  ).toEqual([])
})
