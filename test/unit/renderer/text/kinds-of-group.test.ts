import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { text } from '../../../../renderer/text/sv'
import { groupKindName } from '../../../../shared/domain/profile/profile'
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

it('only advice before a referral is called anonymous: a preparation is "aidentifierad" on every screen and paper (X2)', () => {
  const said = sources.flatMap(({ name, lines }) =>
    lines
      .filter((line) => /(?<![\p{L}])anonym(t|a)?(?![\p{L}])(?! konsultation)/iu.test(line) && !/^\s*(\/?\*|\/\/)/.test(line))
      .map((line) => `${name}: ${line.trim()}`),
  )
  expect(said.filter((line) => !/Rådgivningen är anonym/.test(line))).toEqual([])
  expect(JSON.stringify(profiles)).not.toMatch(/(?<!\p{L})anonym(t|a)?(?!\p{L})/iu)
})
