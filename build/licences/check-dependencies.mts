// What is imported is declared, and what ships is imported: nothing rides along unseen.
import { readFileSync } from 'node:fs'
import type { Finding } from '../check-result.mts'
import { inRoot } from '../places.mts'
import type { House } from '../rules/rules.mts'

/** Asked for by a package that is imported, and chosen here so that all of one vendor's have the same version. */
const askedFor = new Set(['@mantine/hooks'])
/** Named by its users only in style sheets. */
const inStyles = new Set(['@fontsource/source-sans-3'])

interface Manifest {
  readonly dependencies: Record<string, string>
  readonly devDependencies: Record<string, string>
}

const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')

export const checkDependencies = (
  house: House,
  { dependencies, devDependencies } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8')) as Manifest,
): Finding[] => {
  const importsOf = (shipped: boolean) =>
    house.sources
      .filter(({ path }) => !shipped || /^(main|renderer|shared)\//.test(path))
      .flatMap(({ path, imports }) =>
        imports.filter(({ kind }) => kind === 'package').map((one) => ({ ...one, path, name: packageOf(one.to) })),
      )
  const shippedNames = new Set(importsOf(true).map(({ name }) => name))
  return [
    {
      name: 'every package that is imported is declared',
      problems: importsOf(false)
        .filter(({ name }) => !(name in dependencies || name in devDependencies))
        .map(({ path, line, name }) => `${path}:${line} ${name}`),
    },
    {
      name: 'what the program imports is a dependency that ships',
      problems: importsOf(true)
        .filter(({ name, typeOnly }) => !typeOnly && name !== 'electron' && !(name in dependencies))
        .map(({ path, line, name }) => `${path}:${line} ${name}`),
    },
    {
      name: 'every dependency that ships is imported',
      problems: Object.keys(dependencies).filter((name) => !shippedNames.has(name) && !askedFor.has(name) && !inStyles.has(name)),
    },
    {
      name: 'every version is pinned',
      problems: Object.entries({ ...dependencies, ...devDependencies })
        .filter(([, version]) => !/^\d/.test(version))
        .map(([name]) => name),
    },
  ]
}
