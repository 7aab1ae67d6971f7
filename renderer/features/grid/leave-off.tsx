import type { AgendaItem } from '../../../shared/domain/meeting/meeting'
import type { GroupKind } from '../../../shared/domain/profile/profile'
import { useAct } from '../../client'
import { gridText } from '../../text/sv/grid'
import { ManyField, Refused, say } from '../../ui'

const text = gridText.leaveOff

/** Which headings of the matter the room is shown; what is not ticked is passed over. Nothing where there is none to choose. */
export function LeaveOff({
  item,
  groupKind,
  headings,
}: {
  item: Extract<AgendaItem, { kind: 'matter' }>
  groupKind: GroupKind
  /** Keys of the headings that something is released under; all of the kind's where it is not known. */
  headings?: readonly string[]
}) {
  const leave = useAct('item/leave-off')
  const known = groupKind.summaryHeadings.filter(({ key }) => headings?.includes(key) ?? true)
  if (known.length === 0) return null
  const change = async (kept: readonly string[]) => {
    const off = groupKind.summaryHeadings
      .map(({ key }) => key)
      .filter((key) => known.some((one) => one.key === key) && !kept.includes(key))
    const reply = await leave.act({ itemId: item.id, headings: off })
    if (reply.ok) say(text.said)
  }
  return (
    <div>
      <ManyField
        field={`leave-off:${item.id}`}
        label={text.heading}
        hint={text.hint}
        values={known.map(({ key }) => key).filter((key) => !item.leftOff.includes(key))}
        choices={known.map(({ key, label }) => ({ value: key, label }))}
        onChange={(kept) => void change(kept)}
        inline
      />
      <Refused refusal={leave.refusal} />
    </div>
  )
}
