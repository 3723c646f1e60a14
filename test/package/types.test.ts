import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { run } from './run.ts'

const compilers = { 'TypeScript 5.4': 'typescript-5.4', 'TypeScript 7': 'typescript' }
const resolutions = { bundler: ['esnext', 'bundler'], node16: ['node16', 'node16'] } as const
const cases = Object.entries(compilers).flatMap(([compiler, folder]) =>
  Object.entries(resolutions).map(([resolution, [module, moduleResolution]]) => ({
    compiler,
    folder,
    resolution,
    module,
    moduleResolution,
  })),
)

test.each(cases)('the types compile under $compiler with $resolution resolution', async (settings) => {
  const options = ['--strict', '--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess', '--noEmit']
  const shape = ['--target', 'es2022', '--jsx', 'react-jsx', '--module', settings.module]
  const cwd = inject('consumer')
  const tsc = join(cwd, 'node_modules', settings.folder, 'bin/tsc')
  const args = [tsc, ...options, ...shape, '--moduleResolution', settings.moduleResolution, 'types.tsx']
  expect(await run(process.execPath, args, { cwd })).toBe('')
})
