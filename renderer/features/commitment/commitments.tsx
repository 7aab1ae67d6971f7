import { Button } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { Commitment } from '../../../shared/domain/commitment/commitment'
import { byOrganisation } from '../../../shared/domain/commitment/rules'
import type { GroupDetail } from '../../../shared/domain/group/group'
import type { AgendaItemId, MeetingDetail } from '../../../shared/domain/meeting/meeting'
import type { Organisation } from '../../../shared/domain/organisation/organisation'
import { ask, useAct, useMay, useQueryOf } from '../../client'
import { commitmentText } from '../../text/sv/commitment'
import { meetingText } from '../../text/sv/meeting'
import { type Command, goToField, Keys, offerUndo, Refused, useCommands } from '../../ui'
import style from './commitment.module.css'
import { CommitmentForm } from './commitment-form'
import { aroundOf, whatOf } from './commitment-words'

const text = commitmentText.made
const ADD = 'Ctrl+Skift+Å'

/** What was taken on at a meeting, by organisation, with a form for what follows from no outcome (G36, G37). */
export function Commitments(props: {
  meeting: Pick<MeetingDetail, 'id'>
  group: Pick<GroupDetail, 'id' | 'parties'>
  /** The point that is open in the room; null or left out afterwards. */
  itemId?: AgendaItemId | null
  /** The notes are locked, and what was taken on stands with them. */
  fixed?: boolean
}) {
  const { meeting, group } = props
  const mayWrite = useMay()('notes:write') && !props.fixed
  const { value, refusal } = useQueryOf('commitment/list', { meetingId: meeting.id })
  const [shown, setShown] = useState<Commitment['id'] | 'new' | null>(null)
  const commands = useMemo<Command[]>(
    () =>
      mayWrite
        ? [{ id: 'commitment/add', label: text.add, group: meetingText.commands.group, keys: ADD, run: () => setShown('new') }]
        : [],
    [mayWrite],
  )
  useCommands(commands)
  if (!value) return <Refused refusal={refusal} />
  const close = () => {
    setShown(null)
    setTimeout(() => goToField('commitment:add'))
  }
  const form = (changes: Commitment | null) => (
    <CommitmentForm
      meetingId={meeting.id}
      itemId={props.itemId ?? null}
      group={group}
      changes={changes && { id: changes.id, typed: typedOf(changes) }}
      onDone={close}
    />
  )
  const { commitments } = value
  return (
    <div className={style.calls}>
      <p className="s-quiet">{commitments.length === 0 ? `${text.empty} ${text.hint}` : text.hint}</p>
      {byOrganisation(commitments, group.parties).map(({ party, commitments: own }) => (
        <section key={party.id} aria-label={party.name}>
          <h3 className={style.party}>{party.name}</h3>
          <ul className={style.list}>
            {own.map((one) => (
              <li key={one.id} data-commitment={one.id}>
                {shown === one.id ? (
                  form(one)
                ) : (
                  <Made one={one} party={party} onChange={mayWrite ? () => setShown(one.id) : null} />
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
      {shown === 'new' ? (
        form(null)
      ) : mayWrite ? (
        <div className="s-actions">
          <Button
            variant="default"
            data-field="commitment:add"
            rightSection={<Keys keys={ADD} quiet />}
            onClick={() => setShown('new')}
          >
            {text.add}
          </Button>
        </div>
      ) : null}
    </div>
  )
}

const typedOf = (one: Commitment) => ({
  organisationId: one.organisationId,
  unitId: one.unitId ?? '',
  what: one.what,
  responsible: one.responsible,
  byDate: one.byDate ?? '',
  broughtBack: one.kind === 'broughtBack',
})

function Made({ one, party, onChange }: { one: Commitment; party: Organisation; onChange: (() => void) | null }) {
  const remove = useAct('commitment/remove')
  const { kind, id, meetingId, itemId, organisationId, unitId, what, responsible, byDate } = one
  const takeAway = async () => {
    if (kind === 'meets' || remove.busy) return
    const reply = await remove.act({ commitmentId: id })
    if (!reply.ok) return
    const again = { meetingId, itemId, kind, organisationId, unitId, what, responsible, byDate }
    offerUndo(text.removed, () => void ask('commitment/make', again))
  }
  const words = whatOf(one, party)
  return (
    <>
      <div className={style.made}>
        <p>{words}</p>
        <p className="s-quiet">{[...aroundOf(one, null), ...(kind === 'meets' ? [text.followsOutcome] : [])].join(' · ')}</p>
        <Refused refusal={remove.refusal} />
      </div>
      {kind !== 'meets' && onChange && (
        <div className="s-actions">
          <Button variant="default" size="sm" aria-label={text.changeWhat(words)} onClick={onChange}>
            {text.change}
          </Button>
          <Button variant="subtle" size="sm" aria-label={text.removeWhat(words)} onClick={() => void takeAway()}>
            {text.remove}
          </Button>
        </div>
      )}
    </>
  )
}
