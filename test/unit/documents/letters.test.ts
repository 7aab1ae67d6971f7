import { describe, expect, it, vi } from 'vitest'
import { read, textOf } from '../../builders/drawn-papers'
import { aPaper } from '../../builders/papers'
import { flat } from '../../builders/read-pdf'

// Drawing takes processor time, and the suites share two cores.
vi.setConfig({ testTimeout: 30_000 })

describe("ALC's letter at ej antagen", () => {
  it('goes to the officer, with the decision, its reason and the alternatives (A14, A41, A44)', async () => {
    const text = textOf(await read('alternativesLetter'))
    expect(text).toContain('Handläggare Kerstin Åkerlöf')
    expect(text).toMatch(/^ALC Lykta 14/)
    expect(text).toContain('Beredd av Beredningsgruppen Granvik')
    expect(text).toContain('Er beteckning AF-2026-0117')
    expect(text).toContain('ALC beslutade den 2026-03-12')
    expect(text).toContain('Förberedande insats eller förrehabilitering')
    expect(text).toContain('Ansvaret för individen ligger kvar hos er')
    expect(text).toContain('För ALC, Maj-Britt Öberg, enhetschef')
  })
})

describe('what a group has said', () => {
  it.each([
    ['recommends', 'Rekommendation', 'Vem beslutar'],
    ['advises', 'Råd', 'Vad papperet är'],
    ['decides', 'Beslut', 'Vem har beslutat'],
  ] as const)('is called by its mandate, for a group that %s (X7, L46)', async (kind, heading, whose) => {
    const paper = await read('recommendation', { title: 'Från gruppen', mandate: { kind, words: 'Gruppens egna ord.' } })
    const headings = paper.pages.flatMap(({ tree }) => tree.filter((row) => row.startsWith('H')))
    expect(headings).toEqual(expect.arrayContaining(['H1 "Från gruppen"', `H2 "${heading}"`, `H2 "${whose}"`]))
    expect(textOf(paper)).toContain('Gruppens egna ord.')
  })

  it('is no decision where the group advises, and is not called one where it decides (X7)', async () => {
    const said = async (kind: string) => textOf(await read('consultationOutcome', { mandate: { kind, words: 'Så är det.' } }))
    expect(await said('advises')).toContain('Ett samråd är inget beslut. Så är det.')
    expect(await said('decides')).not.toMatch(/inget beslut/)
  })
})

describe('a letter to the officer', () => {
  it('confirms that a referral has come in, with its day, code name and reference, and who to ring (A04)', async () => {
    const [page] = (await read('confirmation')).pages
    expect(page?.tree).toEqual(
      expect.arrayContaining([
        'P "Kerstin Åkerlöf Granviks kommun, Socialtjänsten Box 12 331 30 Granvik"',
        'H1 "Bekräftelse på aktualisering"',
        'TD "2026-03-12"',
        'TD "2026-03-09"',
        'TD "AF-2026-0117"',
        'P "Vi har tagit emot din aktualisering."',
        'P "Du har kvar ansvaret för individen."',
        'P "För ALC, Maj-Britt Öberg"',
        'P "Telefon vid frågor"',
      ]),
    )
    expect(flat(page?.text ?? '')).not.toMatch(/ Dag | Tid | Plats /)
  })

  it('summons with weekday, time, place and what to bring (A05)', async () => {
    const text = textOf(await read('summons'))
    expect(text).toContain('Dag torsdag 26 mars 2026 Tid kl. 13.30 Plats Kommunhuset i Granvik, rum Granen')
    expect(text).toContain('Deltar Du som handläggare')
    expect(text).toContain('Ta med underlag från tidigare insatser.')
  })

  it('asks the officer to come with the client to a first visit, and says so where there is no place yet (A13)', async () => {
    const text = textOf(await read('visitConfirmation'))
    expect(text).toContain('Deltar Du som handläggare tillsammans med klienten')
    expect(text).toContain('Plats Vi återkommer om platsen.')
  })

  it.each(['confirmation', 'summons', 'visitConfirmation'] as const)('%s carries the stamp of a matter (X8)', async (kind) => {
    expect(textOf(await read(kind))).toContain(
      'Aidentifierad, version 3. Innehåller känsliga uppgifter. Skickas inte med e-post.',
    )
  })

  it.each(['confirmation', 'alternativesLetter'] as const)('%s leaves room to write the address by hand (X15)', async (kind) => {
    const text = textOf(await read(kind, { addressee: [] }))
    expect(text).toContain('Adressaten skrivs för hand, inte i Samrum.')
    expect(text).not.toMatch(/Åkerlöf|Box 12|skyddad/i)
  })

  it('with alternatives cannot be made without one (A14)', () => {
    expect(() => aPaper('alternativesLetter', { alternatives: [] })).toThrow()
  })
})

describe('a blank form', () => {
  it('has its version, a box for each choice and a word of whose words a statement is, and nobody’s data (A29, A35)', async () => {
    const paper = await read('blankForm')
    const text = textOf(paper)
    expect(text).toContain('Formulär, version 2. Skriv inte personens namn eller personnummer i formuläret.')
    expect(text).toContain('Försörjning Kryssa för det som stämmer, flera går bra. Sjukpenning Annat')
    expect(text).toContain('Hur länge? (frivilligt)')
    expect(text).toContain('Personens egna ord Andra myndigheters bedömningar (vilken myndighet?) Din egen uppfattning')
    expect(text).toContain('annan myndighet? Ja Nej')
    expect(text).toContain('Inga uppgifter om enskilda')
    expect(text).not.toContain('känsliga')
  })

  it('keeps a question and its boxes on one page, and breaks one that is longer than a page', async () => {
    const field = { label: 'Fråga', hint: '', kind: 'choices', required: true }
    const boxes = Array.from({ length: 20 }, (_, at) => `${at + 1}: ${'ett långt svar '.repeat(18)}`.slice(0, 290))
    const sections = [
      {
        title: 'Del',
        hint: '',
        fields: [
          { ...field, boxes },
          { ...field, label: 'Sist', boxes: ['Ja'] },
        ],
      },
    ]
    const text = textOf(await read('blankForm', { sections }))
    for (const box of boxes) expect(text).toContain(box.trim())
    expect(text).toContain('Sist Kryssa för det som stämmer')
  })
})

describe('a document of the library', () => {
  it('says its version and from when it holds, and that nobody in particular is spoken of (A03)', async () => {
    const paper = await read('routine')
    expect(textOf(paper)).toContain('Version 3 Gäller från 2026-01-01')
    expect(paper.pages[0]?.tree).toEqual(
      expect.arrayContaining(['P "Ring oss innan du aktualiserar."', 'P "Skicka sedan formuläret med post."']),
    )
    expect(textOf(paper)).toContain('Inga uppgifter om enskilda')
  })
})
