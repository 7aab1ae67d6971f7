import { useLocation } from 'wouter'
import type { GroupId } from '../../../shared/domain/group/group'
import { versionInForce } from '../../../shared/domain/library/rules'
import type { IsoDate } from '../../../shared/lib/dates'
import { useMay, useQueryOf, useSession } from '../../client'
import { text } from '../../text/sv'
import { PaperButton } from '../meeting/paper-button'

const words = text.library

/** How a referral is made, as the group's own document says today (A03); opened where a referral is registered and read. */
export function RoutineLink({ groupId }: { groupId: GroupId }) {
  const [, navigate] = useLocation()
  const may = useMay()
  const session = useSession()
  const { value } = useQueryOf('library/list', { groupId })
  if (!value || !session) return null
  const routine = value.documents
    .filter(({ kind }) => kind === 'referralRoutine')
    .flatMap(({ id: documentId, title, versions }) => {
      const version = versionInForce(versions, session.today as IsoDate)
      return version ? [{ documentId, title, version: version.version }] : []
    })[0]
  if (routine && may('paper:make')) {
    const { documentId, version, title } = routine
    return <PaperButton paper={{ kind: 'routine', documentId, version }}>{title}</PaperButton>
  }
  if (routine || !may('group:write')) return null
  return (
    <p className="s-quiet">
      {words.noRoutine}{' '}
      <button type="button" className="s-link" onClick={() => navigate('/bibliotek')}>
        {words.addRoutine}
      </button>
    </p>
  )
}
