import { useLocation } from 'wouter'
import type { OutputOf } from '../../../shared/contract/contract'
import type { GroupDetail } from '../../../shared/domain/group/group'
import type { MeetingDetail } from '../../../shared/domain/meeting/meeting'
import { partyLabel } from '../../../shared/domain/organisation/party-label'
import { useMay, useQueryOf } from '../../client'
import { preparingText } from '../../text/sv/preparing'
import { Refused } from '../../ui'
import style from './meeting.module.css'
import { routes } from './meeting-routes'

const text = preparingText.check
type CheckedMatter = OutputOf<'meeting/check'>['matters'][number]
type Foreseen = CheckedMatter['foreseen'][number]

/**
 * What would stop a matter on the meeting's own day, before everybody who is called, said as calm sentences some days before:
 * what can be known beforehand never stops a meeting (X16, X17).
 */
export function CheckBefore({ meeting, group }: { meeting: MeetingDetail; group: GroupDetail }) {
  const may = useMay()
  const { value, refusal } = useQueryOf('meeting/check', { meetingId: meeting.id }, { enabled: may('matter:read') })
  if (!value) return <Refused refusal={refusal} />
  if (value.matters.length === 0) return <p className="s-quiet">{text.noMatters}</p>
  return (
    <>
      <p className="s-quiet">{text.lead(value.day)}</p>
      <ul className={style.stops}>
        {value.matters.map((matter) =>
          matter.foreseen.length === 0 ? (
            <li key={matter.itemId}>{text.none(matter.codeName)}</li>
          ) : (
            matter.foreseen.map((one, at) => (
              <li key={`${matter.itemId} ${String(at)}`} data-stop={one.kind}>
                {sentenceOf(one, matter, meeting, group)} <Mend matter={matter} kind={one.kind} />
              </li>
            ))
          ),
        )}
      </ul>
    </>
  )
}

function Mend({ matter: { matterId, codeName }, kind }: { matter: CheckedMatter; kind: Foreseen['kind'] }) {
  const [, navigate] = useLocation()
  const summary = kind === 'notReleased'
  return (
    <button
      type="button"
      className="s-link"
      onClick={() => navigate(summary ? routes.summary(matterId) : routes.consents(matterId))}
    >
      {summary ? text.toSummary(codeName) : text.toConsent(codeName)}
    </button>
  )
}

function sentenceOf(one: Foreseen, { codeName }: CheckedMatter, meeting: MeetingDetail, group: GroupDetail): string {
  if (one.kind === 'consentMissing' || one.kind === 'notReleased') return text[one.kind](codeName)
  if (one.kind !== 'notCovered') return text[one.kind](codeName, one.on)
  const party = group.parties.find(({ id }) => id === one.organisationId)
  const organisation = party?.name ?? ''
  const unit = party?.units.find(({ id }) => id === one.unitId)?.name ?? organisation
  const names = meeting.attendees.filter(({ id }) => one.attendeeIds.includes(id)).map(({ name }) => name)
  return text.notCovered(codeName, partyLabel({ organisation, unit }), names.join(', '))
}
