import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readHouse } from '../../../../../build/rules/check-rules.mts'
import { normalisePassphrase, passphraseRefusal } from '../../../../../shared/domain/vault/passphrase'
import { phraseWords } from '../../../../../shared/domain/vault/phrase-words'
import { proposedBits, proposePassphrase } from '../../../../../shared/domain/vault/propose-passphrase'

describe('a passphrase', () => {
  test.each([
    ['tolv tecken', 'abcdefghijkl', null],
    ['elva tecken', 'abcdefghijk', 'passphrase/too-short'],
    ['fyra korta ord', 'ko ek ål ö1', null],
    ['tre korta ord', 'ko ek ålar', 'passphrase/too-short'],
    ['fyra lösa bokstäver', 'a b c d', 'passphrase/too-short'],
    ['tolv mellanslag', '            ', 'passphrase/too-short'],
    ['ett enda tecken', 'aAaAaAaAaAaAaA', 'passphrase/too-simple'],
    ['1024 tecken', 'abcdef'.repeat(200).slice(0, 1024), null],
    ['1025 tecken', 'abcdef'.repeat(200).slice(0, 1025), 'passphrase/too-long'],
    ['tolv tecken utanför grundplanet', '🗝️🏠🌲🌊🐟🦊🪵🧭🧶🪁🫖🕯️', null],
  ])('of %s is judged', (_, text, refusal) => {
    expect(passphraseRefusal(text)).toBe(refusal)
  })

  test('is the same however its letters and spaces were typed', () => {
    expect(normalisePassphrase(' vår\u00a0 lönn '.normalize('NFD'))).toBe('vår lönn')
    expect(normalisePassphrase('æ ø å')).toBe('æ ø å')
    expect(normalisePassphrase('Vår')).not.toBe(normalisePassphrase('vår'))
  })
})

describe('a proposed passphrase', () => {
  test('has six words and at least 77 bits of chance', () => {
    expect(proposedBits).toBeGreaterThanOrEqual(77)
    expect(new Set(phraseWords).size).toBe(phraseWords.length)
    const drawn: number[] = []
    const phrase = proposePassphrase((below) => {
      drawn.push(below)
      return below - 1
    })
    expect(drawn).toEqual(Array(6).fill(phraseWords.length))
    expect(phrase).toBe(Array(6).fill(phraseWords.at(-1)).join(' '))
    expect(passphraseRefusal(proposePassphrase((below) => drawn.length++ % below))).toBeNull()
  })

  test('is made of words that can be read aloud and are nobody’s name', () => {
    expect(phraseWords.filter((word) => !/^[a-zåäö]{4,9}$/.test(word))).toEqual([])
    for (const name of ['anna', 'johansson', 'erik', 'göteborg', 'borlänge']) expect(phraseWords).not.toContain(name)
    expect(readFileSync(new URL('../../../../../shared/domain/vault/phrase-words.ts', import.meta.url), 'utf8')).toContain(
      'CC BY 4.0',
    )
  })

  test('is drawn where the vault is: no page carries the 60 kB of words', () => {
    const imports = new Map(readHouse().sources.map((source) => [source.path, source.imports]))
    const pages = [...imports.keys()].filter((path) => path.startsWith('renderer/'))
    const reached = new Set(pages)
    for (const path of reached) {
      for (const { kind, to, typeOnly } of imports.get(path) ?? []) if (kind === 'file' && !typeOnly) reached.add(to)
    }
    expect(reached).toContain('shared/domain/vault/passphrase.ts')
    expect(reached).not.toContain('shared/domain/vault/phrase-words.ts')
  })
})
