import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const renderer = join(import.meta.dirname, '../../../../renderer')
const styles = join(import.meta.dirname, '../../../../node_modules/@mantine/core/styles')
const sources = readdirSync(renderer, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file))
const listed = readFileSync(join(renderer, 'ui/mantine-styles.ts'), 'utf8')

const used = new Set(
  sources.flatMap((file) =>
    [...readFileSync(join(renderer, file), 'utf8').matchAll(/import \{([^}]*)\} from '@mantine\/core'/g)].flatMap((match) =>
      (match[1] ?? '').split(',').map((name) => name.trim()),
    ),
  ),
)

describe('the styles of the components that are used', () => {
  it('finds the components', () => {
    expect(used.has('Button')).toBe(true)
  })

  it.each([...used].filter((name) => existsSync(join(styles, `${name}.css`))))('has those of %s', (name) => {
    expect(listed).toContain(`'@mantine/core/styles/${name}.css'`)
  })
})
