import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { OWN_WORDS } from '../../../main/vault/spelling/own-words'
import { makeSpelling } from '../../../main/vault/spelling/spelling'
import { caseDesk } from '../../builders/case-desk'

const GOOD =
  'handläggare samråd sjukpenning försörjningsstöd boendestödjare arbetsmarknadsenheten nollplacerad återkoppling'.split(' ')
const BAD = 'hanläggare sammråd sjukpening försörjningstöd återkopling arbetsmarknadsenhetten qwxzqwxz'.split(' ')

describe('spelling', () => {
  it('finds the misspelt words of a Swedish note, and leaves numbers and abbreviations alone', async () => {
    const desk = await caseDesk()
    const words = [...GOOD, ...BAD, 'AME', 'SIP', 'LSS', '2026', 'v42', ...OWN_WORDS.sv]
    expect((await desk.get('spelling/check', { language: 'sv', words })).wrong).toEqual(BAD)
  })

  it('knows Danish as another language', async () => {
    const desk = await caseDesk()
    const words = ['borger', 'kommunen', 'sagsbehandler', 'sagsbehandlr', 'handläggare', ...OWN_WORDS.da]
    expect((await desk.get('spelling/check', { language: 'da', words })).wrong).toEqual(['sagsbehandlr', 'handläggare'])
  })

  it('suggests the word that was meant', async () => {
    const desk = await caseDesk()
    expect((await desk.get('spelling/suggest', { language: 'sv', word: 'hanläggare' })).suggestions).toContain('handläggare')
    expect((await desk.get('spelling/suggest', { language: 'sv', word: 'qwxzqwxz' })).suggestions.length).toBeLessThanOrEqual(6)
  })

  it('leaves no trace of the words that were asked after', async () => {
    const desk = await caseDesk()
    const before = await desk.get('log/list', { before: null })
    await desk.get('spelling/check', { language: 'sv', words: ['Lindhagen'] })
    expect(await desk.get('log/list', { before: null })).toEqual(before)
    expect(desk.announced).toEqual([])
  })

  it('marks nothing when its thread cannot begin, and goes on marking nothing', async () => {
    const spelling = makeSpelling('/nowhere/spelling-worker.js')
    expect(await spelling.wrong('sv', BAD)).toEqual([])
    expect(await spelling.suggest('sv', 'hanläggare')).toEqual([])
  })

  it('reads its lists as UTF-8, as the build carries them inside', () => {
    for (const language of ['sv', 'da']) {
      const folder = createRequire(import.meta.url).resolve(`dictionary-${language}`)
      for (const file of ['index.aff', 'index.dic']) {
        const bytes = readFileSync(folder.replace('index.js', file))
        expect(Buffer.from(bytes.toString('utf8'), 'utf8').equals(bytes)).toBe(true)
      }
    }
  })
})
