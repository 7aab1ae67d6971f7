import { readFileSync } from 'node:fs'
import type { Finding } from '../check-result.mts'
import { inRoot } from '../places.mts'
import { readSource } from './read-source.mts'
import { type House, rules } from './rules.mts'
import { listSources } from './sources.mts'

const folders = ['shared', 'main', 'renderer', 'build', 'test']

/** The checkout as the rules see it. */
export const readHouse = (): House => {
  const files = listSources(folders)
  return {
    sources: files.filter((path) => /\.m?tsx?$/.test(path) && !path.endsWith('.d.ts')).map((path) => readSource(inRoot(), path)),
    readmes: new Map(
      files
        .filter((path) => path.endsWith('/README.md'))
        .map((path) => [path, readFileSync(inRoot(path), 'utf8').trimEnd().split('\n').length]),
    ),
  }
}

export const checkRules = (house = readHouse()): Finding[] =>
  rules.map((rule) => ({ name: rule.name, problems: rule.breaches(house) }))
