import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { text } from '../../../../renderer/text/sv'
import { disclosureMode, groupKindName } from '../../../../shared/domain/profile/profile'
import { profiles } from '../../../../shared/profiles'

const root = join(import.meta.dirname, '../../../..')
const sources = ['renderer', 'shared/profiles', 'main/documents'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => ({ name: `${folder}/${name}`, lines: readFileSync(join(root, folder, name), 'utf8').split('\n') })),
)

it('the six kinds of group each have a word of their own, and none is called "beredningsgrupp" alone (X1)', () => {
  const words = Object.fromEntries([...groupKindName.values].map((kind) => [kind, text.group.kinds[kind]]))
  expect(Object.keys(words)).toEqual(['arena', 'casePreparation', 'strategic', 'team', 'steering', 'rehabilitation'])
  expect(new Set(Object.values(words)).size).toBe(6)
  expect(Object.values(words)).not.toContain('Beredningsgrupp')
})

it.each([
  ['anonymousConsultation', 'Konsultation: ingen ska kunna kännas igen'],
  ['anonymisedPreparation', 'Aidentifierat: namn sägs inte och visas inte'],
  ['consultationWithConsent', 'Samråd med samtycke: namn får sägas här, visas inte'],
  ['noIndividuals', 'Inga enskilda: här talas det inte om någon person'],
] as const)('the desk always says what holds in %s, and no other mode says the same (X2)', (mode, sentence) => {
  expect(text.desk.holds[mode]).toBe(sentence)
  const said = [...disclosureMode.values].map((one) => text.desk.holds[one])
  expect(said.filter((one) => one === sentence)).toHaveLength(1)
})

it('each kind of group of each profile has a mode whose sentence fits it: names are said only where consent is asked (X2)', () => {
  const kinds = profiles.flatMap(({ groupKinds }) => groupKinds)
  expect(kinds.length).toBeGreaterThan(2)
  for (const { disclosure, requiresConsent, takesMatters } of kinds) {
    if (/namn får sägas/.test(text.desk.holds[disclosure])) expect(requiresConsent).not.toBeNull()
    expect(disclosure === 'noIndividuals').toBe(!takesMatters)
  }
})

it('only advice before a referral is called anonymous: a preparation is "aidentifierad" on every screen and paper (X2)', () => {
  const said = sources.flatMap(({ name, lines }) =>
    lines
      .filter((line) => /(?<![\p{L}])anonym(t|a)?(?![\p{L}])(?! konsultation)/iu.test(line) && !/^\s*(\/?\*|\/\/)/.test(line))
      .map((line) => `${name}: ${line.trim()}`),
  )
  expect(said.filter((line) => !/Rådgivningen är anonym/.test(line))).toEqual([])
  expect(JSON.stringify(profiles)).not.toMatch(/(?<!\p{L})anonym(t|a)?(?!\p{L})/iu)
})
