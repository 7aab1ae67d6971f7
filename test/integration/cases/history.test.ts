import { describe, expect, it } from 'vitest'
import { caseDesk } from '../../builders/case-desk'
import { foundGroup, party, register, release, runningMeeting, termsFor } from '../../builders/case-story'

describe('the history of a matter', () => {
  it('tells who did what to it and to its records, newest first, and nothing of another', async () => {
    const desk = await caseDesk()
    const { group, matterId, itemId } = await runningMeeting(desk)
    const other = await register(desk, group, 'SN 2')
    await desk.get('item/open', { itemId })
    await desk.get('notes/save', { itemId, text: 'Ett.' })
    const { lines, users, more } = await desk.get('history/list', { matterId, before: null })
    const acts = lines.map(({ act }) => act)
    expect(acts).toEqual(expect.arrayContaining(['referral/registered', 'summary/released', 'consent/entered', 'item/opened']))
    expect(acts.at(-1)).toBe('referral/registered')
    expect(lines.map(({ seq }) => seq)).toEqual(lines.map(({ seq }) => seq).toSorted((one, two) => two - one))
    expect([more, users]).toEqual([false, [{ id: desk.user.id, name: 'Maja Norrgård' }]])
    const others = (await desk.get('history/list', { matterId: other.matterId, before: null })).lines
    expect(others.map(({ act }) => act)).not.toContain('consent/entered')
    expect(await desk.code('history/list', { matterId: group.id as never, before: null })).toBe('matter/unknown')
  })

  it('is read a hundred lines at a time, by an index of the log', async () => {
    const desk = await caseDesk()
    const { matterId } = await register(desk, await foundGroup(desk))
    for (let turn = 0; turn < 120; turn += 1)
      await desk.cases.transact(desk.user.id, async (_trx, record) => record('test/happened', matterId))
    const first = await desk.get('history/list', { matterId, before: null })
    expect([first.lines.length, first.more]).toEqual([100, true])
    const rest = await desk.get('history/list', { matterId, before: first.lines.at(-1)?.seq ?? null })
    expect([rest.more, rest.lines.at(-1)?.act]).toEqual([false, 'referral/registered'])
    expect(new Set([...first.lines, ...rest.lines].map(({ seq }) => seq)).size).toBe(first.lines.length + rest.lines.length)
    const plan: { detail: string }[] = await desk.cases.read((db) =>
      db.raw('explain query plan select * from audit_line where subject in (select ?) order by seq desc limit 10', [matterId]),
    )
    expect(plan.map(({ detail }) => detail).join()).toMatch(/INDEX audit_line_about/)
  })

  it('lets every released wording be read again, the replaced and the withdrawn ones too', async () => {
    const desk = await caseDesk()
    const group = await foundGroup(desk)
    const { matterId } = await register(desk, group)
    const wording = (text: string) => ({ question: 'Vad är nästa steg?', sections: [{ heading: 'bakgrund', text }] })
    await release(desk, matterId, wording('Första.'))
    await release(desk, matterId, wording('Andra.'))
    await desk.get('summary/withdraw', { matterId })
    await release(desk, matterId, wording('Tredje.'))
    const { versions } = await desk.get('summary/versions', { matterId })
    expect(versions.map(({ version, text, withdrawnAt }) => [version, text.sections[0]?.text, withdrawnAt !== null])).toEqual([
      [3, 'Tredje.', false],
      [2, 'Andra.', true],
      [1, 'Första.', true],
    ])
    expect(versions[0]?.releasedBy).toBe('Maja Norrgård')
    await desk.get('consent/enter', { matterId, terms: termsFor(desk, [party(group, 'Arbetsförmedlingen')]) })
    expect((await desk.get('summary/versions', { matterId })).versions).toHaveLength(3)
  })
})
