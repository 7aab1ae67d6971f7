import { describe, expect, it } from 'vitest'
import { type RoutineDraft, readRoutineDraft, routineOfDraft } from '../../../../../renderer/features/group-year/routine-draft'

const form: RoutineDraft = { convening: 'Den ansvariga kallar.', noticeDays: 10, conveneBy: 'post', ageFrom: 16, ageTo: 66 }
const fields = (part: Partial<RoutineDraft>) => {
  const read = routineOfDraft({ ...form, ...part })
  return 'problems' in read ? read.problems.map(({ field }) => field) : []
}

describe('the form of a group’s routine', () => {
  it('gives back what was typed, an age that is left empty as none (G06, G28)', () => {
    expect(routineOfDraft(form)).toEqual({ routine: form })
    expect(routineOfDraft({ ...form, ageFrom: '', ageTo: '' })).toMatchObject({ routine: { ageFrom: null, ageTo: null } })
  })

  it.each<[string, Partial<RoutineDraft>, string[]]>([
    ['no days', { noticeDays: '' }, ['routine-days']],
    ['too many days', { noticeDays: 121 }, ['routine-days']],
    ['half a day', { noticeDays: 1.5 }, ['routine-days']],
    ['an age that is none', { ageTo: 130 }, ['routine-age-to']],
    ['ages the wrong way round', { ageFrom: 66, ageTo: 16 }, ['routine-age-from']],
    ['both', { noticeDays: -1, ageFrom: -2 }, ['routine-days', 'routine-age-from']],
  ])('asks for %s to be put right (G06, G28)', (_case, part, expected) => {
    expect(fields(part)).toEqual(expected)
  })

  it('takes up a draft only while it has the shape of the form', () => {
    expect(readRoutineDraft(JSON.parse(JSON.stringify(form)))).toEqual(form)
    expect(readRoutineDraft({ ...form, conveneBy: 'mail' })).toBeUndefined()
    expect(readRoutineDraft({ ...form, noticeDays: '10' })).toBeUndefined()
    expect(readRoutineDraft(null)).toBeUndefined()
  })
})
