import { describe, expect, it, onTestFinished } from 'vitest'
import { readChainFacts } from '../../../main/vault/features/step/chain-facts-repository'
import type { CriteriaSet } from '../../../shared/domain/criteria/criteria'
import type { Answers } from '../../../shared/domain/form/form'
import type { MatterId } from '../../../shared/domain/matter/matter'
import type { AgendaItemId } from '../../../shared/domain/meeting/meeting'
import { profileOf } from '../../../shared/profiles'
import { everyCriterionMet } from '../../builders/alc-answers'
import { type CaseDesk, caseDesk, somebodyElse } from '../../builders/case-desk'
import { ALC, ARENA, foundGroup, register, reviewAll, runningMeeting } from '../../builders/case-story'
import { swedishNumber } from '../../builders/personal-number'

const alcMatter = async (desk: CaseDesk): Promise<MatterId> => (await register(desk, await foundGroup(desk, ALC))).matterId

const know = (desk: CaseDesk, matterId: MatterId, field: string, known = true) =>
  desk.inner('inner/note-text', { pendingId: desk.world.newId(), userId: desk.user.id, matterId, field, known })

describe('answers', () => {
  it('know every text of the form, however many questions of the log have been answered', async () => {
    const desk = await caseDesk()
    const matterId = await alcMatter(desk)
    for (let at = 0; at < 600; at += 1) await know(desk, matterId, `answer:${at}`)
    await know(desk, matterId, 'form:background')
    await know(desk, matterId, 'criterion:drive')
    await know(desk, matterId, 'in-depth')
    const { knownTexts } = await desk.get('answers/read', { matterId, of: 'form' })
    expect(knownTexts).toEqual(['criterion:drive', 'form:background', 'in-depth'])
  })

  it('are kept under the form’s version, each sitting with who and when (A29)', async () => {
    const desk = await caseDesk()
    const matterId = await alcMatter(desk)
    const read = () => desk.get('answers/read', { matterId, of: 'form' })
    expect(await read()).toMatchObject({ key: 'enquiry', version: 1, answers: {}, savedAt: null })
    await desk.get('answers/save', { matterId, of: 'form', answers: { 'months-outside': 30 } })
    await desk.get('answers/save', { matterId, of: 'form', answers: { 'months-outside': 36 } })
    expect(await read()).toMatchObject({ answers: { 'months-outside': 36 }, savedBy: 'Maja Norrgård' })
    expect((await desk.get('answers/history', { matterId, of: 'form' })).versions).toHaveLength(1)
    desk.world.pass(6 * 60)
    await desk.as({ user: somebodyElse }).get('answers/save', { matterId, of: 'form', answers: { income: ['other'] } })
    expect((await desk.get('answers/history', { matterId, of: 'form' })).versions).toMatchObject([
      { version: 2, answers: { income: ['other'] }, savedBy: 'Per-Ola Sandgren' },
      { version: 1, answers: { 'months-outside': 36 }, savedBy: 'Maja Norrgård' },
    ])
  })

  it('are refused when the form has no such question, no such choice, or only a place for words elsewhere (A29)', async () => {
    const desk = await caseDesk()
    const matterId = await alcMatter(desk)
    const code = (answers: Answers, of: 'form' | 'criteria' = 'form') => desk.code('answers/save', { matterId, of, answers })
    expect(await code({ diagnosis: 'F20' })).toBe('answers/unknown-field')
    expect(await code({ background: 'Rosita vill arbeta' })).toBe('answers/unknown-field')
    expect(await code({ income: ['lottery'] })).toBe('answers/unknown-option')
    expect(await code({ income: ['other', 'other'] })).toBe('answers/unknown-option')
    expect(await code({ 'drive-answer': 'perhaps' }, 'criteria')).toBe('answers/unknown-option')
    expect((await desk.get('answers/read', { matterId, of: 'form' })).answers).toEqual({})
    const { matterId: arena } = await register(desk, await foundGroup(desk, ARENA))
    expect(await desk.code('answers/save', { matterId: arena, of: 'form', answers: {} })).toBe('answers/nothing-to-answer')
    expect(await desk.get('answers/read', { matterId: arena, of: 'criteria' })).toMatchObject({ key: null })
  })

  it('are held against the version the matter began with, until somebody takes up the newer one (X5)', async () => {
    const desk = await caseDesk()
    const matterId = await alcMatter(desk)
    const matterOfWords = (await register(desk, await foundGroup(desk, ALC), 'SN 2026-15')).matterId
    const untouched = (await register(desk, await foundGroup(desk, ALC), 'SN 2026-16')).matterId
    await desk.get('answers/save', { matterId, of: 'criteria', answers: { ...everyCriterionMet, 'addiction-answer': 'no' } })
    await know(desk, matterOfWords, 'criterion:drive')
    publishNewCriteria()
    const versions = async (of: MatterId) => {
      const { version, newestVersion } = await desk.get('answers/read', { matterId: of, of: 'criteria' })
      return [version, newestVersion]
    }
    expect(await versions(matterId)).toEqual([1, 2])
    expect(await versions(matterOfWords)).toEqual([1, 2])
    expect(await versions(untouched)).toEqual([2, 2])
    expect(await desk.code('answers/save', { matterId: untouched, of: 'criteria', answers: { 'risk-answer': 'no' } })).toBe(
      'answers/unknown-field',
    )
    await desk.get('answers/save', { matterId, of: 'criteria', answers: everyCriterionMet })
    expect(await versions(matterId)).toEqual([1, 2])

    expect(await desk.get('answers/take-newest', { matterId, of: 'criteria' })).toEqual({ left: 1 })
    expect(await versions(matterId)).toEqual([2, 2])
    expect((await desk.get('answers/read', { matterId, of: 'criteria' })).answers).not.toHaveProperty('risk-answer')
    expect((await desk.get('answers/history', { matterId, of: 'criteria' })).versions.at(-1)).toMatchObject({
      definitionVersion: 1,
      answers: everyCriterionMet,
    })
    expect(await desk.code('answers/take-newest', { matterId, of: 'criteria' })).toBe('answers/already-newest')
  })
})

/** A second version of ALC's criteria that no longer asks about risk, for as long as a test runs. */
function publishNewCriteria(): void {
  const sets = profileOf(ALC.profileId).criteriaSets as CriteriaSet[]
  const [first] = sets
  if (!first) throw new Error('ALC has criteria')
  sets.push({ ...first, version: 2, criteria: first.criteria.filter(({ key }) => key !== 'risk') })
  onTestFinished(() => void sets.pop())
}

describe('what other authorities have tried', () => {
  const training = { authority: 'Arbetsförmedlingen', kind: 'training', fromMonth: '2023-01', toMonth: '2023-06' }

  it('is a list with authority, kind and time, changed and taken away (A32)', async () => {
    const desk = await caseDesk()
    const matterId = await alcMatter(desk)
    const { id } = await desk.get('earlier-measure/add', { matterId, measure: training })
    await desk.get('earlier-measure/add', {
      matterId,
      measure: { authority: 'Region Norrsjö', kind: 'mapping', fromMonth: null, toMonth: null },
    })
    await desk.get('earlier-measure/change', { id, measure: { ...training, toMonth: null } })
    expect((await desk.get('earlier-measure/list', { matterId })).measures).toMatchObject([
      { id, measure: { authority: 'Arbetsförmedlingen', toMonth: null } },
      { measure: { kind: 'mapping' } },
    ])
    expect((await desk.get('answers/read', { matterId, of: 'form' })).earlierMeasures).toBe(2)
    await desk.get('earlier-measure/remove', { id })
    expect((await desk.get('earlier-measure/list', { matterId })).measures).toHaveLength(1)
    expect(await desk.code('earlier-measure/remove', { id })).toBe('earlier-measure/unknown')
  })

  it('refuses an unknown kind, a person’s number in the authority’s name, and more than fit', async () => {
    const desk = await caseDesk()
    const matterId = await alcMatter(desk)
    const code = (part: Partial<typeof training>) =>
      desk.code('earlier-measure/add', { matterId, measure: { ...training, ...part } })
    expect(await code({ kind: 'magic' })).toBe('earlier-measure/unknown-kind')
    expect(await code({ authority: `Försäkringskassan ${swedishNumber('900101')}` })).toBe('earlier-measure/personal-data')
    for (let turn = 0; turn < 50; turn++) await desk.get('earlier-measure/add', { matterId, measure: training })
    expect(await code({})).toBe('earlier-measure/too-many')
  })

  it('refuses a time that ends before it begins, in the field', async () => {
    const desk = await caseDesk()
    const matterId = await alcMatter(desk)
    await expect(desk.get('earlier-measure/add', { matterId, measure: { ...training, toMonth: '2022-12' } })).rejects.toThrow(
      'earlier-measure/ends-before-it-begins',
    )
  })
})

describe('the gates before preparation', () => {
  const facts = async (desk: CaseDesk, matterId: MatterId) => {
    const read = await desk.cases.read((db) => readChainFacts(db, matterId, desk.today()))
    const { opinionGiven, statementsGiven, criteriaAnswered, tellingHeadingsFilled } = read
    return { opinionGiven, statementsGiven, criteriaAnswered, tellingHeadingsFilled }
  }

  it('open when the opinion, each statement of both sources and the criteria are there (A34, A35, A36)', async () => {
    const desk = await caseDesk()
    const matterId = await alcMatter(desk)
    const shut = { opinionGiven: false, statementsGiven: false, criteriaAnswered: false, tellingHeadingsFilled: true }
    expect(await facts(desk, matterId)).toEqual(shut)
    await know(desk, matterId, 'form:professional-opinion')
    expect(await facts(desk, matterId)).toEqual({ ...shut, opinionGiven: true })
    for (const source of ['individual', 'otherAuthority'])
      for (const key of ['will', 'motivation', 'change']) {
        expect((await facts(desk, matterId)).statementsGiven).toBe(false)
        await know(desk, matterId, `form:${key}:${source}`)
      }
    expect((await facts(desk, matterId)).statementsGiven).toBe(true)
    await desk.get('answers/save', { matterId, of: 'criteria', answers: { ...everyCriterionMet, 'readiness-answer': 'unclear' } })
    expect((await facts(desk, matterId)).criteriaAnswered).toBe(false)
    await know(desk, matterId, 'criterion:readiness')
    expect((await facts(desk, matterId)).criteriaAnswered).toBe(true)
    await know(desk, matterId, 'form:professional-opinion', false)
    expect((await facts(desk, matterId)).opinionGiven).toBe(false)
  })

  it('shut when a conviction does not stand in the released summary (A25)', async () => {
    const desk = await caseDesk()
    const matterId = await alcMatter(desk)
    await desk.get('answers/save', { matterId, of: 'criteria', answers: { ...everyCriterionMet, 'crime-answer': 'yes' } })
    expect((await facts(desk, matterId)).tellingHeadingsFilled).toBe(false)
    const sections = [{ heading: 'missbruk-brott', text: 'Dömd för våldsbrott.' }]
    await desk.inner('inner/release-summary', {
      pendingId: desk.world.newId(),
      userId: desk.user.id,
      matterId,
      text: { question: 'Vad nu?', sections },
    })
    expect((await facts(desk, matterId)).tellingHeadingsFilled).toBe(true)
    expect(await desk.inner('inner/matter-brief', { matterId })).toMatchObject({ tellingHeadings: ['missbruk-brott'] })
  })

  it('ask nothing of a group that has neither form nor criteria', async () => {
    const desk = await caseDesk()
    const { matterId } = await register(desk, await foundGroup(desk, ARENA))
    expect(Object.values(await facts(desk, matterId))).toEqual([true, true, true, true])
  })
})

describe('what the room is told of the criteria', () => {
  const atRisk = async (desk: CaseDesk) => {
    const running = await runningMeeting(desk, { kind: ALC, consent: false })
    const { matterId, itemId } = running
    const answers = { ...everyCriterionMet, 'risk-answer': 'yes', 'crime-answer': 'yes' }
    await desk.get('answers/save', { matterId, of: 'criteria', answers })
    await desk.get('item/open', { itemId })
    return running
  }
  const advise = (
    matterId: MatterId,
    itemId: AgendaItemId,
    part: { recommendation?: string; stopReason?: string; reason?: string },
  ) => ({
    matterId,
    itemId,
    recommendation: 'admit',
    reason: 'Egen vilja.',
    alternatives: [],
    ...part,
  })

  it('are the heading the chair must know of before it is shown, and what stops advice to admit (A25, A27)', async () => {
    const desk = await caseDesk()
    const { itemId, matterId } = await atRisk(desk)
    expect(await desk.get('item/read', { itemId })).toMatchObject({
      tellingHeadings: ['Missbruk eller brott, om aktuellt'],
      stopCriteria: ['Inte medicinskt eller hälsomässigt riskfyllt'],
      openQuestions: 0,
    })
    await desk.get('answers/save', { matterId, of: 'criteria', answers: everyCriterionMet })
    expect(await desk.get('item/read', { itemId })).toMatchObject({ tellingHeadings: [], stopCriteria: [] })
  })

  it('holds back advice to admit until it has a reason of its own, which is printed and kept when reworded (A27)', async () => {
    const desk = await caseDesk()
    const { itemId, matterId } = await atRisk(desk)
    const stopReason = 'Läkaren deltar i planeringen.'
    expect(await desk.code('recommendation/record', advise(matterId, itemId, {}))).toBe('recommendation/stop-reason-missing')
    expect(await desk.code('recommendation/record', advise(matterId, itemId, { stopReason: '   ' }))).toBe(
      'recommendation/stop-reason-missing',
    )
    await desk.get('recommendation/record', advise(matterId, itemId, { recommendation: 'wait' }))
    await desk.get('recommendation/record', advise(matterId, itemId, { stopReason }))
    await desk.get('paper/make', { kind: 'recommendation', matterId })
    expect(desk.rendered.at(-1)).toMatchObject({ kind: 'recommendation', stopReason })

    await desk.get('item/close', { itemId })
    await desk.get('decision/record', {
      matterId,
      verdict: 'admitted',
      decidedOn: desk.today(),
      reason: '',
      alternatives: [],
    })
    await desk.get('recommendation/record', advise(matterId, itemId, { reason: 'Vill själv.', stopReason: 'Läkaren är med.' }))
    expect((await desk.get('item/read', { itemId })).recommendation).toMatchObject({
      reason: 'Vill själv.',
      stopReason: 'Läkaren är med.',
    })
  })

  it('has the reason reviewed with everything else that was typed (A27)', async () => {
    const desk = await caseDesk()
    const { itemId, matterId, meetingId } = await atRisk(desk)
    await desk.get('recommendation/record', advise(matterId, itemId, { stopReason: 'Tindra har läkare.' }))
    const field = `recommendation:${itemId}`
    await desk.get('draft/save', { field, text: JSON.stringify({ stopReason: 'Tindra vill.' }) })
    const typed = await desk.inner('inner/unreviewed-texts', { meetingId })
    expect(typed.find(({ target }) => target.startsWith('recommendation:'))?.text).toContain('Tindra har läkare.')
    expect(typed.find(({ target }) => target.startsWith('draft:'))?.text).toContain('Tindra vill.')

    await desk.get('recommendation/record', advise(matterId, itemId, { stopReason: 'Den enskilde har läkare.' }))
    const now = (await desk.inner('inner/unreviewed-texts', { meetingId })).find(({ target }) =>
      target.startsWith('recommendation:'),
    )
    if (!now) throw new Error('no recommendation')
    await desk.inner('inner/settle-review', {
      userId: desk.user.id,
      meetingId,
      checked: [{ target: now.target, version: now.version, found: false, forget: now.earlier.map(({ key }) => key) }],
    })
    const reasons = await desk.cases.read((db) => db('recommendation').pluck('stop_reason'))
    expect(reasons).toEqual(['', 'Den enskilde har läkare.'])
    await reviewAll(desk, meetingId)
  })
})
