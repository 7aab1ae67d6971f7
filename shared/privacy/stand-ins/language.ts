/** The language a text is written in: what stands in for a word follows its grammar. */
export type Language = 'sv' | 'da'

export interface StandInWords {
  readonly person: string
  /** With the number after it. */
  readonly numbered: string
  readonly relative: string
  readonly employer: string
  readonly school: string
  readonly place: (county: string | undefined) => string
  readonly town: string
  readonly address: string
  readonly ownAddress: string
  readonly left: string
  readonly phone: string
  readonly email: string
  readonly personalNumber: string
  readonly plate: string
  readonly bankAccount: string
  readonly diaryNumber: string
  readonly birthDate: string
  readonly over90: string
  readonly under18: string
  readonly old: string
  readonly personOver90: string
  readonly thePersonOver90: string
  readonly diagnosis: string
  readonly crime: string
  readonly omitted: string
  /** Prepositions that another one takes the place of: "på Kvarnens kafé" is "hos en arbetsgivare". */
  readonly atEmployer: string
  readonly atPlace: string
}

export const STAND_IN_WORDS: Readonly<Record<Language, StandInWords>> = {
  sv: {
    person: 'personen',
    numbered: 'PERSON',
    relative: 'en närstående',
    employer: 'en arbetsgivare',
    school: 'en skola',
    place: (county) => (county === undefined ? 'en mindre ort' : `en mindre ort i ${county}`),
    town: 'orten',
    address: 'adressen',
    ownAddress: 'sin adress',
    left: 'utelämnat',
    phone: 'telefonnummer',
    email: 'e-postadress',
    personalNumber: 'personnummer',
    plate: 'registreringsnummer',
    bankAccount: 'kontonummer',
    diaryNumber: 'diarienummer',
    birthDate: 'födelsedatum',
    over90: 'över 90 år',
    under18: 'under 18 år',
    old: 'äldre',
    personOver90: 'person över 90 år',
    thePersonOver90: 'personen över 90 år',
    diagnosis: 'en diagnos',
    crime: 'ett brott',
    omitted: 'en utelämnad uppgift',
    atEmployer: 'hos',
    atPlace: 'på',
  },
  da: {
    person: 'personen',
    numbered: 'PERSON',
    relative: 'en pårørende',
    employer: 'en arbejdsgiver',
    school: 'en skole',
    place: (county) => (county === undefined ? 'en mindre by' : `en mindre by i ${county}`),
    town: 'byen',
    address: 'adressen',
    ownAddress: 'sin adresse',
    left: 'udeladt',
    phone: 'telefonnummer',
    email: 'e-mailadresse',
    personalNumber: 'personnummer',
    plate: 'registreringsnummer',
    bankAccount: 'kontonummer',
    diaryNumber: 'journalnummer',
    birthDate: 'fødselsdato',
    over90: 'over 90 år',
    under18: 'under 18 år',
    old: 'ældre',
    personOver90: 'person over 90 år',
    thePersonOver90: 'personen over 90 år',
    diagnosis: 'en diagnose',
    crime: 'en forbrydelse',
    omitted: 'en udeladt oplysning',
    atEmployer: 'hos',
    atPlace: 'i',
  },
}
