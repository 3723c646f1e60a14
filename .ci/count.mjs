// Prints `PASSED FAILED SKIPPED` of a Vitest JSON report. A file that could not be collected is a failure, and so is a run that
// ended badly, or ran nothing, or left no report.
import { readFileSync } from 'node:fs'

const [reportFile = '', exitCode] = process.argv.slice(2)

function count() {
  try {
    const report = JSON.parse(readFileSync(reportFile, 'utf8'))
    /** @type {{ status: string, assertionResults: unknown[] }[]} */
    const files = report.testResults
    const uncollected = files.filter(
      ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
    )
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests + uncollected.length,
      skipped: report.numPendingTests + report.numTodoTests,
    }
  } catch {
    return { passed: 0, failed: 1, skipped: 0 }
  }
}

const { passed, failed, skipped } = count()
const silentFailure = failed === 0 && (exitCode !== '0' || passed === 0)
console.log(`${passed} ${silentFailure ? 1 : failed} ${skipped}`)
