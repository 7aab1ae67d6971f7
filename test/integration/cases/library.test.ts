import { describe, expect, it } from 'vitest'
import { groupKindOf } from '../../../shared/profiles'
import { caseDesk } from '../../builders/case-desk'
import { ALC, ARENA, foundGroup } from '../../builders/case-story'
import { dayAfter } from '../../builders/decided-matter'
import { dashed, swedishNumber } from '../../builders/personal-number'

const routine = async () => {
  const desk = await caseDesk()
  const group = await foundGroup(desk, ALC)
  const document = {
    documentId: null,
    groupId: group.id,
    kind: 'referralRoutine' as const,
    title: 'Information vid aktualisering',
    text: 'Ring oss på 070-1740640 innan du aktualiserar.',
    validFrom: desk.today(),
  }
  return { desk, group, document }
}

describe('the library', () => {
  it('keeps a new version beside the old ones, each with its day and who published it (A03)', async () => {
    const { desk, group, document } = await routine()
    const first = await desk.get('library/publish', document)
    const second = { ...document, documentId: first.documentId, text: 'Ring först.', validFrom: dayAfter(desk, 30) }
    expect(await desk.get('library/publish', second)).toEqual({ documentId: first.documentId, version: 2 })
    const { documents } = await desk.get('library/list', { groupId: group.id })
    expect(documents).toMatchObject([
      {
        title: 'Information vid aktualisering',
        versions: [
          { version: 2, text: 'Ring först.', validFrom: dayAfter(desk, 30), publishedBy: 'Maja Norrgård' },
          { version: 1, text: 'Ring oss på 070-1740640 innan du aktualiserar.', validFrom: desk.today() },
        ],
      },
    ])
  })

  it('prints the version that was asked for, under a name without names (A03)', async () => {
    const { desk, document } = await routine()
    const { documentId } = await desk.get('library/publish', document)
    await desk.get('library/publish', { ...document, documentId, text: 'Ring först.' })
    const { paperId } = await desk.get('paper/make', { kind: 'routine', documentId, version: 1 })
    expect(desk.rendered.at(-1)).toMatchObject({ kind: 'routine', version: 1, text: document.text, title: document.title })
    expect((await desk.papers.read(paperId)).fileName).toBe('rutin-2026-03-12.pdf')
    expect(await desk.code('paper/make', { kind: 'routine', documentId, version: 3 })).toBe('library/unknown')
  })

  it('takes no personal number and no e-mail address, and nothing empty (A03, X8)', async () => {
    const { desk, group, document } = await routine()
    for (const text of [`Gäller ${dashed(swedishNumber('850412'))}.`, 'Skriv till elin@granvik.example.'])
      expect(await desk.code('library/publish', { ...document, text })).toBe('library/personal-data')
    expect(await desk.code('library/publish', { ...document, text: ' \n ' })).toBe('library/empty')
    expect((await desk.get('library/list', { groupId: group.id })).documents).toEqual([])
  })

  it('keeps one group’s documents from being another’s next version', async () => {
    const { desk, document } = await routine()
    const { documentId } = await desk.get('library/publish', document)
    const other = await foundGroup(desk, ALC)
    expect(await desk.code('library/publish', { ...document, documentId, groupId: other.id })).toBe('library/unknown')
    expect((await desk.get('library/list', { groupId: other.id })).documents).toEqual([])
  })
})

describe('the library and the group’s page on the web', () => {
  it('notes the day a version was put there, and takes the note back; not a day to come (G44)', async () => {
    const { desk, group, document } = await routine()
    const { documentId } = await desk.get('library/publish', document)
    await desk.get('library/publish', { ...document, documentId, text: 'Ring först.' })
    const read = async () =>
      (await desk.get('library/list', { groupId: group.id })).documents[0]?.versions.map(({ version, websiteOn }) => [
        version,
        websiteOn,
      ])
    await desk.get('library/note-website', { documentId, version: 1, on: desk.today() })
    expect(await read()).toEqual([
      [2, null],
      [1, desk.today()],
    ])
    await desk.get('library/note-website', { documentId, version: 1, on: null })
    expect(await read()).toEqual([
      [2, null],
      [1, null],
    ])
    expect(await desk.code('library/note-website', { documentId, version: 1, on: dayAfter(desk, 1) })).toBe(
      'library/website-in-future',
    )
    expect(await desk.code('library/note-website', { documentId, version: 3, on: null })).toBe('library/unknown')
  })

  it('prints everything that holds today on one paper, each text as it holds, for the web (G44, X8)', async () => {
    const { desk, group, document } = await routine()
    const { documentId } = await desk.get('library/publish', document)
    await desk.get('library/publish', { ...document, documentId, text: 'Gäller först senare.', validFrom: dayAfter(desk, 30) })
    await desk.get('library/publish', { ...document, title: 'Om oss', kind: 'information', text: 'Vi möts varje månad.' })
    await desk.get('paper/make', { kind: 'sheet', sheet: 'template', aboutId: group.id })
    const paper = desk.rendered.at(-1)
    expect(paper).toMatchObject({ kind: 'sheet', about: 'nobody', unreviewed: false })
    const texts =
      paper?.kind === 'sheet' ? paper.sections.slice(1).map(({ heading, text, newPage }) => [heading, text, newPage]) : []
    expect(texts).toEqual([
      ['Information vid aktualisering', document.text, true],
      ['Om oss', 'Vi möts varje månad.', true],
    ])
  })
})

describe('the templates of a collaboration', () => {
  it('are consent, follow-up booking, information and meeting basis, each printed and each made the group’s own (G34)', async () => {
    const desk = await caseDesk()
    const group = await foundGroup(desk, ARENA)
    const { templates } = groupKindOf(group.profileId, group.kind)
    expect(templates.map(({ kind }) => kind)).toEqual(['consentForm', 'followUpBooking', 'information', 'meetingBasis'])
    for (const { key, kind, label, text } of templates) {
      await desk.get('paper/make', { kind: 'sheet', sheet: 'template', aboutId: group.id, key })
      expect(desk.rendered.at(-1)).toMatchObject({ title: label, about: 'nobody', sections: [{ text }] })
      const own = { documentId: null, groupId: group.id, kind, title: label, text, validFrom: desk.today() }
      expect(await desk.code('library/publish', own)).toBe('accepted')
    }
    expect((await desk.get('library/list', { groupId: group.id })).documents).toHaveLength(4)
    const unknown = { kind: 'sheet' as const, sheet: 'template' as const, aboutId: group.id, key: 'other' }
    expect(await desk.code('paper/make', unknown)).toBe('library/unknown-template')
  })
})
