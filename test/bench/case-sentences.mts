// What the check finds in the case sentences, section by section, and every sentence it gets wrong. Nothing is asserted here:
//   node --import ./build/typescript.mjs test/bench/case-sentences.mts [sv|da|later-sv|later-da] [--short] [--write]
// --short leaves the sentences out; --write keeps today's faults as the known ones (test/fixtures/case-sentences/known-*.txt).
import { writeFileSync } from 'node:fs'
import { findPersonalData } from '../../shared/privacy/find-personal-data.ts'
import { type Fault, type Figures, judge, listed, per100, share } from '../builders/case-figures.ts'
import { CASE_SETS, type CaseSet, caseSentences, knownFaultsFile } from '../builders/case-sentences.ts'

const asked = process.argv.slice(2)
const sets = CASE_SETS.filter((set) => asked.includes(set))
const KINDS: Fault['what'][] = ['missed', 'in part', 'other kind', 'asked without need']

for (const set of sets.length > 0 ? sets : CASE_SETS) {
  const { total, sections, faults } = judge(caseSentences(set), ({ text, knowledge }) => findPersonalData(text, knowledge))
  console.log(`\n${set}: ${line(total)}`)
  for (const [section, figures] of sections) console.log(`  ${section.padEnd(64)} ${line(figures)}`)
  if (!asked.includes('--short')) for (const kind of KINDS) list(kind, faults)
  if (asked.includes('--write')) keep(set, faults)
}

function line(figures: Figures): string {
  const { must, found, rightKind, whole, needless, needlessSentences, sentences } = figures
  const marked = must === 0 ? '' : `${found}/${must} found (${share(found, must)}), right kind ${rightKind}, whole ${whole}; `
  return `${marked}${needless} needless in ${needlessSentences}/${sentences} (${per100(figures)} per 100 words)`
}

function list(kind: Fault['what'], faults: readonly Fault[]): void {
  const these = faults.filter(({ what }) => what === kind)
  console.log(`\n  ${kind}: ${these.length}`)
  for (const { words, rule, written } of these) console.log(`    ${words}${rule ? ` (${rule})` : ''} | ${written}`)
}

function keep(set: CaseSet, faults: readonly Fault[]): void {
  const head = '# What the check gets wrong today; made by test/bench/case-sentences.mts --write, never by hand.'
  writeFileSync(knownFaultsFile(set), `${[head, ...listed(faults)].join('\n')}\n`)
}
