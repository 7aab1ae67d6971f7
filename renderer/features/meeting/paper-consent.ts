import type { ConsentTerms } from '../../../shared/domain/consent/consent'
import type { Organisation } from '../../../shared/domain/organisation/organisation'
import type { ConsentKind } from '../../../shared/domain/profile/profile'
import { readDate } from '../../../shared/lib/dates'
import { meetingText } from '../../text/sv/meeting'

const text = meetingText.door

/** The four fields of a consent that somebody brought on paper (X17). */
export interface PaperConsent {
  readonly givenOn: string
  readonly openEnded: boolean
  readonly validTo: string
  /** `<organisation id>` for a whole organisation, `<organisation id>:<unit id>` for one verksamhet. */
  readonly parties: readonly string[]
  readonly original: string
}

export const emptyPaper: PaperConsent = { givenOn: '', openEnded: false, validTo: '', parties: [], original: '' }

/** What can stand on the paper: an organisation, or one of its verksamheter where it has several. */
export function partyChoices(parties: readonly Organisation[]): { value: string; label: string }[] {
  return parties.flatMap(({ id, name, units }) =>
    units.length > 1
      ? [
          { value: id as string, label: text.wholeOrganisation(name) },
          ...units.map((unit) => ({ value: `${id}:${unit.id}`, label: `${name}, ${unit.name}` })),
        ]
      : [{ value: id as string, label: name }],
  )
}

export function problemsOfPaper(paper: PaperConsent): { field: string; message: string }[] {
  const problems: { field: string; message: string }[] = []
  const given = readDate(paper.givenOn)
  const to = readDate(paper.validTo)
  if (paper.givenOn.trim() === '') problems.push({ field: 'paper:givenOn', message: text.givenOnMissing })
  else if (!given) problems.push({ field: 'paper:givenOn', message: text.dateWrong })
  if (!paper.openEnded) {
    if (paper.validTo.trim() === '') problems.push({ field: 'paper:validTo', message: text.validToMissing })
    else if (!to) problems.push({ field: 'paper:validTo', message: text.dateWrong })
    else if (given && to < given) problems.push({ field: 'paper:validTo', message: text.validToBefore })
  }
  if (paper.parties.length === 0) problems.push({ field: 'paper:parties', message: text.partiesMissing })
  if (paper.original.trim() === '') problems.push({ field: 'paper:original', message: text.originalMissing })
  return problems
}

/**
 * The terms of a paper without problems. A whole organisation makes its own verksamheter redundant.
 * @param informationKinds the four fields do not ask: the paper is entered for every kind, and limits are added afterwards
 */
export function termsFrom(
  paper: PaperConsent,
  about: { kind: ConsentKind; informationKinds: readonly string[] },
): ConsentTerms | null {
  const given = readDate(paper.givenOn)
  const to = paper.openEnded ? null : readDate(paper.validTo)
  if (!given || to === undefined) return null
  const units = new Map<string, string[] | null>()
  for (const party of paper.parties) {
    const [organisation = '', unit] = party.split(':')
    const before = units.get(organisation)
    if (unit === undefined || before === null) units.set(organisation, null)
    else units.set(organisation, [...(before ?? []), unit])
  }
  return {
    kind: about.kind,
    parties: [...units].map(([organisationId, unitIds]) => ({ organisationId, unitIds })) as ConsentTerms['parties'],
    informationKinds: [...about.informationKinds],
    withheld: [],
    givenOn: given,
    validFrom: given,
    validTo: to,
    original: paper.original.trim(),
    formSeen: true,
  }
}
