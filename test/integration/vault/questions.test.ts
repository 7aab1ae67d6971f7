import { afterEach, describe, expect, it } from 'vitest'
import type { MatterId } from '../../../shared/domain/matter/matter'
import { addDays } from '../../../shared/lib/dates'
import { foundedVault, referral, today, unlock } from '../../builders/founded-vault'
import { killedAt } from '../../builders/killed-at'
import { removeTemporaryFolders, type TestWindow } from '../../builders/vault-processes'

afterEach(removeTemporaryFolders)

const asked = (matterId: MatterId) => ({
  matterId,
  direction: 'toOfficer' as const,
  text: 'Vilka intyg finns om Tindras rygg?',
  askedOn: today(),
  dueOn: addDays(today(), 7),
})

/** The words with what cases knows of them. */
async function seen(desk: TestWindow, matterId: MatterId) {
  const { questions } = await desk.get('question/list', { matterId })
  const { texts } = await desk.get('text/read', { matterId, beginning: ['question:', 'answer:'] })
  return {
    questions: questions.map(({ answeredOn }) => answeredOn),
    words: texts.map(({ field, text }) => `${field.split(':')[0]}: ${text}`).sort(),
  }
}
const marks = async (desk: TestWindow) =>
  (await desk.get('identity-log/list', { before: null })).lines.map(({ act }) => act).filter((act) => act.startsWith('question/'))

describe('what is asked of an officer', () => {
  it('keeps its words in the identity compartment, and its days in cases; the answer likewise (A07, A42)', async () => {
    const { vault, desk } = await foundedVault()
    const { matterId } = await referral(desk)
    const { questionId } = await desk.get('question/ask', asked(matterId))
    await desk.get('question/answer', { matterId, questionId, text: 'Ett intyg, i pärm 3.', answeredOn: today() })
    expect(await seen(desk, matterId)).toEqual({
      questions: [today()],
      words: ['answer: Ett intyg, i pärm 3.', 'question: Vilka intyg finns om Tindras rygg?'],
    })
    expect(await marks(desk)).toEqual(['question/answered', 'question/asked'])
    expect(vault.wire()).not.toMatch(/Tindra|pärm 3/)
    await vault.lock()
  })

  it('keeps no word of what is refused', async () => {
    const { vault, desk } = await foundedVault()
    const { matterId } = await referral(desk)
    const refused = [
      await desk.ask('question/ask', { ...asked(matterId), text: '  ' }),
      await desk.ask('question/ask', { ...asked(matterId), dueOn: addDays(today(), -1) }),
      await desk.ask('question/ask', { ...asked(matterId), matterId: '7c9e6679-7425-40de-944b-e07fc1f90ae7' as MatterId }),
    ]
    expect(refused.map((reply) => (reply.ok ? 'accepted' : reply.code))).toEqual([
      'question/empty',
      'question/due-before-asked',
      'matter/unknown',
    ])
    expect(await seen(desk, matterId)).toEqual({ questions: [], words: [] })
    await vault.lock()
  })
})

describe('a kill while a question is asked', () => {
  it.each([
    ['before cases is told', 'identity'],
    ['after cases has committed', 'case'],
  ] as const)('%s leaves the question asked once, with its words and its step', async (_when, from) => {
    const kill = killedAt(from, ({ name }) => name === 'inner/ask-question')
    const { vault, desk } = await foundedVault({ onInner: kill.onInner })
    const { matterId } = await referral(desk)
    kill.watch(vault.folder)
    await desk.get('question/ask', asked(matterId))
    expect(kill.taken()).toBe(true)
    await vault.lock()

    const { vault: after, desk: later } = await unlock(kill.copy)
    expect(await seen(later, matterId)).toEqual({ questions: [null], words: ['question: Vilka intyg finns om Tindras rygg?'] })
    expect(await marks(later)).toEqual(['question/asked'])
    await after.lock()
    const { vault: again, desk: still } = await unlock(kill.copy)
    expect((await seen(still, matterId)).questions).toEqual([null])
    await again.lock()
  })

  it('before cases is told of an answer leaves it answered', async () => {
    const kill = killedAt('identity', ({ name }) => name === 'inner/answer-question')
    const { vault, desk } = await foundedVault({ onInner: kill.onInner })
    const { matterId } = await referral(desk)
    const { questionId } = await desk.get('question/ask', asked(matterId))
    kill.watch(vault.folder)
    await desk.get('question/answer', { matterId, questionId, text: 'Ja.', answeredOn: today() })
    expect(kill.taken()).toBe(true)
    await vault.lock()
    const { vault: after, desk: later } = await unlock(kill.copy)
    expect((await seen(later, matterId)).questions).toEqual([today()])
    await after.lock()
  })
})
