// What ships must be free to ship inside a program under AGPL-3.0-only.
import { readFileSync } from 'node:fs'
import type { Finding } from '../check-result.mts'
import { inRoot } from '../places.mts'

const allowed = new Set([
  ...['MIT', 'MIT-0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'AGPL-3.0-only', 'OFL-1.1'],
  // Word lists, shipped as they are: each may be used under a licence that the AGPL may stand beside.
  ...['LGPL-3.0', 'LGPL-2.1'],
  ...['Unlicense', 'CC0-1.0', 'BlueOak-1.0.0', 'Zlib', 'Python-2.0'],
])

/** Packages whose manifest forgets its licence or does not say which one it is; read in the file they bring. */
const readByHand: Readonly<Record<string, string>> = { 'png-js 2.0.0': 'MIT', 'duck 0.1.12': 'BSD-2-Clause' }

export interface Shipped {
  readonly name: string
  readonly version: string
  readonly licence: string
  /** Where it lies below the checkout. */
  readonly folder: string
}

interface Locked {
  version?: string
  license?: string
  dev?: boolean
  devOptional?: boolean
  link?: boolean
}

/** Everything the lock file says is needed to run, on any platform. */
export const listShipped = (lock = readFileSync(inRoot('package-lock.json'), 'utf8')): Shipped[] =>
  Object.entries((JSON.parse(lock) as { packages: Record<string, Locked> }).packages)
    .filter(([folder, { dev, devOptional, link }]) => folder !== '' && !dev && !devOptional && !link)
    .map(([folder, { version = '', license }]) => {
      const name = folder.split('node_modules/').at(-1) ?? folder
      return { name, version, licence: readByHand[`${name} ${version}`] ?? license ?? '', folder }
    })

/** Whether an SPDX expression of names, AND, OR and brackets can be met by allowed licences only. */
export const isAllowed = (expression: string): boolean => {
  const words = expression.match(/[()]|[^()\s]+/g) ?? []
  const either = (): boolean => {
    let holds = both()
    while (words[0] === 'OR') {
      words.shift()
      holds = both() || holds
    }
    return holds
  }
  const both = (): boolean => {
    let holds = one()
    while (words[0] === 'AND') {
      words.shift()
      holds = one() && holds
    }
    return holds
  }
  const one = (): boolean => {
    const word = words.shift() ?? ''
    if (word !== '(') return allowed.has(word)
    const holds = either()
    words.shift()
    return holds
  }
  return words.length > 0 && either() && words.length === 0
}

export const checkLicences = (shipped = listShipped()): Finding[] => [
  {
    name: 'every shipped dependency has a licence that may ship',
    problems: shipped
      .filter(({ licence }) => !isAllowed(licence))
      .map(({ name, version, licence }) => `${name} ${version}: ${licence || 'no licence named'}`),
  },
  {
    name: 'the lock file names no registry',
    problems: /"resolved"|https?:\/\/[^"]*registry/.test(readFileSync(inRoot('package-lock.json'), 'utf8'))
      ? ['package-lock.json']
      : [],
  },
]
