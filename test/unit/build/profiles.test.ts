import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { inRoot } from '../../../build/places.mts'
import { addedProfiles as shipped } from '../../../shared/profiles/added-profiles'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** As `npm run check` and the build ask, in a process of its own that runs TypeScript as they do. */
const check = (folder: string): { name: string; problems: string[] } => {
  const asked = `import { checkProfiles } from ${JSON.stringify(inRoot('build/profiles/check-profiles.mts'))}
    console.log(JSON.stringify(await checkProfiles(${JSON.stringify(folder)})))`
  const options = ['--import', inRoot('build/typescript.mjs'), '--input-type=module', '--eval', asked]
  return JSON.parse(execFileSync(process.execPath, options, { encoding: 'utf8', cwd: inRoot() }))
}

it('refuses to build a profile that contradicts itself, with file, path and sentence', () => {
  mkdirSync(inRoot('out'), { recursive: true })
  const place = mkdtempSync(inRoot('out', 'profiles-'))
  folders.push(place)
  cpSync(inRoot('shared'), join(place, 'shared'), { recursive: true })
  cpSync(inRoot('tsconfig.json'), join(place, 'tsconfig.json'))
  const chain = join(place, 'shared/profiles/arena-ggvv/chain.ts')
  writeFileSync(chain, readFileSync(chain, 'utf8').replace("first: 'registered'", "first: 'nowhere'"))
  const { problems } = check(join(place, 'shared', 'profiles'))
  expect(problems.map((line) => line.slice(line.indexOf('shared')))).toContain(
    'shared/profiles/arena-ggvv/profile.ts: groupKinds.0.chain.first: "nowhere" is no step of the chain',
  )
})

it('finds nothing against the profiles as they are written', () => {
  expect(check(inRoot('shared', 'profiles'))).toEqual({ name: 'Every profile agrees with itself', problems: [] })
})

it('ships without the collaboration that only tests know', () => {
  expect(shipped).toEqual([])
})
