import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { inRoot } from '../../../../build/places.mts'

const css = readFileSync(inRoot('renderer', 'projector', 'wall.css'), 'utf8')

/** The colours of a theme, by name; the light one takes what it does not change from the dark. */
function coloursOf(selector: string): Record<string, string> {
  const rule = new RegExp(`${selector.replaceAll(/[[\]".]/g, '\\$&')} \\{([^}]*)\\}`).exec(css)?.[1] ?? ''
  return Object.fromEntries([...rule.matchAll(/--wall-([a-z-]+): (#[0-9a-f]{6})/g)].map(([, name, value]) => [name, value]))
}

function luminance(hex: string): number {
  const part = (from: number) => {
    const value = Number.parseInt(hex.slice(from, from + 2), 16) / 255
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5)
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

describe.each([
  ['dark', '.wall'],
  ['light', '.wall[data-theme="light"]'],
])('the %s wall', (_name, selector) => {
  const colours = { ...coloursOf('.wall'), ...coloursOf(selector) }
  it.each([
    ['text', 'surface'],
    ['quiet', 'surface'],
    ['accent', 'surface'],
    ['text', 'now'],
    ['quiet', 'now'],
    ['accent', 'now'],
    ['practice-text', 'practice'],
  ])('has at least 7:1 between %s and %s', (ink, ground) => {
    expect(contrast(colours[ink] ?? '#000000', colours[ground] ?? '#000000')).toBeGreaterThanOrEqual(7)
  })
})

describe('text on the wall', () => {
  it('is never smaller than 28 px at 1080p, whatever the zoom', () => {
    const BASE = 1080 * 0.04444
    expect(/--base: min\(3cqw, 4\.444cqh\)/.test(css)).toBe(true)
    const least = Number(/--least: calc\(var\(--base\) \* ([0-9.]+)\)/.exec(css)?.[1])
    expect(BASE * least).toBeGreaterThanOrEqual(28)
    for (const [, size = ''] of css.matchAll(/font-size: ([^;]+);/g)) {
      if (size.startsWith('max(')) expect(size).toContain('var(--least)')
      else expect(['var(--unit)', 'var(--least)', 'calc(var(--unit) * 6)']).toContain(size)
    }
    // The one that is taken as it is: every text of a page has a size of its own on top of it.
    expect(BASE * 0.8).toBeGreaterThanOrEqual(28)
  })
})
