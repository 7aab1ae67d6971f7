import { describe, expect, it, vi } from 'vitest'
import { LEFT, RIGHT } from '../../../main/documents/layout/style'
import { renderPaper } from '../../../main/documents/render-paper'
import { papersText } from '../../../renderer/text/sv/papers'
import { read, textOf, titleOf } from '../../builders/drawn-papers'
import { aPaper, paperKinds } from '../../builders/papers'
import { flat } from '../../builders/read-pdf'

// Drawing takes processor time, and the suites share two cores.
vi.setConfig({ testTimeout: 30_000 })

describe.each(paperKinds)('a paper of kind %s', (kind) => {
  it('is tagged, PDF/A-2b, Swedish, and says in its metadata what it is and not whom it is about (X8)', async () => {
    const paper = await read(kind)
    expect(paper.tagged).toBe(true)
    expect(paper.language).toBe('sv-SE')
    expect(paper.info).toMatchObject({
      PDFFormatVersion: '1.7',
      Title: kind === 'sheet' ? papersText.kinds.commitments : papersText.kinds[kind],
      Creator: 'Samrum',
      Producer: 'Samrum',
    })
    expect(Object.keys(paper.info)).not.toContain('Author')
    expect(paper.xmp).toMatch(/<pdfaid:part>2<\/pdfaid:part>\s*<pdfaid:conformance>B</)
    expect(paper.xmp + JSON.stringify(paper.info)).not.toMatch(/Lykta|AF-2026|Granvik|Tallånger|Åkerlöf|Öberg/)
  })

  it('is the same bytes for the same model', async () => {
    expect(Buffer.from(await renderPaper(aPaper(kind))).equals(await renderPaper(aPaper(kind)))).toBe(true)
  })

  it('begins its content with one first heading, and every word of it is in the tree or an artifact', async () => {
    const { pages } = await read(kind)
    const tree = pages.flatMap((page) => page.tree)
    expect(tree[0]).toBe('Document')
    expect(tree.filter((row) => row.startsWith('H1'))).toEqual([`H1 "${titleOf(aPaper(kind))}"`])
    const said = flat(tree.map((row) => /"(.*)"$/.exec(row)?.[1] ?? '').join(' '))
    const everything = flat(pages.map(({ text }) => text).join(' '))
    for (const word of everything.replace(/Utskrivet 2026-03-12|Sida \d av \d/g, '').split(' ')) expect(said).toContain(word)
  })

  it('says ÖVNING on every page when it is practice, and only then', async () => {
    for (const { text } of (await read(kind, { practice: true })).pages) expect(text).toContain('ÖVNING')
    expect(textOf(await read(kind))).not.toContain('ÖVNING')
  })
})

describe('a paper about an individual matter', () => {
  const kinds = ['recommendation', 'alternativesLetter', 'consultationOutcome'] as const
  /** All but 20 000 characters in one paragraph. */
  const long = 'Personen har försökt länge och önskar få äta frukost i lugn och ro. '.repeat(290).trim()
  const short = long.slice(0, long.indexOf('.', 5_000) + 1)

  it.each([
    ['recommendation', long, 5],
    ['alternativesLetter', short, 1],
    ['consultationOutcome', short, 1],
  ] as const)(
    '%s carries code name, reference, stamp and page number on every page, however long its reason (X8)',
    async (kind, reason, least) => {
      const paper = await read(kind, { reason })
      expect(paper.pages.length).toBeGreaterThan(least)
      paper.pages.forEach(({ text }, at) => {
        expect(flat(text)).toContain('Lykta 14')
        expect(flat(text)).toContain('AF-2026-0117')
        expect(flat(text)).toContain('Aidentifierad, version 3. Innehåller känsliga uppgifter. Skickas inte med e-post.')
        expect(flat(text)).toContain(`Sida ${at + 1} av ${paper.pages.length}`)
        expect(text).not.toContain(papersText.noIndividuals)
      })
      // One paragraph is one element on all its pages: nothing of it is lost where a page ends.
      const said = paper.pages.flatMap(({ tree }) => tree.filter((row) => row.startsWith('P "') && row.includes('frukost')))
      expect(flat(said.map((row) => row.slice(3, -1)).join(' '))).toBe(reason)
    },
  )

  it.each(kinds)('%s says on every page that it is an unreviewed draft, and only then', async (kind) => {
    for (const { text } of (await read(kind, { unreviewed: true, reason: short })).pages)
      expect(text).toContain('Utkast – ej granskad')
    expect(textOf(await read(kind))).not.toContain('Utkast')
  })

  it('has no version in its stamp where nothing was released', async () => {
    expect(textOf(await read('consultationOutcome', { summaryVersion: 0 }))).toContain(
      'Aidentifierad. Innehåller känsliga uppgifter.',
    )
  })

  it('says nothing of a reference that is not there', async () => {
    expect(textOf(await read('recommendation', { reference: '' }))).not.toMatch(/beteckning/i)
  })
})

describe('the recommendation of a preparation group', () => {
  it('is from the group to ALC, with its reason, and says who decides (A11, X7, X18)', async () => {
    const paper = await read('recommendation')
    const [page] = paper.pages
    expect(page?.tree.slice(0, 5)).toEqual([
      'Document',
      'P "Beredningsgruppen Granvik"',
      'P "Lykta 14 Handläggarens beteckning: AF-2026-0117"',
      'H1 "Beredningsgruppens rekommendation till ALC"',
      'Table',
    ])
    expect(page?.tree).toEqual(
      expect.arrayContaining([
        'H2 "Rekommendation"',
        'P "Antagning rekommenderas efter komplettering"',
        'H2 "Skäl"',
        'LBody "Grön rehabilitering"',
        'LBody "Region Norrsjö, rehabkoordinator"',
        'P "Beredningsgruppen rekommenderar. ALC fattar beslutet."',
      ]),
    )
    expect(page?.tree.filter((row) => row.startsWith('TH'))).toEqual([
      'TH "Till"',
      'TH "Grupp"',
      'TH "Ärende"',
      'TH "Handläggarens beteckning"',
      'TH "Möte"',
    ])
    expect(textOf(paper)).not.toMatch(/beslutade|ej antagen/)
  })
})

describe('the outcome of a consultation', () => {
  it('says who meets the individual and by when, and is no recommendation (G24, X18)', async () => {
    const paper = await read('consultationOutcome')
    expect(paper.pages[0]?.tree).toEqual(
      expect.arrayContaining([
        'TH "Organisation"',
        'TD "Region Norrsjö, Tallångers vårdcentral"',
        'TD "Rehabkoordinator Aila Nieminen"',
        'TD "2026-04-02"',
      ]),
    )
    expect(textOf(paper)).toContain('Sammankallande till SIP: Ekonomiskt bistånd')
    expect(textOf(paper)).toContain('Ett samråd är inget beslut.')
    expect(textOf(paper)).not.toMatch(/rekommend/i)
  })

  it('says so when nobody meets the individual', async () => {
    expect(textOf(await read('consultationOutcome', { meets: [], sipCaller: '' }))).toContain('Ingen ny kontakt är bestämd.')
  })
})

describe('notes of a meeting', () => {
  it('carry the stamp when individual matters were treated and say otherwise that there are none (X8)', async () => {
    const general = textOf(await read('meetingNotes', { individualMatters: false }))
    expect(general).toContain('Inga uppgifter om enskilda')
    expect(general).not.toContain('känsliga')
    const individual = textOf(await read('meetingNotes'))
    expect(individual).toContain('Aidentifierad. Innehåller känsliga uppgifter. Skickas inte med e-post.')
    expect(individual).not.toContain('Inga uppgifter om enskilda')
  })

  it('number their items and keep their paragraphs', async () => {
    const tree = (await read('meetingNotes')).pages.flatMap((page) => page.tree)
    expect(tree).toEqual(
      expect.arrayContaining([
        'H2 "3. Lykta 14"',
        'P "Utfall: En organisation möter individen"',
        'P "Frågor tas nästa gång."',
        'P "Inget antecknat."',
        'TH "Försäkringskassan"',
        'TD "Siv Häggström, ersätter Åsa Ek"',
      ]),
    )
  })

  it('say of a point that was put off that it was, and why', async () => {
    const point = { title: 'Lykta 14', outcome: '', text: '', minutes: null }
    const items = [
      { ...point, adjourned: 'Samtycket gick ut' },
      { ...point, title: 'Ängen 22', adjourned: null },
    ]
    const text = flat((await read('meetingNotes', { items })).pages.map((page) => page.text).join('\n'))
    expect(text).toContain('1. Lykta 14 Bordlagd: Samtycket gick ut 2. Ängen 22')
    expect(text.match(/Bordlagd/g)).toHaveLength(1)
    expect(text).not.toContain('Utfall:')
  })

  it('name the required functions that nobody in the room had, and say nothing where all were there (A10)', async () => {
    const tree = (await read('meetingNotes', { missingFunctions: ['Primärvårdens rehabkoordination'] })).pages.flatMap(
      (page) => page.tree,
    )
    expect(tree).toEqual(expect.arrayContaining(['H2 "Funktioner som saknades"', 'LBody "Primärvårdens rehabkoordination"']))
    expect(textOf(await read('meetingNotes'))).not.toContain('Funktioner som saknades')
  })

  it('flow over many pages without a lost item, counted in one row', async () => {
    const items = Array.from({ length: 24 }, (_, at) => ({
      title: `Punkt å${at + 1}`,
      outcome: '',
      adjourned: null,
      text: 'Vi gick igenom läget. '.repeat(50),
      minutes: 5,
    }))
    const { pages } = await read('meetingNotes', { items })
    const text = flat(pages.map((page) => page.text).join('\n'))
    for (const [at, { title }] of items.entries()) expect(text).toContain(`${at + 1}. ${title}`)
    expect(text.match(/läget\./g)).toHaveLength(24 * 50)
    expect(flat(pages.at(-1)?.text ?? '')).toContain(`Sida ${pages.length} av ${pages.length}`)
  })
})

describe('the recovery sheet', () => {
  it('shows the groups in order and says who keeps it', async () => {
    const paper = await read('recoverySheet')
    const tree = paper.pages[0]?.tree ?? []
    expect(paper.pages).toHaveLength(1)
    const { groups } = aPaper('recoverySheet')
    expect(tree.filter((row) => /^LBody "[A-Z0-9]{4}"$/.test(row))).toEqual(groups.map((group) => `LBody "${group}"`))
    expect(textOf(paper)).toContain('förvarar bladet i låst skåp, aldrig tillsammans med datorn')
    expect(textOf(paper)).toContain('Inga uppgifter om enskilda')
  })

  it('still fits one page with sixteen groups and a long name', async () => {
    const groups = Array.from({ length: 16 }, (_, at) => `ABCDEF-${String(at).padStart(4, '0')}`)
    expect(
      (await read('recoverySheet', { practice: true, groups, vaultName: 'Samverkansgruppen i Norrsjö '.repeat(2) })).pages,
    ).toHaveLength(1)
  })
})

describe('what people write', () => {
  it.each([
    ['a name without a space', 'Å'.repeat(200), 'W'.repeat(300)],
    [
      'a long name',
      'Samordningsförbundet i Norrsjö och Tallånger '.repeat(4).trim(),
      'Arbetsmarknadsförvaltningens '.repeat(10).trim(),
    ],
  ])('never runs off the paper: %s', async (_, groupName, who) => {
    const meets = [{ who, responsible: who, byDate: '2026-04-02' }]
    for (const kind of ['consultationOutcome', 'meetingNotes', 'recommendation'] as const) {
      const change = {
        groupName,
        meets,
        functionsPresent: [who],
        attendees: [{ label: who, value: who, remote: false, role: 'representative', standsInFor: '' }],
        comings: [],
        absentParties: [],
        place: who,
        reason: who,
      }
      const shape = Object.keys(aPaper(kind))
      const { pages } = await read(kind, Object.fromEntries(Object.entries(change).filter(([key]) => shape.includes(key))))
      for (const { words, width } of pages) {
        for (const word of words) {
          expect(word.left).toBeGreaterThanOrEqual(LEFT - 0.5)
          expect(word.right).toBeLessThanOrEqual(width - RIGHT + 1)
          expect(word.bottom).toBeGreaterThan(30)
        }
      }
    }
  })

  it('keeps its letters: å ä ö, æ ø, é, ć, ł, dashes and quotation marks', async () => {
    const reason = 'Åsa Öhrn är 45 – ”väl” sedd av Søren Ærø, André Milošević och Łucja; 50 % § 32 … 10 € • ½'
    expect(textOf(await read('recommendation', { reason }))).toContain(reason)
  })

  it('can be searched whatever was printed before it: an O is an O though the process has drawn an Ö first', async () => {
    await renderPaper(aPaper('consultationOutcome', { practice: true, outcome: 'ÅÄÖÉÜ åäöéüñçšž', reason: 'ÅÄÖÉÜ åäöéüñçšž' }))
    const all = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ abcdefghijklmnopqrstuvwxyz 0123456789'
    const text = textOf(await read('consultationOutcome', { outcome: all, reason: all }))
    expect(text.split(all)).toHaveLength(3)
  })

  it('prints a mark for what the fonts do not have, and never a hidden sign', async () => {
    const text = textOf(await read('recommendation', { reason: 'Bra\u200b 🙂🙂 so\u0308kt\u00ad \u0007här 漢字.\u202e' }))
    expect(text).toContain('Bra [?] sökt här [?].')
  })
})
