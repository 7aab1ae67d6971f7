import { describe, expect, it } from 'vitest'
import {
  choose,
  emptyOutcome,
  emptyRow,
  type MeetsRow,
  outcomeFrom,
  problemsOf,
  readOutcomeDraft,
} from '../../../../../renderer/features/outcome/outcome-draft'
import { outcomeText as text } from '../../../../../renderer/text/sv/outcome'
import type { MatterId } from '../../../../../shared/domain/matter/matter'
import type { AgendaItemId } from '../../../../../shared/domain/meeting/meeting'
import { consultationOutcome } from '../../../../../shared/domain/outcome/outcome'
import type { GroupKindName, ProfileId } from '../../../../../shared/domain/profile/profile'
import { groupKindOf } from '../../../../../shared/profiles'

const uuid = (n: number) => `00000000-0000-4000-8000-00000000000${n}`
const itemId = uuid(1) as AgendaItemId
const matterId = uuid(2) as MatterId
const arena = groupKindOf('arena-ggvv' as ProfileId, 'arena' as GroupKindName)
const optionOf = (key: string) => {
  const found = arena.outcomes.find((option) => option.key === key)
  if (!found) throw new Error(key)
  return found
}
const row: MeetsRow = { organisationId: uuid(3), unitId: uuid(4), responsible: 'Eva Holm', byDate: '2026-04-01' }
const messages = (key: string, over: Partial<typeof emptyOutcome>) =>
  problemsOf({ ...choose(emptyOutcome, optionOf(key)), ...over }, itemId, optionOf(key)).map(({ message }) => message)

describe('the form of an outcome', () => {
  it.each([
    ['none', 0],
    ['one', 1],
    ['several', 2],
    ['sip', 0],
  ])('asks for the rows that "%s" needs', (key, rows) => {
    expect(choose(emptyOutcome, optionOf(key)).meets).toHaveLength(rows)
  })
  it('keeps what is typed when another outcome is chosen', () => {
    const two = { ...emptyOutcome, meets: [row, emptyRow] }
    expect(choose(two, optionOf('one')).meets).toEqual([row])
    expect(choose(two, optionOf('several')).meets).toEqual([row, emptyRow])
  })
  it('asks for an outcome first', () => {
    expect(problemsOf(emptyOutcome, itemId, undefined).map(({ message }) => message)).toEqual([text.missing])
  })
  it('names organisation, who is responsible and by when, for every row', () => {
    expect(messages('one', {})).toEqual([text.organisationMissing, text.responsibleMissing, text.byDateMissing])
  })
  it('tells a day that does not exist from one that is missing', () => {
    expect(messages('one', { meets: [{ ...row, byDate: '2026-02-30' }] })).toEqual([text.dateWrong])
  })
  it('wants two who meet the individual together', () => {
    expect(messages('several', { meets: [row] })).toEqual([text.severalMissing])
  })
  it('wants to know who calls to an SIP, and nothing else', () => {
    expect(messages('sip', {})).toEqual([text.sipCallerMissing])
    expect(messages('sip', { sipCaller: 'Socialtjänsten' })).toEqual([])
  })
  it('comes out as an outcome of the contract, with the day as it is stored', () => {
    const made = outcomeFrom(
      { ...emptyOutcome, outcome: 'one', meets: [{ ...row, byDate: '20260401' }], sipCaller: 'kvar från förut' },
      { matterId, itemId, option: optionOf('one') },
    )
    expect(consultationOutcome.parse(made)).toEqual({
      matterId,
      itemId,
      outcome: 'one',
      meets: [row],
      sipCaller: '',
      reason: '',
      furtherPlanning: null,
      domains: [],
      sustainable: null,
    })
  })
  it('drops rows that the outcome has no use for', () => {
    expect(outcomeFrom({ ...emptyOutcome, meets: [row] }, { matterId, itemId, option: optionOf('none') }).meets).toEqual([])
  })
  it('takes up a draft only when it has the shape of one', () => {
    expect(readOutcomeDraft({ ...emptyOutcome, meets: [row] })?.meets).toEqual([row])
    expect(readOutcomeDraft({ outcome: 'one' })).toBeUndefined()
  })
})
