import type { MatterId } from '../../../shared/domain/matter/matter'
import { fieldsOf } from '../../../shared/domain/summary/release-rules'
import type { SummaryText } from '../../../shared/domain/summary/summary'
import { answerKeyOf } from '../../../shared/privacy/answer-key'
import type { SeedAsk } from './ask'

/**
 * Saves and releases an invented text. What only looks like a name is answered about as a person would: nobody of the seed is anybody.
 * What is certain is not: a seed that holds such a thing stops here.
 */
export async function seedRelease(ask: SeedAsk, matterId: MatterId, text: SummaryText): Promise<void> {
  await ask('summary/save-draft', { matterId, text })
  const fields = fieldsOf(text)
  const { findings } = await ask('summary/check', { matterId, fields })
  const answered = findings.flatMap(({ field, finding }) => {
    const content = fields.find((one) => one.field === field)?.text
    return content === undefined || finding.certainty === 'certain' ? [] : [answerKeyOf(field, finding, content)]
  })
  await ask('summary/release', { matterId, answered })
}
