import { describe, expect, it } from 'vitest'
import type { Individual } from '../../../shared/domain/individual/individual'
import { findKnown } from '../../../shared/privacy/find-known'
import { knowledgeOf } from '../../../shared/privacy/knowledge'

const nobody: Individual = {
  givenName: '',
  familyName: '',
  personalNumber: '',
  address: '',
  phone: '',
  alsoKnown: '',
  protectedIdentity: false,
}
const known = (givenName: string, familyName = '', alsoKnown = '') =>
  knowledgeOf({ individuals: [{ ...nobody, givenName, familyName, alsoKnown }] })
const annaKarin = known('Anna-Karin', 'Öhrn', 'mamman Margareta Lindqvist\nhunden Ludde')

/** What was found, as `certainty rule "the text itself"`. */
const found = (text: string, knowledge = annaKarin) =>
  findKnown(text, knowledge).map(({ certainty, rule, start, end }) => `${certainty} ${rule} "${text.slice(start, end)}"`)

describe('the name with the endings of Swedish and Danish', () => {
  it.each([
    ['Lars', 'Holmgren', "Lars'"],
    ['Lars', 'Holmgren', 'Lars’'],
    ['Felix', 'Holmgren', 'Felix:s'],
    ['Felix', 'Holmgren', 'Felix’'],
    ['Fritz', 'Holmgren', "Fritz'"],
    ['Åsa', 'Öhrn', 'Öhrnarna'],
    ['Åsa', 'Öhrn', 'Öhrnarnas'],
    ['Åsa', 'Öhrn', 'Öhrns'],
    ['Åsa', 'Öhrn', "Öhrn's"],
    ['Mette', 'Jensen', 'Jensenerne'],
    ['Mette', 'Jensen', 'Mettes'],
    ['Jens', 'Østergaard', "Jens'"],
    ['Jens', 'Østergaard', 'Østergaards'],
  ])('of %s %s is found whole as %s', (given, family, name) => {
    expect(found(`Igår kom ${name} bror.`, known(given, family))).toEqual([`certain own/name "${name}"`])
  })

  it('leaves the mark of a quotation where it is', () => {
    expect(found("Hon sa 'Lars' och gick.", known('Lars', 'Holmgren'))).toEqual(['certain own/name "Lars"'])
  })
})

describe('a name with one letter wrong', () => {
  const sven = known('Sven-Olof', 'Gustavsson')
  it.each([
    ['another letter', 'Gustabsson'],
    ['a letter too many', 'Gustavssonn'],
    ['a letter too few', 'Gustvsson'],
    ['two that changed places', 'Gutsavsson'],
    ['the first letter', 'Bustavsson'],
    ['the last letter', 'Gustavssom'],
    ['in the genitive', 'Gustabssons'],
    ['in small letters', 'gustabsson'],
  ])('is asked about: %s', (_, name) => {
    expect(found(`Sedan kom ${name} hit.`, sven)).toEqual([`asked own/name-misspelt "${name}"`])
  })

  it('of four letters is asked about with its first letter and a capital only', () => {
    expect(found('Sedan kom Öhtn hit.')).toEqual(['asked own/name-misspelt "Öhtn"'])
    expect(found('Sedan kom öhtn hit.')).toEqual([])
    expect(found('Sedan kom Bhrn hit.')).toEqual([])
  })

  it.each(['Sedan kom marken fram.', 'Hon var i kanin och varin.', 'Han tog örnen och annat.', 'Det var en annan karin.'])(
    'is left alone when it is a word of every day: %s',
    (text) => {
      expect(found(text).filter((mark) => mark.includes('misspelt') && !mark.includes('varin'))).toEqual([])
    },
  )

  it('is found of a relative too', () => {
    expect(found('Det sa Margaretta igår, och Lindkvists hund Luddes.')).toEqual([
      'asked own/detail-word "Margaretta"',
      'asked own/detail-word "Lindkvists"',
      'asked own/detail-word "Luddes"',
    ])
  })
})

describe('a name spelled as others spell it', () => {
  it.each([
    ['Mohammed', 'Muhammad'],
    ['Mohammed', 'Mohamed'],
    ['Yusuf', 'Youssef'],
    ['Yusuf', 'Jusuf'],
    ['Kristina', 'Christina'],
    ['Karl', 'Carl'],
    ['Eriksson', 'Ericsson'],
    ['Eriksson', 'Erikson'],
    ['Sofia', 'Sophia'],
    ['Lindqvist', 'Lindkvist'],
    ['Lindqvist', 'Lindquist'],
    ['Wikström', 'Vikström'],
    ['Löfgren', 'Lövgren'],
    ['Tomas', 'Thomas'],
    ['Zandra', 'Sandra'],
    ['Dahl', 'Dal'],
    ['Maja', 'Maya'],
    ['Mikael', 'Michael'],
    ['Öhrn', 'Ohrn'],
    ['Öhrn', 'Oehrn'],
    ['Åke', 'Aake'],
    ['Åke', 'Ake'],
    ['Ærø', 'Aeroe'],
  ])('%s as %s is asked about, and the other way round', (name, other) => {
    expect(found(`Sedan kom ${other} hit.`, known(name))).toEqual([`asked own/name-misspelt "${other}"`])
    expect(found(`Sedan kom ${name} hit.`, known(other)).join()).toContain(`"${name}"`)
  })

  it('makes a whole name of it beside the rest', () => {
    expect(found('Sedan kom Anna Karin Ohrn hit.')).toEqual(['certain own/name "Anna Karin Ohrn"'])
  })
})

describe('a nickname', () => {
  it.each([
    ['Margareta', 'Maggan'],
    ['Margareta', 'Greta'],
    ['Karl', 'Kalle'],
    ['Lars', 'Lasse'],
    ['Elisabeth', 'Lisa'],
    ['Elisabeth', 'Bettan'],
    ['Mohammed', 'Mo'],
    ['Alexander', 'Alex'],
    ['Alexander', 'Sasse'],
    ['Kristina', 'Stina'],
    ['Kristina', 'Kicki'],
    ['Margrethe', 'Grethe'],
    ['Christian', 'Chris'],
    ['Fredrik', 'Freddan'],
  ])('of %s is asked about: %s, and the name of whoever is known by it', (name, nickname) => {
    expect(found(`Sedan kom ${nickname}s bror.`, known(name))).toEqual([`asked own/nickname "${nickname}s"`])
    expect(found(`Sedan kom ${name} hit.`, known(nickname)).join()).toContain(`"${name}"`)
  })

  it.each([
    ['Tyra', 'Tyrris'],
    ['Emil', 'Emman'],
    ['Robin', 'Rocke'],
    ['Vilgot', 'Vilgan'],
  ])('made of the first syllable of %s is asked about with a capital: %s', (name, nickname) => {
    expect(found(`Sedan kom ${nickname} hit.`, known(name))).toEqual([`asked own/nickname "${nickname}"`])
    expect(found(`Sedan kom ${nickname.toLowerCase()} hit.`, known(name))).toEqual([])
  })

  it('that is a word of every day counts with its capital only', () => {
    expect(found('Han bor där med sin bror.', known('Mohammed'))).toEqual([])
    expect(found('de hade mo till det', known('Mohammed'))).toEqual([])
  })
})

describe('a name cut in pieces', () => {
  it.each([
    ['asked', 'Lind qvist'],
    ['asked', 'Lind\nqvist'],
    ['asked', 'Lind/qvist'],
    ['asked', 'Lindq.vist'],
    ['asked', 'Lindq vists'],
    ['certain', 'L i n d q v i s t'],
    ['certain', 'L.i.n.d.q.v.i.s.t'],
    ['certain', 'L-i-n-d-q-v-i-s-t'],
  ])('is %s as %j', (certainty, name) => {
    expect(found(`Sedan kom ${name} hit.`, known('Eskil', 'Lindqvist'))).toEqual([`${certainty} own/name "${name}"`])
  })

  it.each(['Ö h r n', 'Ö.h.r.n', 'Öh.rn', 'An na-Ka rin', 'An na-Ka rin Öhrn', 'Lind-\nqvist'])('is found as %j', (name) => {
    expect(found(`Sedan kom ${name} hit.`, known('Anna-Karin', name.includes('Lind') ? 'Lindqvist' : 'Öhrn')).join()).toContain(
      `"${name}"`,
    )
  })

  it('is no two words of every day', () => {
    expect(found('De är i sak överens. I sak, sa han sen. Det är i var och ens hand.', known('Isak Ivar', 'Hansen'))).toEqual([])
  })
})

describe('a name written together', () => {
  it.each(['AnnaKarin', 'annakarin', 'annakarinöhrn', 'ÖhrnAnnaKarin', 'annaöhrn', 'öhrnanna'])('is certain as %s', (name) => {
    expect(found(`Skriv till ${name} nu.`)).toEqual([`certain own/name "${name}"`])
  })

  it.each(['akohrn85', 'aköhrn', 'ohrnak', 'annohr01', 'annakarino', 'annakarinohrn', 'aohrn'])(
    'is asked about as %s',
    (name) => {
      expect(found(`Logga in som ${name} nu.`)).toEqual(
        [`asked own/name "${name}"`].map((mark) => expect.stringMatching(mark.slice(-name.length - 2))),
      )
    },
  )

  it('is found in an address of an account and in humps', () => {
    expect(found('Logga in som anna.karin.ohrn nu.')).toEqual(['certain own/name "anna.karin.ohrn"'])
    expect(found('Filen heter MammaÖhrnBrev nu.')).toEqual(['certain own/name "Öhrn"'])
  })
})

describe('a name with digits for letters', () => {
  it.each(['0hrn', '4nna', 'K4r1n', '4nn4k4r1n', '@nna', 'Kar!n', '4nnas'])('is found as %s', (name) => {
    expect(found(`Sedan kom ${name} hit.`)).toEqual([expect.stringContaining(`"${name}"`)])
  })

  it('is looked for against what is known only', () => {
    expect(found('Sedan kom P3lle hit, i rum A4 och v4r.')).toEqual([])
  })
})

describe('several people', () => {
  const two = knowledgeOf({
    individuals: [
      { ...nobody, givenName: 'Eskil', familyName: 'Öhrn' },
      { ...nobody, givenName: 'Tyra', familyName: 'Lindqvist' },
    ],
  })
  it('keep a name each', () => {
    expect(found('Sedan kom Eskil, Tyra och Tyra Lindqvist.', two)).toEqual([
      'certain own/name "Eskil"',
      'certain own/name "Tyra"',
      'certain own/name "Tyra Lindqvist"',
    ])
  })
})

describe('a name that is a word of every day', () => {
  it('is a question where it stands as the word, and certain where it stands as a name', () => {
    const ville = known('Ville', 'Granlöv')
    expect(found('Hon ville det. Ville hon det? Det sa Ville.', ville)).toEqual([
      'asked own/name-ordinary-word "ville"',
      'asked own/name-ordinary-word "Ville"',
      'certain own/name "Ville"',
    ])
    expect(found('Veckan var lång. Det var kris.', known('Vera Christian'))).toEqual([])
    expect(found('Lena ringde. Det kan lena.', known('Helena'))).toEqual(['asked own/nickname "Lena"'])
  })
})

describe('whoever acts for the group', () => {
  const acting = knowledgeOf({
    individuals: [{ ...nobody, givenName: 'Margareta', familyName: 'Eriksson' }],
    acting: ['Greta Ericsson', 'Margareta Ek'],
    words: ['Erikson'],
  })
  it('is asked about when called as the person is, and not when nearly so', () => {
    expect(found('Greta Ericsson ringer, och Erikson svarar.', acting)).toEqual([])
    expect(found('Margareta ringer.', acting)).toEqual(['asked own/name "Margareta"'])
    expect(found('Margareta Eriksson ringer.', acting)).toEqual(['certain own/name "Margareta Eriksson"'])
  })
})
