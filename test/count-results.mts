export interface Counts {
  passed: number
  failed: number
}

/** What we read of vitest's report. */
export interface VitestReport {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly { readonly status: string }[] }[]
}

/** Tests that passed and failed; a file that did not load, a suite that crashed or held no test is one failure each. */
export const countResults = (report: VitestReport | undefined, exitCode: number | null, mayBeEmpty = false): Counts => {
  if (!report) return { passed: 0, failed: 1 }
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((one) => one.status === 'failed'),
  ).length
  const failed = report.numFailedTests + unloaded
  const empty = report.numPassedTests + failed === 0 && !mayBeEmpty
  const crashed = exitCode !== 0 && failed === 0
  return { passed: report.numPassedTests, failed: failed + (empty || crashed ? 1 : 0) }
}
