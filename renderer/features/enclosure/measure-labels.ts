import type { Profile } from '../../../shared/domain/profile/profile'
import type { RecordedEarlierMeasure } from '../../../shared/domain/referral/earlier-measure'

export interface MeasureChoice {
  readonly id: RecordedEarlierMeasure['id']
  readonly label: string
}

/** Earlier measures as a line each: what it was, and who tried it. */
export const measureChoices = (
  measures: readonly RecordedEarlierMeasure[],
  { earlierMeasureKinds }: Pick<Profile, 'earlierMeasureKinds'>,
): MeasureChoice[] =>
  measures.map(({ id, measure }) => {
    const kind = earlierMeasureKinds.find(({ key }) => key === measure.kind)?.label ?? measure.kind
    return { id, label: `${kind}, ${measure.authority}` }
  })
