// All forms of the words of a Hunspell dictionary, by its affix rules: stems, endings, and endings on endings.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

interface Ending {
  strip: string
  add: string
  flags: readonly string[]
  fits: RegExp | null
}

export interface Dictionary {
  /** Forms that are written with a small letter. */
  words: Set<string>
  /** Forms that are written with a capital: names of anything. */
  capitals: Set<string>
}

const DEEPEST = 2

export function expandDictionary(folder: string): Dictionary {
  const rules = readFileSync(join(folder, 'index.aff'), 'utf8').split(/\r?\n/)
  const flagsOf = rules.some((row) => row.startsWith('FLAG num'))
    ? (flags: string) => flags.split(',')
    : (flags: string) => [...flags]
  const special = (name: string) => rules.find((row) => row.startsWith(`${name} `))?.split(/\s+/)[1] ?? ''
  const never = special('FORBIDDENWORD')
  const halves = new Set([special('NEEDAFFIX'), special('ONLYINCOMPOUND')].filter(Boolean))
  const endings = endingsIn(rules, flagsOf)
  const found: Dictionary = { words: new Set(), capitals: new Set() }

  const add = (form: string, flags: readonly string[], into: Set<string>, depth: number): void => {
    if (!flags.some((flag) => halves.has(flag))) into.add(form)
    if (depth === DEEPEST) return
    for (const flag of flags)
      for (const ending of endings.get(flag) ?? []) {
        if (!form.endsWith(ending.strip) || ending.fits?.test(form) === false) continue
        add(form.slice(0, form.length - ending.strip.length) + ending.add, ending.flags, into, depth + 1)
      }
  }
  for (const row of readFileSync(join(folder, 'index.dic'), 'utf8').split(/\r?\n/).slice(1)) {
    const entry = (row.split('\t')[0] ?? '').split(' ')[0] ?? ''
    const slash = entry.lastIndexOf('/')
    const word = slash > 0 ? entry.slice(0, slash) : entry
    const flags = slash > 0 ? flagsOf(entry.slice(slash + 1)) : []
    if (word === '' || word.startsWith('#') || flags.includes(never)) continue
    add(word, flags, /^\p{Lu}/u.test(word) ? found.capitals : found.words, 0)
  }
  return found
}

function endingsIn(rules: readonly string[], flagsOf: (flags: string) => string[]): Map<string, Ending[]> {
  const endings = new Map<string, Ending[]>()
  for (const row of rules) {
    const [what, flag = '', strip = '', added = '', condition = '.'] = row.split(/\s+/)
    if (what !== 'SFX' || added === '' || /^[YN]$/.test(strip)) continue
    const [add = '', flags = ''] = added.split('/')
    const ending: Ending = {
      strip: strip === '0' ? '' : strip,
      add: add === '0' ? '' : add,
      flags: flags === '' ? [] : flagsOf(flags),
      fits: condition === '.' ? null : new RegExp(`(?:${condition})$`, 'u'),
    }
    const known = endings.get(flag)
    if (known) known.push(ending)
    else endings.set(flag, [ending])
  }
  return endings
}
