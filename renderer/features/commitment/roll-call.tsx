import { useState } from 'react'
import type { CommitmentAnswer, CommitmentId, RolledCommitment } from '../../../shared/domain/commitment/commitment'
import { byOrganisation } from '../../../shared/domain/commitment/rules'
import type { GroupDetail } from '../../../shared/domain/group/group'
import type { MeetingDetail } from '../../../shared/domain/meeting/meeting'
import type { Organisation } from '../../../shared/domain/organisation/organisation'
import { useAct, useMay, useQueryOf } from '../../client'
import { commitmentText } from '../../text/sv/commitment'
import { CheckField, ChoiceField, Refused } from '../../ui'
import style from './commitment.module.css'
import { aroundOf, whatOf } from './commitment-words'

const text = commitmentText.rollCall
const ANSWERS = (['done', 'notPossible', 'notDone'] as const).map((value) => ({ value, label: text.answers[value] }))

interface Said {
  readonly answer: CommitmentAnswer | null
  readonly documented: boolean
}

/**
 * What earlier meetings left open, one row a commitment: said aloud in the room and ticked at once, nothing is sent (G36).
 * Arrows choose, Tab goes on.
 */
export function RollCall({
  meeting,
  group,
}: {
  meeting: Pick<MeetingDetail, 'id' | 'startsAt'>
  group: Pick<GroupDetail, 'parties'>
}) {
  const { value, refusal } = useQueryOf('commitment/roll-call', { meetingId: meeting.id })
  const { act, refusal: notSaid } = useAct('commitment/answer')
  // What was just ticked stands until it has been read back.
  const [ticked, setTicked] = useState<ReadonlyMap<CommitmentId, Said>>(new Map())
  if (!value) return <Refused refusal={refusal} />
  const said = ({ id, answer, documented }: RolledCommitment): Said => ticked.get(id) ?? { answer, documented }
  const say = async (one: RolledCommitment, next: Said) => {
    setTicked((before) => new Map(before).set(one.id, next))
    const reply = await act({ commitmentId: one.id, meetingId: meeting.id, ...next })
    if (!reply.ok)
      setTicked((before) => {
        const left = new Map(before)
        left.delete(one.id)
        return left
      })
  }
  const { commitments } = value
  if (commitments.length === 0) return <p className="s-quiet">{text.empty}</p>
  const answered = commitments.filter((one) => said(one).answer !== null).length
  return (
    <section className={style.calls} aria-label={text.heading}>
      <p className="s-quiet">
        {text.count(answered, commitments.length)}. {text.hint}
      </p>
      <Refused refusal={notSaid} />
      {byOrganisation(commitments, group.parties).map(({ party, commitments: own }) => (
        <section key={party.id} aria-label={party.name}>
          <h3 className={style.party}>{party.name}</h3>
          <ul className={style.list}>
            {own.map((one) => (
              <Row
                key={one.id}
                one={one}
                party={party}
                said={said(one)}
                today={meeting.startsAt.slice(0, 10)}
                onSay={(next) => void say(one, next)}
              />
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}

function Row(props: { one: RolledCommitment; party: Organisation; said: Said; today: string; onSay(said: Said): void }) {
  const { one, party, said, onSay } = props
  const mayWrite = useMay()('notes:write')
  const around = [...aroundOf(one, props.today), text.from(one.meetingOn)].join(' · ')
  return (
    <li data-commitment={one.id} data-answer={said.answer ?? 'none'}>
      <ChoiceField
        field={`commitment:${one.id}`}
        label={whatOf(one, party)}
        hint={around}
        value={said.answer ?? ''}
        onChange={(answer) => onSay({ ...said, answer })}
        choices={ANSWERS}
        disabled={!mayWrite}
        inline
      />
      <CheckField
        field={`commitment:${one.id}:documented`}
        label={text.documented}
        checked={said.documented}
        onChange={(documented) => onSay({ ...said, documented })}
        disabled={!mayWrite}
      />
    </li>
  )
}
