// `npm run build` → out/app (release), `npm run build:test` → out/app-test (with the hooks that tests need).
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { buildsOf, type Edition } from './app-config.mts'
import { say, tryCommand } from './commands.mts'
import { noticeText } from './licences/notice.mts'
import { inRoot } from './places.mts'
import { checkProfiles } from './profiles/check-profiles.mts'
import { listSources } from './rules/sources.mts'

export type EditionName = 'app' | 'app-test'

const about = JSON.parse(readFileSync(inRoot('package.json'), 'utf8')) as Record<string, string>

/** Builds one edition. @throws when any part does not build */
export const makeApp = async (edition: Edition): Promise<void> => {
  rmSync(edition.to, { recursive: true, force: true })
  // A test runner has set this to `test`, and React's two halves would then come from different builds: a blank page.
  const { NODE_ENV } = process.env
  process.env.NODE_ENV = 'production'
  try {
    for (const { config } of buildsOf(edition)) await build(config)
  } catch (error) {
    rmSync(edition.to, { recursive: true, force: true })
    throw error
  } finally {
    if (NODE_ENV === undefined) delete process.env.NODE_ENV
    else process.env.NODE_ENV = NODE_ENV
  }
  mkdirSync(edition.to, { recursive: true })
  writeFileSync(join(edition.to, 'NOTICE'), noticeText())
  cpSync(inRoot('LICENSE'), join(edition.to, 'LICENSE'))
  const { name, productName, version, description, license, author } = about
  writeFileSync(
    join(edition.to, 'package.json'),
    `${JSON.stringify({ name, productName, version, description, license, author, main: 'main/index.js' }, null, 2)}\n`,
  )
}

/** What the edition is made of; the same sum means that nothing has to be built again. */
const sumOfSources = (): string => {
  const sum = createHash('sha256')
  const sources = listSources(['main', 'renderer', 'shared', 'build', 'test/fixtures']).filter((path) => !path.endsWith('.md'))
  for (const path of [...sources, 'package.json', 'package-lock.json']) {
    sum
      .update(path)
      .update('\0')
      .update(readFileSync(inRoot(path)))
      .update('\0')
  }
  return sum.digest('hex')
}

/** Builds an edition of the checkout if what lies in `out/` was made from other sources. */
export const ensureApp = async (name: EditionName, options: { force?: boolean } = {}): Promise<string> => {
  const to = inRoot('out', name)
  const sumFile = inRoot('out', `${name}.sum`)
  const sum = sumOfSources()
  if (!options.force && existsSync(join(to, 'package.json')) && existsSync(sumFile) && readFileSync(sumFile, 'utf8') === sum)
    return to
  const contradictions = (await checkProfiles()).problems
  if (contradictions.length > 0) throw new Error(`A profile contradicts itself:\n${contradictions.join('\n')}`)
  const started = Date.now()
  // Built beside and put in place at once: a program that starts meanwhile finds the old edition or the new one, whole.
  const fresh = inRoot('out', `.${name}-${process.pid}`)
  const commit = tryCommand('git', ['-C', inRoot(), 'rev-parse', '--short=12', 'HEAD'])
  await makeApp({ from: inRoot(), to: fresh, testHooks: name === 'app-test', commit: commit.ok ? commit.out.trim() : 'unknown' })
  rmSync(sumFile, { force: true })
  rmSync(to, { recursive: true, force: true })
  renameSync(fresh, to)
  writeFileSync(sumFile, sum)
  say(`Built out/${name} in ${((Date.now() - started) / 1000).toFixed(1)} s.`)
  return to
}

if (process.argv[1]?.endsWith('/make-app.mts')) {
  await ensureApp(process.argv.includes('--test') ? 'app-test' : 'app', { force: true })
}
