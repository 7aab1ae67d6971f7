import { expect, it } from 'vitest'
import { privacyText } from '../../../renderer/text/sv/privacy'
import { findingRule } from '../../../shared/privacy/finding'

it('every reason for a mark has its sentence, and no sentence is without a reason', () => {
  const sentences: Record<string, string> = privacyText.because
  expect(Object.keys(sentences).sort()).toEqual([...findingRule.values].sort())
  for (const sentence of Object.values(sentences)) expect(sentence).toMatch(/^\p{Lu}.*\.$/u)
})
