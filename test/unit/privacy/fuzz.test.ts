import { describe, expect, it } from 'vitest'
import type { Individual } from '../../../shared/domain/individual/individual'
import { findKnown } from '../../../shared/privacy/find-known'
import { findPersonalData } from '../../../shared/privacy/find-personal-data'
import type { Finding } from '../../../shared/privacy/finding'
import { type Knowledge, knowledgeOf, noKnowledge } from '../../../shared/privacy/knowledge'
import { hostileText, longHostileText } from '../../builders/hostile-text'
import { lotFrom } from '../../builders/lot'
import { dashed, swedishNumber } from '../../builders/personal-number'

/** `npm run test:long` reads them all. */
const isLong = Boolean(process.env.SAMRUM_LONG)
const TEXTS = isLong ? 100_000 : 2_000
/** Every so many texts one of 20 kB, which is dearer to read. */
const EVERY = isLong ? 50 : 100
const LENGTH = 20_000
const MOST_MS = 50
/** Other work on the machine is no fault of the text: the best of some readings counts. */
const TRIES = 8

const known = knowledgeOf({
  individuals: [
    {
      givenName: 'Anna-Karin',
      familyName: 'Öhrn',
      personalNumber: `19${dashed(swedishNumber('850412'))}`,
      address: 'Granvägen 3 B, 331 30 Granvik',
      phone: '070-174 06 12',
      alsoKnown: 'mamman Rosa Lindqvist\nICA i Ekeberga\n070-1740633',
      protectedIdentity: false,
    },
  ],
})

const MARK = /^\p{M}/u
const cuts = (text: string, at: number): boolean =>
  (/[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '')) ||
  (text[at - 1] === '\r' && text[at] === '\n') ||
  (at > 0 && MARK.test(String.fromCodePoint(text.codePointAt(at) ?? 0)))

/** What is wrong with where the findings stand, as places only. */
function misplaced(text: string, findings: readonly Finding[]): string[] {
  return findings.flatMap(({ start, end }, index) => {
    const before = findings[index - 1]?.end ?? 0
    const isInside = start >= before && start < end && end <= text.length && Number.isInteger(start) && Number.isInteger(end)
    return isInside && !cuts(text, start) && !cuts(text, end) ? [] : [`${start}–${end} after ${before} of ${text.length}`]
  })
}

function timed(text: string, knowledge: Knowledge): { ms: number; findings: Finding[] } {
  const [began, spent] = [performance.now(), process.cpuUsage()]
  const findings = findPersonalData(text, knowledge)
  const { user, system } = process.cpuUsage(spent)
  // Time on the processor leaves out what others did meanwhile, and holds the cleaning of the store: the lesser is the text's.
  return { ms: Math.min(performance.now() - began, (user + system) / 1000), findings }
}

/** What an ordinary text of 20 kB takes on a machine of its own; a busy machine is as much slower with a hostile one. */
const ORDINARY_MS = 12
const ORDINARY =
  'Hon bor hos mamman Rosa Lindqvist i Granvik sedan den 12 april och ringer handläggare Sven Bok, som söker en plats åt henne. '
    .repeat(LENGTH / 100)
    .slice(0, LENGTH)

const mostFor = (text: string, slower = 1) => slower * Math.max(MOST_MS / 5, (MOST_MS * text.length) / LENGTH)

/** The least time of some readings, until it is short enough for the machine as it is now. */
function leastTime(text: string, knowledge: Knowledge, first: number): { ms: number; isSlow: boolean } {
  let [ms, slower] = [first, 1]
  for (let attempt = 1; attempt < TRIES && ms > mostFor(text, slower); attempt += 1) {
    ms = Math.min(ms, timed(text, knowledge).ms)
    slower = Math.max(1, timed(ORDINARY, knowledge).ms / ORDINARY_MS)
  }
  return { ms, isSlow: ms > mostFor(text, slower) }
}

/** The texts that are slow every time, and those whose findings stand wrong: by their seed. */
function read(knowledge: Knowledge, seeds: number) {
  const wrong: string[] = []
  let [worst, worstSeed] = [0, 0]
  for (let seed = 1; seed <= seeds; seed += 1) {
    const lot = lotFrom(seed)
    const text = seed % EVERY === 0 ? longHostileText(lot, LENGTH) : hostileText(lot)
    const { ms: first, findings } = timed(text, knowledge)
    for (const place of misplaced(text, findings)) wrong.push(`seed ${seed}: ${place}`)
    const { ms, isSlow } = leastTime(text, knowledge, first)
    if (isSlow) wrong.push(`seed ${seed}: ${ms.toFixed(0)} ms for ${text.length} signs`)
    if (text.length === LENGTH && ms > worst) [worst, worstSeed] = [ms, seed]
  }
  return { wrong, worst, worstSeed }
}

describe(`${TEXTS} random and hostile texts`, { timeout: isLong ? 3_000_000 : 120_000 }, () => {
  it.each([
    ['nobody', noKnowledge],
    ['somebody', known],
  ])('are read in time, and what is found stands whole in the text, when %s is known', (who, knowledge) => {
    for (let seed = 1; seed <= 15; seed += 1) timed(longHostileText(lotFrom(-seed), LENGTH), knowledge)
    const { wrong, worst, worstSeed } = read(knowledge, TEXTS)
    if (isLong) process.stdout.write(`slowest 20 kB with ${who} known: ${worst.toFixed(1)} ms (seed ${worstSeed})\n`)
    expect(wrong.slice(0, 20)).toEqual([])
  })
})

describe('what the check costs', { timeout: 120_000 }, () => {
  const person = (number: number): Individual => ({
    givenName: `${['Anna', 'Eskil', 'Tyra', 'Mohammed', 'Margareta'][number % 5]}-${['Karin', 'Olof', 'Lovisa', 'Stina'][number % 4]}`,
    familyName: `${['Gran', 'Eke', 'Lind', 'Ström', 'Berg'][number % 5]}${['löv', 'qvist', 'ström', 'berg'][number % 4]}`,
    personalNumber: dashed(swedishNumber(`${60 + number}0412`)),
    address: `Granvägen ${number + 1}, 331 30 Granvik`,
    phone: `070-17406${10 + number}`,
    alsoKnown: '',
    protectedIdentity: false,
  })
  const ofPeople = (count: number) => knowledgeOf({ individuals: Array.from({ length: count }, (_, number) => person(number)) })
  /** The least of some readings that take turns: what hits one hits the other. */
  const leastTimes = (...reads: (() => unknown)[]): number[] => {
    const least = reads.map(() => Number.POSITIVE_INFINITY)
    for (let turn = 0; turn < 40; turn += 1)
      reads.forEach((read, index) => {
        const began = performance.now()
        read()
        least[index] = Math.min(least[index] ?? 0, performance.now() - began)
      })
    return least
  }

  it('is much the same for twenty people as for one, and grows as the text does', () => {
    const [one, twenty] = [ofPeople(1), ofPeople(20)]
    const [ofOne = 0, ofTwenty = 0, ofLong = 0] = leastTimes(
      () => findKnown(ORDINARY, one),
      () => findKnown(ORDINARY, twenty),
      () => findKnown(ORDINARY.repeat(5), twenty),
    )
    expect(ofTwenty / ofOne).toBeLessThan(6)
    expect(ofLong / ofTwenty).toBeLessThan(12)
  })
})
