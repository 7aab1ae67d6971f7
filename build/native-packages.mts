import { existsSync, readFileSync } from 'node:fs'
import { nativeModules } from './app-config.mts'
import { inRoot } from './places.mts'

/** The modules that cannot be bundled and what they ask for, as far as it is installed on this machine. */
export const nativePackages = (): string[] => {
  const found = new Set<string>()
  const visit = (name: string): void => {
    const about = inRoot('node_modules', name, 'package.json')
    if (found.has(name) || !existsSync(about)) return
    found.add(name)
    const { dependencies, optionalDependencies } = JSON.parse(readFileSync(about, 'utf8')) as Record<
      string,
      Record<string, string> | undefined
    >
    for (const needed of Object.keys({ ...dependencies, ...optionalDependencies })) visit(needed)
  }
  for (const name of nativeModules) visit(name)
  return [...found]
}
