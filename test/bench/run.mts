// `npm run bench`: ratios and times of one run on this machine, side by side. Prints goals, fails on none.
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { inRoot } from '../../build/places.mts'
import { launchPlan } from '../../build/runtime/launch-plan.mts'
import { closeSharedPlan, sharedPlan } from '../e2e/harness'
import { type Line, table } from './figures.mts'
import { measureImport } from './import.mts'
import { measureLists } from './lists.mts'
import { measureMemory } from './memory.mts'
import { measurePrivacy } from './privacy.mts'
import { measureStart } from './start.mts'
import { measureTyping } from './typing.mts'
import { measureWalk } from './walk.mts'
import { TWO_DISPLAYS_SIZE } from './wall.mts'

const began = performance.now()
const shared = await sharedPlan({ screen: 'own', screenSize: TWO_DISPLAYS_SIZE })
const release = await launchPlan({ edition: 'app', screen: 'own', purpose: 'tests' })
const home = release.makeHome()
const bare = join(shared.scratch, 'bare')
cpSync(inRoot('test', 'bench', 'bare'), bare, { recursive: true })
const lines: Line[] = []
const failures: string[] = []
/** `npm run bench -- walk start`: some parts only; the walk makes the vault the others need, and looks at the wall. */
const only = process.argv.slice(2).map((name) => (name === 'wall' ? 'walk' : name))

/** A part that cannot be measured here is said, and does not take the others with it. */
const part = async (name: string, measure: () => Promise<Line[]>): Promise<void> => {
  if (only.length > 0 && !only.includes(name)) return
  console.log(`  ${name} …`)
  try {
    lines.push(...(await measure()))
  } catch (error) {
    failures.push(`${name}: ${error instanceof Error ? error.stack : String(error)}`)
  }
}

await part('privacy', () => measurePrivacy(shared))
// The walk comes first of those with a vault: it lays out the demonstration vault that the others open.
await part('walk', () => measureWalk(home))
await part('start', () => {
  const samrum = { args: [...release.args, '--demo'], env: {}, home }
  return measureStart(release, samrum, { args: [bare], env: {}, home: release.makeHome() }, 7)
})
await part('memory', () => measureMemory(shared, home, bare, 3))
await part('lists', () => measureLists(home))
await part('import', () => measureImport(home))
await part('typing', () => measureTyping(release.makeHome()))
release.close()
await closeSharedPlan()
const seconds = Math.round((performance.now() - began) / 1000)
console.log(`\n${table(lines)}\n`)
for (const failure of failures) console.log(`could not be measured: ${failure}\n`)
console.log(`${shared.runtime.version}, ${seconds} s`)
console.log(JSON.stringify({ runtime: shared.runtime.version, seconds, failures: failures.length, lines }))
if (failures.length > 0) process.exitCode = 1
