import { describe, expect, test } from 'vitest'
import { countResults } from '../../count-results.mts'

const file = (status: string, ...tests: string[]) => ({ status, assertionResults: tests.map((one) => ({ status: one })) })

describe('the sum of a suite', () => {
  test('adds up what passed and what failed', () => {
    const report = { numPassedTests: 2, numFailedTests: 1, testResults: [file('failed', 'passed', 'passed', 'failed')] }
    expect(countResults(report, 1)).toEqual({ passed: 2, failed: 1 })
  })
  test('counts a file that did not load as a failure', () => {
    const report = { numPassedTests: 2, numFailedTests: 0, testResults: [file('passed', 'passed', 'passed'), file('failed')] }
    expect(countResults(report, 1)).toEqual({ passed: 2, failed: 1 })
  })
  test('counts a crash after the last test as a failure', () => {
    const report = { numPassedTests: 2, numFailedTests: 0, testResults: [file('passed', 'passed', 'passed')] }
    expect(countResults(report, 1)).toEqual({ passed: 2, failed: 1 })
    expect(countResults(report, null)).toEqual({ passed: 2, failed: 1 })
  })
  test('counts a suite that left no report, or held no test, as a failure', () => {
    expect(countResults(undefined, 0)).toEqual({ passed: 0, failed: 1 })
    expect(countResults({ numPassedTests: 0, numFailedTests: 0, testResults: [] }, 0)).toEqual({ passed: 0, failed: 1 })
  })
})
