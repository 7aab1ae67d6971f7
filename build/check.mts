// `npm run check`: types, lint and format, the house rules, the words, the licences. Each finding counts as one test.
import type { Finding } from './check-result.mts'
import { say, tryCommand } from './commands.mts'
import { checkDependencies } from './licences/check-dependencies.mts'
import { checkLicences } from './licences/check-licences.mts'
import { inRoot } from './places.mts'
import { checkProfiles } from './profiles/check-profiles.mts'
import { typecheckRooms } from './rooms-typecheck.mts'
import { checkRules, readHouse } from './rules/check-rules.mts'
import { checkText } from './text/check-text.mts'

/** Biome's own words are long; the first line of each finding says which rule broke where, `npx biome check` says the rest. */
const lint = (): Finding => {
  const options = ['--error-on-warnings', '--max-diagnostics=none', '--colors=off']
  const { ok, out } = tryCommand(inRoot('node_modules/.bin/biome'), ['check', ...options, inRoot()])
  const headings = out.split('\n').flatMap((line) => /^\S+ .*(?= ━)/.exec(line)?.[0].replace(/[ ━]+$/, '') ?? [])
  return { name: 'Biome finds nothing', problems: ok ? [] : headings.length > 0 ? headings : out.trim().split('\n') }
}

export const runChecks = async (): Promise<Finding[]> => {
  const house = readHouse()
  return [
    ...(await typecheckRooms()),
    lint(),
    ...checkRules(house),
    ...(await checkText(house)),
    await checkProfiles(),
    ...checkLicences(),
    ...checkDependencies(house),
  ]
}

/** Says what was found; returns how many passed and failed. */
export const report = (findings: readonly Finding[]): { passed: number; failed: number } => {
  for (const { name, problems } of findings) {
    if (problems.length === 0) continue
    say(`✗ ${name}`)
    for (const problem of problems.slice(0, 200)) say(`    ${problem}`)
  }
  const failed = findings.filter(({ problems }) => problems.length > 0).length
  return { passed: findings.length - failed, failed }
}

if (process.argv[1]?.endsWith('/check.mts')) {
  const started = Date.now()
  const only = process.argv.includes('--types')
  const { passed, failed } = report(only ? await typecheckRooms() : await runChecks())
  say(`check: ${passed} passed, ${failed} failed in ${((Date.now() - started) / 1000).toFixed(1)} s`)
  process.exitCode = failed === 0 ? 0 : 1
}
