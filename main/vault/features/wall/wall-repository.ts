import type { Knex } from 'knex'
import { outcomeWords } from '../../../../shared/domain/outcome/outcome-words'
import { outcomeSlide } from '../../../../shared/domain/outcome/to-slide'
import { recommendationWords } from '../../../../shared/domain/recommendation/recommendation-words'
import { recommendationSlide } from '../../../../shared/domain/recommendation/to-slide'
import type { IsoDate } from '../../../../shared/lib/dates'
import { DomainError, requireThat } from '../../../../shared/lib/domain-error'
import type { OutcomeSlide } from '../../../../shared/slides/slide'
import { findOpenItem } from '../agenda/agenda-repository'
import { listParties } from '../group/group-repository'
import { type Door, readDoor } from '../meeting/door-repository'
import { findOutcomeOfItem } from '../outcome/outcome-repository'
import { findRecommendationOfItem } from '../recommendation/recommendation-repository'

/** How many stops stand before the matter that is open now; 0 where none is open. */
export async function stopsOfOpenMatter(db: Knex, day: IsoDate): Promise<number> {
  const open = await findOpenItem(db)
  return open ? (await readDoor(db, open.item.id, day)).stops.length : 0
}

/** What an item has ended in, as the wall may say it. @throws DomainError `item/outcome-missing` `item/recommendation-missing` */
export async function readResultSlide(db: Knex, { item, groupKind, group }: Door): Promise<OutcomeSlide> {
  if (item.kind === 'general') throw new DomainError('item/outcome-missing')
  if (groupKind.requiresRecommendation) {
    const found = await findRecommendationOfItem(db, item.id)
    requireThat(found, 'item/recommendation-missing')
    const words = recommendationWords(found.recorded, groupKind)
    return recommendationSlide({
      codeName: item.codeName,
      recommendationLabel: words.label,
      alternativeLabels: words.alternatives,
    })
  }
  const found = await findOutcomeOfItem(db, item.id)
  requireThat(found, 'item/outcome-missing')
  const words = outcomeWords(found.recorded, groupKind, await listParties(db, group.id))
  return outcomeSlide({ codeName: item.codeName, outcomeLabel: words.label, meets: words.meets })
}
