import { afterEach, describe, expect, it } from 'vitest'
import { fieldsOf } from '../../../shared/domain/summary/release-rules'
import { answerKeyOf } from '../../../shared/privacy/answer-key'
import { foundedVault, fullText, nobody, referral, unlock } from '../../builders/founded-vault'
import { dashed, swedishNumber } from '../../builders/personal-number'
import { rowsOf } from '../../builders/rows-of'
import { removeTemporaryFolders } from '../../builders/vault-processes'

afterEach(removeTemporaryFolders)

const tindra = { ...nobody, givenName: 'Tindra', familyName: 'Åvallsmark', phone: '070-1740612', alsoKnown: 'Rositas bageri' }

describe('the anonymised summary', () => {
  it('is released by a person when its headings are written and every finding is gone or answered (A02)', async () => {
    const { vault, desk } = await foundedVault()
    const { matterId } = await referral(desk)
    await desk.get('identity/write', { matterId, individual: tindra })
    expect(await desk.ask('summary/release', { matterId, answered: [] })).toMatchObject({ code: 'summary/no-draft' })

    const text = await fullText(desk)
    await desk.get('summary/save-draft', { matterId, text: { ...text, sections: text.sections.slice(1) } })
    expect((await desk.get('matter/open', { matterId })).summary).toBe('draft')
    expect(await desk.ask('summary/release', { matterId, answered: [] })).toEqual({
      ok: false,
      code: 'summary/heading-missing',
      facts: { heading: text.sections[0]?.heading },
    })

    const named = { ...text, question: 'Kan Åvallsmark börja? Ring 070-174 06 99.' }
    await desk.get('summary/save-draft', { matterId, text: named })
    expect(await desk.ask('summary/release', { matterId, answered: [] })).toEqual({
      ok: false,
      code: 'summary/must-be-rewritten',
      facts: { count: 1 },
    })
    expect((await desk.get('matter/open', { matterId })).released).toBeNull()

    const answersTo = async (question: string) => {
      const { findings } = await desk.get('summary/check', { matterId, fields: [{ field: 'question', text: question }] })
      return findings.map(({ field, finding }) => answerKeyOf(field, finding, question))
    }
    // The name itself is answered away by nobody.
    const all = await answersTo(named.question)
    expect(await desk.ask('summary/release', { matterId, answered: all })).toMatchObject({ code: 'summary/must-be-rewritten' })

    const unnamed = { ...text, question: 'Kan hen börja? Ring 070-174 06 99.' }
    await desk.get('summary/save-draft', { matterId, text: unnamed })
    expect(await desk.ask('summary/release', { matterId, answered: [] })).toEqual({
      ok: false,
      code: 'summary/open-findings',
      facts: { count: 1 },
    })
    const answered = await answersTo(unnamed.question)
    expect(await desk.get('summary/release', { matterId, answered })).toEqual({ version: 1 })
    expect((await desk.get('matter/open', { matterId })).released).toMatchObject({ version: 1, text: unnamed })

    await desk.get('summary/save-draft', { matterId, text })
    expect(await desk.get('summary/release', { matterId, answered: [] })).toEqual({ version: 2 })
    const { lines } = await desk.get('identity-log/list', { before: null })
    expect(lines.filter(({ act }) => act === 'summary/released')).toHaveLength(2)
    await vault.lock()
  })

  it('keeps its draft over a lock, in the identity compartment and not in the other one (A02)', async () => {
    const { vault, desk } = await foundedVault()
    const { matterId } = await referral(desk)
    const text = await fullText(desk, 'Talar om Rositas bageri varje gång.')
    await desk.get('summary/save-draft', { matterId, text })
    await desk.get('identity-draft/save', { field: 'identity', text: 'Tind' })
    expect((await desk.get('matter/open', { matterId })).summary).toBe('draft')
    expect(vault.wire()).not.toContain('Rositas')
    await vault.lock()
    expect(await rowsOf(vault.folder, 'identity', 'summary_draft')).toContain('Rositas')
    for (const table of ['released_summary', 'matter'])
      expect(await rowsOf(vault.folder, 'cases', table)).not.toContain('Rositas')
    const { vault: again, desk: later } = await unlock(vault.folder)
    expect((await later.get('summary/find-draft', { matterId })).draft?.text).toEqual(text)
    expect(await later.get('identity-draft/find', { field: 'identity' })).toEqual({ text: 'Tind' })
    await later.get('identity-draft/clear', { field: 'identity' })
    expect(await later.get('identity-draft/find', { field: 'identity' })).toEqual({ text: null })
    await again.lock()
  })
})

describe('what must be rewritten in a summary', () => {
  const number = swedishNumber('900412')
  const someone = { ...tindra, personalNumber: number }
  it.each([
    ['the name', 'summary/must-be-rewritten', 'Åvallsmark väntar.', someone],
    ['the phone number', 'summary/must-be-rewritten', 'Ring 070-174 06 12.', someone],
    ['a detail', 'summary/must-be-rewritten', 'Vi ses på Rositas bageri.', someone],
    ['the personal number', 'summary/must-be-rewritten', `Född ${dashed(number)}.`, someone],
    ["somebody else's personal number", 'summary/must-be-rewritten', `Född ${dashed(number)}.`, tindra],
    ['the initials', 'released', 'TÅ väntar.', someone],
    ['a given name that is an ordinary word', 'released', 'Tindra väntar.', someone],
    ['a name nobody here has', 'released', 'Zacharias Lindqvist väntar.', someone],
  ])('%s, answered "inte personuppgift", comes to %s (A02)', async (_what, comesTo, words, individual) => {
    const { vault, desk } = await foundedVault()
    const { matterId } = await referral(desk)
    await desk.get('identity/write', { matterId, individual })
    const text = await fullText(desk, words)
    await desk.get('summary/save-draft', { matterId, text })
    const fields = fieldsOf(text)
    const { findings } = await desk.get('summary/check', { matterId, fields })
    expect(findings.length).toBeGreaterThan(0)
    const answered = findings.map(({ field, finding }) => answerKeyOf(field, finding, words))
    const reply = await desk.ask('summary/release', { matterId, answered })
    expect(reply.ok ? 'released' : reply.code).toBe(comesTo)
    await vault.lock()
  })
})

describe('a summary over 20 kB', () => {
  it('hands over no more than anybody goes through, however much there is; the release counts them all', async () => {
    const { vault, desk } = await foundedVault()
    const { matterId } = await referral(desk)
    const fields = ['a', 'b'].map((field) => ({ field, text: '070-1740605\n'.repeat(1_600) }))
    expect((await desk.get('summary/check', { matterId, fields })).findings).toHaveLength(2_000)
    await vault.lock()
  })

  it('is refused in all its headings together, and the draft before it is kept', async () => {
    const { vault, desk } = await foundedVault()
    const { matterId } = await referral(desk)
    const sections = (length: number) =>
      Array.from({ length: 6 }, (_, at) => ({ heading: `rubrik-${at}`, text: 'å'.repeat(length) }))
    const save = (length: number) =>
      desk.ask('summary/save-draft', { matterId, text: { question: 'Vad nu?', sections: sections(length) } })
    expect(await save(3_333)).toMatchObject({ ok: true })
    expect(await save(3_334)).toMatchObject({ ok: false, code: 'summary/too-long' })
    const { draft } = await desk.get('summary/find-draft', { matterId })
    expect(draft?.text.sections.map(({ text }) => text.length)).toEqual(Array.from({ length: 6 }, () => 3_333))
    await vault.lock()
  })
})
