// How long it takes Node to import each entry of the built package.
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * ms, the median of several processes.
 * @param {string} entry
 * @param {number} times
 */
export function importTime(entry, times) {
  const code = `
    const start = performance.now()
    await import('${entry}')
    console.log(performance.now() - start)`
  const measured = Array.from({ length: times }, () =>
    Number(execFileSync(process.execPath, ['--input-type=module', '--eval', code], { cwd: root, encoding: 'utf8' })),
  )
  return measured.toSorted((a, b) => a - b)[measured.length >> 1] ?? Number.NaN
}
