import { type Consent, type ConsentTerms, consentTerms } from '../../../shared/domain/consent/consent'
import type { GroupDetail } from '../../../shared/domain/group/group'
import type { ConsentKind } from '../../../shared/domain/profile/profile'
import { readDate } from '../../../shared/lib/dates'
import { consentText as words } from '../../text/sv/consent'

/** The paper as it is being copied into the program. */
export type ConsentForm = {
  kind: ConsentKind
  /** Ids of verksamheter that are ticked. */
  unitIds: string[]
  informationKinds: string[]
  withheld: { informationKind: string; unitIds: string[] | null }[]
  givenOn: string
  validFrom: string
  validTo: string
  untilFurther: boolean
  original: string
  formSeen: boolean
}

export const emptyConsentForm = (kind: ConsentKind, today: string): ConsentForm => ({
  kind,
  unitIds: [],
  informationKinds: [],
  withheld: [],
  givenOn: today,
  validFrom: today,
  validTo: '',
  untilFurther: false,
  original: '',
  formSeen: false,
})

/** A completed paper, begun from what the consent covers now; it is signed, and seen, anew. */
export const formOfConsent = (
  { terms }: Pick<Consent, 'terms'>,
  parties: GroupDetail['parties'],
  today: string,
): ConsentForm => ({
  kind: terms.kind,
  unitIds: parties.flatMap(({ id, units }) => {
    const named = terms.parties.find(({ organisationId }) => organisationId === id)
    return named ? units.filter((unit) => named.unitIds?.includes(unit.id) ?? true).map((unit) => unit.id) : []
  }),
  informationKinds: [...terms.informationKinds],
  withheld: terms.withheld.map((kept) => ({ ...kept, unitIds: kept.unitIds ? [...kept.unitIds] : null })),
  givenOn: today,
  validFrom: terms.validFrom,
  validTo: terms.validTo ?? '',
  untilFurther: terms.validTo === null,
  original: terms.original,
  formSeen: false,
})

export type ConsentProblems = Partial<Record<keyof ConsentForm, string>>

/** What the paper must say before it can open a door. */
export function problemsOfConsent(form: ConsentForm): ConsentProblems {
  const problems: ConsentProblems = {}
  if (form.unitIds.length === 0) problems.unitIds = words.partiesMissing
  if (form.informationKinds.length === 0) problems.informationKinds = words.informationMissing
  if (!readDate(form.givenOn)) problems.givenOn = words.dateMissing
  const from = readDate(form.validFrom)
  if (!from) problems.validFrom = words.dateMissing
  if (!form.untilFurther) {
    const to = readDate(form.validTo)
    if (!to) problems.validTo = words.dateMissing
    else if (from && to < from) problems.validTo = words.endsBefore
  }
  if (!form.original.trim()) problems.original = words.originalMissing
  if (!form.formSeen) problems.formSeen = words.formSeenMissing
  return problems
}

/**
 * The terms the form stands for. An organisation all of whose verksamheter are ticked is still named by its
 * verksamheter: one that is added to the group later is not on the paper.
 */
export function termsOfForm(form: ConsentForm, parties: GroupDetail['parties']): ConsentTerms {
  return consentTerms.parse({
    kind: form.kind,
    parties: parties.flatMap((party) => {
      const unitIds = party.units.map(({ id }) => id).filter((id) => form.unitIds.includes(id))
      return unitIds.length > 0 ? [{ organisationId: party.id, unitIds }] : []
    }),
    informationKinds: form.informationKinds,
    withheld: form.withheld,
    givenOn: readDate(form.givenOn),
    validFrom: readDate(form.validFrom),
    validTo: form.untilFurther ? null : readDate(form.validTo),
    original: form.original,
    formSeen: true,
  })
}

/** "Arbetsförmedlingen; Kommunen (Socialtjänsten, Vuxenenheten)": who the paper names, in the group's words. */
export function partiesInWords(terms: ConsentTerms, parties: readonly GroupDetail['parties'][number][]): string {
  return terms.parties
    .map(({ organisationId, unitIds }) => {
      const party = parties.find(({ id }) => id === organisationId)
      if (!party) return ''
      const units = unitIds === null ? [] : party.units.filter(({ id }) => unitIds.includes(id))
      const all = unitIds === null || units.length === party.units.length
      return all ? party.name : `${party.name} (${units.map(({ name }) => name).join(', ')})`
    })
    .filter(Boolean)
    .join('; ')
}
