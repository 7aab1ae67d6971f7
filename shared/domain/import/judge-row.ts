import type { IsoDate } from '../../lib/dates'
import type { GroupDetail, GroupId } from '../group/group'
import type { Individual } from '../individual/individual'
import { isUnknown } from '../individual/individual-rules'
import { readPersonalNumber, writePersonalNumber } from '../individual/personal-number'
import type { Referral } from '../referral/referral'
import type { Chain, StepKey } from '../step/step'
import { oneLine, readCellDate, readCellPhone, readCellYear, splitName, tidyProse } from './cells'
import { type ImportMapping, type ImportMeanings, type ImportProblem, type ImportTarget, MOST_IMPORTED_TEXT } from './import'
import { matchParty, partyWord } from './match-party'
import { findLeaks } from './open-cells'
import { isSameWord, plainWord } from './plain-word'

/** What every row is held against. `taken` are references that the group already has, as {@link referenceKey} writes them. */
export interface ImportGround {
  readonly group: Pick<GroupDetail, 'id' | 'parties'>
  readonly chain: Pick<Chain, 'first' | 'steps'>
  readonly today: IsoDate
  readonly taken: ReadonlySet<string>
  readonly heads: readonly string[]
  readonly mapping: ImportMapping
  readonly meanings: ImportMeanings
}

/** What a row without a stop becomes: one part for each compartment. */
export interface ReadyRow {
  readonly referral: Referral
  readonly state: StepKey
  /** null: the row says nothing of who it is. */
  readonly individual: Individual | null
  /** Empty: no words came with it. */
  readonly text: string
}

export interface JudgedRow {
  readonly problems: ImportProblem[]
  readonly ready: ReadyRow | null
  /** A word that nobody has said the meaning of yet; null where there is none. */
  readonly unknownParty: string | null
  readonly unknownState: string | null
}

export const referenceKey = (reference: string): string => oneLine(reference).toLocaleLowerCase('sv')
export const isEmptyRow = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '')

/** Words that stand in a name's place when nobody may know it (X15). */
const PROTECTED = /skydda[dt]e?\s*(?:person|identitet|folkbok|adress|id\b)|sekretess(?:mark|skydd)|hemlig adress/i
const LONGEST: Partial<Record<ImportTarget, number>> = {
  reference: 60,
  officerName: 120,
  officerPhone: 40,
  officerAddress: 300,
  givenName: 120,
  familyName: 120,
  fullName: 240,
  address: 300,
  phone: 40,
}

/**
 * Holds a row of a list against the group and its profile. A row with a stop becomes nothing; a remark lets it pass.
 * Problems name the column and never repeat what stood there.
 * @param seen references met on earlier rows; this row's is added
 */
export function judgeRow(cells: readonly string[], ground: ImportGround, seen: Set<string>): JudgedRow {
  const { mapping, meanings, today } = ground
  const problems: ImportProblem[] = []
  const columnOf = (target: ImportTarget) => {
    const column = mapping.indexOf(target)
    return column < 0 ? null : column
  }
  const stop = (code: string, target: ImportTarget | null) =>
    void problems.push({ code, column: target && columnOf(target), stops: true })
  const remark = (code: string, target: ImportTarget) => void problems.push({ code, column: columnOf(target), stops: false })
  const read = (target: ImportTarget): string => {
    const column = columnOf(target)
    const plain = column === null ? '' : oneLine(cells[column] ?? '')
    const longest = LONGEST[target]
    if (longest !== undefined && plain.length > longest) stop('import/cell-too-long', target)
    return longest === undefined ? plain : plain.slice(0, longest)
  }

  if (cells.slice(mapping.length).some((cell) => cell.trim() !== '')) stop('import/ragged-row', null)

  const reference = read('reference')
  const key = referenceKey(reference)
  if (key !== '') {
    if (ground.taken.has(key)) stop('import/reference-in-vault', 'reference')
    else if (seen.has(key)) stop('import/reference-twice', 'reference')
    seen.add(key)
  }

  const dateCell = read('receivedOn')
  const receivedOn = readCellDate(dateCell)
  if (dateCell === '') stop('import/date-missing', columnOf('receivedOn') === null ? null : 'receivedOn')
  else if (!receivedOn) stop('import/date-impossible', 'receivedOn')
  else if (receivedOn > today) stop('import/date-in-future', 'receivedOn')

  const [organisation, unit] = [read('organisation'), read('unit')]
  const word = partyWord(organisation, unit)
  const said = meanings.parties.find((one) => plainWord(one.word) === plainWord(word))
  const party = said ?? matchParty(ground.group.parties, organisation, unit)
  const partyColumn = columnOf('organisation') === null && columnOf('unit') !== null ? 'unit' : 'organisation'
  if (!party) stop(word === '' ? 'import/party-missing' : 'import/party-unknown', partyColumn)

  const stateCell = read('state')
  const state = stateCell === '' ? ground.chain.first : stateOf(stateCell, ground)
  if (!state) stop('import/state-unknown', 'state')

  const officerName = read('officerName') || meanings.officerName
  if (officerName === '') stop('import/officer-missing', 'officerName')
  const officerPhone = readCellPhone(read('officerPhone'))
  if (officerPhone.rest) remark('import/phone-odd', 'officerPhone')

  const yearCell = read('birthYear')
  const birthYear = yearCell === '' ? null : (readCellYear(yearCell, Number(today.slice(0, 4))) ?? null)
  if (yearCell !== '' && birthYear === null) stop('import/year-impossible', 'birthYear')

  const individual = readIndividual(read, stop)
  const text = readText(cells, ground)
  if (text.length > MOST_IMPORTED_TEXT) stop('import/text-too-long', 'text')

  const officerAddress = read('officerAddress')
  for (const { target, code, stops } of findLeaks({ reference, officerName, officerAddress }, individual))
    (stops ? stop : remark)(code, target)

  const stopped = problems.some(({ stops }) => stops)
  return {
    problems: problems.slice(0, 20),
    unknownParty: party ? null : word,
    unknownState: state ? null : stateCell.slice(0, 200),
    ready:
      stopped || !receivedOn || !party || !state
        ? null
        : {
            referral: {
              groupId: ground.group.id as GroupId,
              receivedOn,
              reference,
              birthYear,
              officer: {
                name: officerName,
                organisationId: party.organisationId,
                unitId: party.unitId,
                phone: officerPhone.phone.slice(0, 40),
                postalAddress: officerAddress,
              },
            },
            state,
            individual: isUnknown(individual) ? null : individual,
            text,
          },
  }
}

function stateOf(cell: string, { chain, meanings }: ImportGround): StepKey | undefined {
  const said = meanings.states.find(({ word }) => plainWord(word) === plainWord(cell))
  if (said && chain.steps.some(({ key }) => key === said.state)) return said.state
  const exact = chain.steps.filter(({ label }) => plainWord(label) === plainWord(cell))
  const [first, second] = exact.length > 0 ? exact : chain.steps.filter(({ label }) => isSameWord(label, cell))
  return second ? undefined : first?.key
}

function readIndividual(read: (target: ImportTarget) => string, stop: (code: string, target: ImportTarget) => void): Individual {
  const whole = splitName(read('fullName'))
  const [givenName, familyName] = [read('givenName') || whole.givenName, read('familyName') || whole.familyName]
  const numberCell = read('personalNumber')
  const number = numberCell === '' ? null : readPersonalNumber(numberCell)
  if (number && !number.ok) stop(number.code, 'personalNumber')
  const address = read('address')
  if (PROTECTED.test(`${read('fullName')} ${givenName} ${familyName} ${address}`))
    stop(
      'import/protected-identity',
      read('fullName') !== '' ? 'fullName' : givenName + familyName !== '' ? 'givenName' : 'address',
    )
  return {
    givenName: givenName.slice(0, 120),
    familyName: familyName.slice(0, 120),
    personalNumber: number?.ok ? writePersonalNumber(number.number) : '',
    address,
    phone: read('phone'),
    alsoKnown: '',
    protectedIdentity: false,
  }
}

/** Several columns of words come after one another, each under its head. */
function readText(cells: readonly string[], { mapping, heads }: ImportGround): string {
  const parts = mapping.flatMap((target, column) => {
    const words = target === 'text' ? tidyProse(cells[column] ?? '') : ''
    return words === '' ? [] : [{ head: oneLine(heads[column] ?? '').replace(/:$/, ''), words }]
  })
  const severalColumns = mapping.filter((target) => target === 'text').length > 1
  return parts.map(({ head, words }) => (severalColumns && head !== '' ? `${head}: ${words}` : words)).join('\n\n')
}
