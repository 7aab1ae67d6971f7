import type { Knex } from 'knex'
import { criteriaAnswered, tellingHeadings } from '../../../../shared/domain/criteria/rules'
import { opinionGiven, statementsGiven } from '../../../../shared/domain/form/rules'
import type { MatterId } from '../../../../shared/domain/matter/matter'
import type { ChainFacts } from '../../../../shared/domain/step/rules'
import { findReleased } from '../summary-release/summary-release-repository'
import { readStanding } from './standing-repository'

/** What the gates ask of a matter's form, criteria and released summary; what its profile does not have lacks nothing. */
export async function readFormFacts(
  db: Knex,
  matterId: MatterId,
): Promise<Pick<ChainFacts, 'opinionGiven' | 'statementsGiven' | 'criteriaAnswered' | 'tellingHeadingsFilled'>> {
  const { form, judged, knownTexts } = await readStanding(db, matterId)
  const telling = tellingHeadings(judged)
  const released = telling.length > 0 ? await findReleased(db, matterId, () => '') : null
  const written = released?.text.sections.filter(({ text }) => text.trim() !== '').map(({ heading }) => heading) ?? []
  return {
    opinionGiven: form === null || opinionGiven(form, knownTexts),
    statementsGiven: form === null || statementsGiven(form, knownTexts),
    criteriaAnswered: criteriaAnswered(judged, knownTexts),
    tellingHeadingsFilled: telling.every((heading) => written.includes(heading)),
  }
}
