import { describe, expect, it } from 'vitest'
import { caseDesk } from '../../builders/case-desk'
import { ALC, foundGroup } from '../../builders/case-story'
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
