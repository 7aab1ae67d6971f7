import { describe, expect, it } from 'vitest'
import { groupKindName } from '../../../../../shared/domain/profile/profile'
import { changedFields, mayRelease, maySetFourEyes } from '../../../../../shared/domain/summary/release-rules'

describe('who may release a text', () => {
  it.each([...groupKindName.values])(
    'is a coordinator in a group of kind %s, and never a note-taker, a decider or an administrator (A02)',
    (kind) => {
      expect(mayRelease(['coordinator'], kind)).toBe(true)
      expect(mayRelease(['chair'], kind)).toBe(kind !== 'casePreparation')
      expect(mayRelease(['noteTaker', 'decider', 'administrator'], kind)).toBe(false)
    },
  )

  it('is decided, one or two, by the chair or an administrator', () => {
    expect([maySetFourEyes(['chair']), maySetFourEyes(['administrator']), maySetFourEyes(['coordinator'])]).toEqual([
      true,
      true,
      false,
    ])
  })
})

describe('what has changed since the release', () => {
  it('is told by field; a heading that is not there is an empty one', () => {
    const text = { question: 'Vad nu?', sections: [{ heading: 'a', text: 'Ett.' }] }
    expect(changedFields(text, text)).toEqual([])
    expect(changedFields(text, { ...text, sections: [...text.sections, { heading: 'b', text: ' ' }] })).toEqual([])
    expect(changedFields(text, { question: 'Vad då?', sections: [] })).toEqual(['question', 'a'])
  })
})
