import { describe, expect, it } from 'vitest'
import type { FoundIn } from '../../../shared/domain/search/search'
import { type CaseDesk, caseDesk, somebodyElse } from '../../builders/case-desk'
import { ALC, foundGroup, register, release, runningMeeting } from '../../builders/case-story'

const look = async (desk: Pick<CaseDesk, 'get'>, text: string, page = 0) => desk.get('search/cases', { text, page })
const places = async (desk: Pick<CaseDesk, 'get'>, text: string): Promise<FoundIn[]> =>
  (await look(desk, text)).hits.map(({ where }) => where)
const marked = async (desk: CaseDesk, text: string) =>
  (await look(desk, text)).hits.map(({ pieces }) => pieces.filter((_, index) => index % 2 === 1).join(' '))
const summary = (text: string) => ({ question: 'Vilken väg finns?', sections: [{ heading: 'bakgrund', text }] })

describe('searching under code names', () => {
  it('finds the code name, the reference and the officer, whatever the letter case', async () => {
    const desk = await caseDesk()
    const { matterId, codeName } = await register(desk, await foundGroup(desk), 'ÄRENDE 77')
    expect((await look(desk, codeName.toUpperCase())).hits).toEqual([
      {
        matterId,
        codeName,
        route: null,
        where: 'codeName',
        pieces: ['', codeName.split(' ')[0], ' ', codeName.split(' ')[1], ''],
      },
    ])
    expect(await places(desk, 'ärende')).toEqual(['reference'])
    expect(await places(desk, 'fors')).toEqual(['officer'])
    const { codeName: drawn } = await desk.get('matter/draw-code-name', { matterId })
    expect(await places(desk, drawn)).toEqual(['codeName'])
    expect(await places(desk, codeName)).toEqual([])
    // Together, although they stand apart.
    expect(await places(desk, `${drawn} elin`)).toEqual(['codeName'])
  })

  it('keeps å ä ö apart from a o, and finds æ and ø written either way', async () => {
    const desk = await caseDesk()
    const { matterId } = await register(desk, await foundGroup(desk))
    await release(desk, matterId, summary('Vill öva på låga krav. Kjærs bøger.'))
    expect(await places(desk, 'låga')).toEqual(['summary'])
    expect(await places(desk, 'laga')).toEqual([])
    expect(await places(desk, 'ova')).toEqual([])
    expect(await places(desk, 'kjär')).toEqual(['summary'])
    expect(await marked(desk, 'BÖGER')).toEqual(['bøger'])
    expect(await marked(desk, 'bøg')).toEqual(['bøger'])
  })

  it('finds the words that hold: not a summary replaced or withdrawn, not an outcome written over', async () => {
    const desk = await caseDesk()
    const { matterId, itemId } = await runningMeeting(desk)
    await release(desk, matterId, summary('Vill pröva trädgård.'))
    expect(await places(desk, 'deltid')).toEqual([])
    expect(await places(desk, 'trädgård')).toEqual(['summary'])
    const outcome = { matterId, itemId, outcome: 'none', meets: [], sipCaller: '' }
    await desk.get('item/open', { itemId })
    await desk.get('outcome/record', { ...outcome, reason: 'Behöver snickeri först.' })
    expect(await places(desk, 'snickeri')).toEqual(['outcome'])
    await desk.get('outcome/record', { ...outcome, reason: 'Behöver bageri först.' })
    expect([await places(desk, 'snickeri'), await places(desk, 'bageri')]).toEqual([[], ['outcome']])
    await desk.get('summary/withdraw', { matterId })
    expect(await places(desk, 'trädgård')).toEqual([])
  })

  it('finds the notes of a meeting for those who may read them, and nobody’s private note or unsent words', async () => {
    const desk = await caseDesk()
    const { itemId, meetingId, codeName } = await runningMeeting(desk)
    await desk.get('item/open', { itemId })
    await desk.get('notes/save', { itemId, text: 'Gruppen talade om kolonilott.' })
    await desk.get('private-note/save', { itemId, text: 'Hemlig krumelur.' })
    await desk.get('draft/save', { field: `outcome:${itemId}`, text: '{"reason":"Halvfärdig kruka"}' })
    expect((await look(desk, 'kolonilott')).hits).toMatchObject([
      { where: 'notes', codeName, route: `/moten/${meetingId}/efter` },
    ])
    for (const hidden of ['krumelur', 'kruka']) expect(await places(desk, hidden)).toEqual([])
    expect(await places(desk.as({ user: somebodyElse }), 'kolonilott')).toEqual(['notes'])
  })

  it('wants every word, takes quotes for words in a row, and the last word for its beginning', async () => {
    const desk = await caseDesk()
    const { matterId } = await register(desk, await foundGroup(desk))
    await release(desk, matterId, summary('Arbetar gärna i lugnt tempo utomhus.'))
    expect(await places(desk, 'utomhus lugnt')).toEqual(['summary'])
    expect(await places(desk, '"tempo lugnt"')).toEqual([])
    expect(await places(desk, '"lugnt tempo" uto')).toEqual(['summary'])
    expect(await places(desk, 'uto lugnt')).toEqual([])
    expect(await marked(desk, 'lug')).toEqual(['lugnt'])
  })

  it('takes hostile words for words, and answers at once', async () => {
    const desk = await caseDesk()
    const { matterId } = await register(desk, await foundGroup(desk))
    await release(desk, matterId, summary('Ett "citat" och ett * till.'))
    for (const hostile of [
      '" OR words:*',
      'NEAR(ett citat, 2)',
      '*)) --',
      "'; drop table search; --",
      'a'.repeat(100),
      '(('.repeat(50),
      '\u0000\u0001x',
    ]) {
      const begun = performance.now()
      expect(await desk.code('search/cases', { text: hostile, page: 0 })).toBe('accepted')
      expect(performance.now() - begun).toBeLessThan(500)
    }
    expect(await places(desk, '"citat"')).toEqual(['summary'])
    expect(await look(desk, '((')).toEqual({ hits: [], total: 0, weighed: true })
    await expect(desk.get('search/cases', { text: 'a', page: 0 })).rejects.toThrow()
  })

  it('hands out fifty at a time and says how many there are', async () => {
    const desk = await caseDesk()
    const group = await foundGroup(desk, ALC)
    for (let number = 0; number < 53; number += 1) await register(desk, group, `SN ${number}`)
    const [first, second] = [await look(desk, 'elin'), await look(desk, 'elin', 1)]
    expect([first.total, first.hits.length, second.hits.length]).toEqual([53, 50, 3])
    expect(new Set([...first.hits, ...second.hits].map(({ matterId }) => matterId)).size).toBe(53)
  })

  it('has an index with no word that stands nowhere else (every place is what its source says now)', async () => {
    const desk = await caseDesk()
    const { matterId } = await runningMeeting(desk)
    await desk.cases.transact(desk.user.id, async (trx, record) => {
      await trx('released_summary').where({ matter_id: matterId }).delete()
      record('test/deleted', matterId)
    })
    expect(await places(desk, 'deltid')).toEqual([])
    const rows: { kind: string }[] = await desk.cases.read((db) =>
      db('search_place').where({ matter_id: matterId }).select('kind'),
    )
    expect(rows.map(({ kind }) => kind).toSorted()).toEqual(['matter'])
  })

  it('keeps no word of the index when a text is written over, withdrawn or forgotten', async () => {
    const desk = await caseDesk()
    const { itemId, matterId } = await runningMeeting(desk)
    // A beginning that no other word has: the index stores a word without what it shares with the one before it.
    const word = 'Xqvindra'
    const traces = async () => {
      const rows: { block: Uint8Array }[] = await desk.cases.read((db) => db('search_data').select('block'))
      return rows.some(({ block }) => Buffer.from(block).includes('qvindra'))
    }
    await desk.get('item/open', { itemId })
    await desk.get('notes/save', { itemId, text: `${word} sade något.` })
    expect(await traces()).toBe(true)
    await desk.get('notes/save', { itemId, text: 'Någon sade något.' })
    expect(await traces()).toBe(false)
    await release(desk, matterId, summary(`Om ${word}.`))
    expect(await traces()).toBe(true)
    await desk.get('summary/withdraw', { matterId })
    expect(await traces()).toBe(false)
    const left: { kind: string }[] = await desk.cases.read((db) => db('search_place').where('words', 'like', `%${word}%`))
    expect(left).toEqual([])
  })
})
