import { writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { ToProcess } from './control'

const RESOLUTION_MS = 5

/**
 * For the bench, in a test build only: where `SAMRUM_TEST_DELAY` names a folder, how long this process kept others waiting between
 * the first desk after an unlock and the lock is written there, in milliseconds. Undefined where nobody asked.
 */
export function watchEventLoop(): ((message: ToProcess) => void) | undefined {
  const folder = process.env.SAMRUM_TEST_DELAY
  if (!folder) return undefined
  const histogram = monitorEventLoopDelay({ resolution: RESOLUTION_MS })
  // The histogram holds the time between two ticks; what is beyond the planned one is delay.
  const delay = (nanoseconds: number) => Math.max(0, nanoseconds / 1e6 - RESOLUTION_MS)
  let begun = false
  return (message) => {
    if (!begun && message.kind === 'port' && message.role === 'desk') {
      begun = true
      histogram.enable()
    }
    if (!begun || (message.kind !== 'lock-begun' && message.kind !== 'finish')) return
    begun = false
    histogram.disable()
    const name = basename(process.argv[1] ?? 'process', '.js')
    const seen = { p99: delay(histogram.percentile(99)), max: delay(histogram.max), samples: histogram.count }
    writeFileSync(join(folder, `${name}-${process.pid}.json`), JSON.stringify(seen))
  }
}
