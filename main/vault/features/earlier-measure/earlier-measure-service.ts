import type { Option } from '../../../../shared/domain/profile/option'
import type { EarlierMeasure, EarlierMeasureId } from '../../../../shared/domain/referral/earlier-measure'
import { requireThat } from '../../../../shared/lib/domain-error'
import { requireNoPersonalData } from '../../../../shared/privacy/require-no-personal-data'
import type { CaseRoom, HandlersOf } from '../case-room'
import { requireMatter } from '../matter/matter-repository'
import {
  countEarlierMeasures,
  deleteEarlierMeasure,
  insertEarlierMeasure,
  listEarlierMeasures,
  listKindsFor,
  requireMatterOfMeasure,
  updateEarlierMeasure,
} from './earlier-measure-repository'

const MOST = 50

/** What other authorities have tried (A32): which, of what kind, by month. Its papers are enclosures. */
export function earlierMeasureHandlers(room: CaseRoom): HandlersOf<'earlier-measure'> {
  const { cases, world } = room
  const changed = () => room.announce({ kind: 'changed', nouns: ['answers'] })

  return {
    async 'earlier-measure/list'({ matterId }) {
      return cases.read(async (db) => {
        await requireMatter(db, matterId)
        return { measures: await listEarlierMeasures(db, matterId) }
      })
    },

    /** @throws DomainError `earlier-measure/unknown-kind` `earlier-measure/too-many` `earlier-measure/personal-data` @see A32 */
    async 'earlier-measure/add'({ matterId, measure }, { user }) {
      const id = world.newId() as EarlierMeasureId
      await cases.transact(user.id, async (trx, record) => {
        requireSound(measure, await listKindsFor(trx, matterId))
        requireThat((await countEarlierMeasures(trx, matterId)) < MOST, 'earlier-measure/too-many')
        await insertEarlierMeasure(trx, { id, matterId, measure })
        record('earlier-measure/added', id)
      })
      changed()
      return { id }
    },

    async 'earlier-measure/change'({ id, measure }, { user }) {
      await cases.transact(user.id, async (trx, record) => {
        requireSound(measure, await listKindsFor(trx, await requireMatterOfMeasure(trx, id)))
        await updateEarlierMeasure(trx, id, measure)
        record('earlier-measure/changed', id)
      })
      changed()
      return {}
    },

    async 'earlier-measure/remove'({ id }, { user }) {
      await cases.transact(user.id, async (trx, record) => {
        await requireMatterOfMeasure(trx, id)
        await deleteEarlierMeasure(trx, id)
        record('earlier-measure/removed', id)
      })
      changed()
      return {}
    },
  }
}

/** Of a kind the profile has, and without anything of a person in the one line that is typed freely. */
function requireSound(measure: EarlierMeasure, kinds: readonly Option[]): void {
  requireThat(
    kinds.some(({ key }) => key === measure.kind),
    'earlier-measure/unknown-kind',
  )
  requireNoPersonalData(measure.authority, 'earlier-measure/personal-data')
}
