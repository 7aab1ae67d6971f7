import { Checkbox } from '@mantine/core'
import type { GroupId } from '../../../shared/domain/group/group'
import type { MeetingId } from '../../../shared/domain/meeting/meeting'
import { useAct, useMay, useQueryOf } from '../../client'
import { preparingText } from '../../text/sv/preparing'
import { Refused } from '../../ui'

const text = preparingText.bring

/** At the roll call: whether each organisation has with it what it was asked for (G35). Nothing where nothing was. */
export function BringAlongTicks({ meetingId }: { meetingId: MeetingId }) {
  const may = useMay()
  const { value } = useQueryOf('bring-along/list', { meetingId })
  const meeting = useQueryOf('meeting/open', { meetingId }).value
  const groupId = meeting?.groupId ?? ('' as GroupId)
  const group = useQueryOf('group/open', { groupId }, { enabled: meeting !== undefined }).value
  const { act, refusal } = useAct('bring-along/tick')
  if (!value || !meeting || !group || value.lines.length === 0) return null
  const codeNames = new Map(meeting.items.flatMap((item) => (item.kind === 'matter' ? [[item.id, item.codeName]] : [])))
  return (
    <fieldset className="s-form">
      <legend>{text.ticks}</legend>
      {value.lines.map((line) => (
        <Checkbox
          key={line.id}
          checked={line.tickedAt !== null}
          disabled={!may('meeting:run')}
          onChange={(event) => void act({ bringAlongId: line.id, brought: event.currentTarget.checked })}
          label={text.tick(
            group.parties.find(({ id }) => id === line.organisationId)?.name ?? '',
            codeNames.get(line.itemId) ?? '',
            line.text,
          )}
        />
      ))}
      <Refused refusal={refusal} />
    </fieldset>
  )
}
