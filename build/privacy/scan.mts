// `npm run -s privacy:scan -- FILE`: what in a text gives somebody away, a line of JSON a finding.
// INVARIANT 1: standard output carries findings and nothing else; no word of the text leaves in any way.
// INVARIANT 2: 0 says that everything was read and nothing found; what could not be read whole is 2.
import { resolve } from 'node:path'
import { scanCommandText as words } from '../../renderer/text/sv/scan-command.ts'
import { DomainError } from '../../shared/lib/domain-error.ts'
import { findPersonalData } from '../../shared/privacy/find-personal-data.ts'
import { noKnowledge } from '../../shared/privacy/knowledge.ts'
import { MOST_BYTES, MOST_LETTERS, textOf } from './read-file.mts'

const NOTHING = 0
const FOUND = 1
const NOT_READ = 2
const LINES_AT_ONCE = 1_000

const tell = (sentence: string): void => {
  process.stderr.write(`${sentence}\n`)
}

/** The one file asked for; undefined after the sentence that says what was wrong. */
function fileOf(args: readonly string[]): string | undefined {
  const end = args.indexOf('--')
  const options = args.slice(0, end < 0 ? undefined : end).filter((word) => word.startsWith('-') && word !== '-')
  const files = args.filter((word, at) => word !== '--' && !(options.includes(word) && (end < 0 || at < end)))
  if (options[0] !== undefined) tell(words.unknownOption)
  else if (files.length !== 1) tell(files.length === 0 ? words.noFile : words.oneFile)
  else return files[0]
  return undefined
}

/** npm goes to the package's folder first: a file is looked for where the person stands. */
const placeOf = (file: string): string => {
  const { npm_lifecycle_event: script, INIT_CWD: stood } = process.env
  return file === '-' ? file : resolve(script === 'privacy:scan' && stood ? stood : '.', file)
}

function sentenceOf(error: unknown): string {
  const code = error instanceof DomainError ? error.code : ''
  return words.refused(MOST_BYTES, MOST_LETTERS)[code] ?? words.failed
}

async function print(lines: readonly string[]): Promise<void> {
  for (let at = 0; at < lines.length; at += LINES_AT_ONCE) {
    const more = process.stdout.write(`${lines.slice(at, at + LINES_AT_ONCE).join('\n')}\n`)
    if (!more) await new Promise((done) => process.stdout.once('drain', done))
  }
}

async function scan(args: readonly string[]): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(words.help(MOST_BYTES, MOST_LETTERS))
    return NOTHING
  }
  const file = fileOf(args)
  if (file === undefined) return NOT_READ
  try {
    const { text, wordless } = await textOf(placeOf(file))
    const findings = findPersonalData(text, noKnowledge)
    if (wordless > 0) tell(words.wordless(wordless))
    await print(findings.map(({ start, end, kind, certainty, rule }) => JSON.stringify({ start, end, kind, certainty, rule })))
    return findings.length === 0 ? NOTHING : FOUND
  } catch (error) {
    // A message or a stack may quote the file: only the sentence of a code is said.
    tell(sentenceOf(error))
    return NOT_READ
  }
}

process.on('uncaughtException', () => {
  tell(words.failed)
  process.exit(NOT_READ)
})
// Whoever reads the lines may have had enough of them.
process.stdout.on('error', () => process.exit(FOUND))
process.exitCode = await scan(process.argv.slice(2))
