import { Button } from '@mantine/core'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { GroupDetail } from '../../../shared/domain/group/group'
import type { AgendaItem, MeetingDetail } from '../../../shared/domain/meeting/meeting'
import type { GroupKind } from '../../../shared/domain/profile/profile'
import { useAct, useMay, useQueryOf } from '../../client'
import { meetingText } from '../../text/sv/meeting'
import { preparingText } from '../../text/sv/preparing'
import { IconButton, Note, offerUndo, Refused, say } from '../../ui'
import { IconArrowDown, IconArrowUp } from '../../ui/icons'
import { aboutItem } from './agenda-about'
import { AddGeneralForm, AddMatterForm } from './agenda-forms'
import { sumAgenda } from './agenda-sum'
import { DescribeForm } from './describe-form'
import style from './meeting.module.css'
import { titleOf } from './next-step'
import { Proposals } from './proposals'
import { useShownForm } from './use-shown-form'

const text = meetingText.agenda

/** The agenda before the meeting: order by buttons or Alt with the arrows, time summed up, points added and taken away. */
export function AgendaEditor(props: { meeting: MeetingDetail; group: GroupDetail; groupKind: GroupKind; mayPlan: boolean }) {
  const { meeting, group, groupKind, mayPlan } = props
  const may = useMay()
  const { shown: adding, show: setAdding, hide } = useShownForm<'general' | 'matter'>()
  const [described, setDescribed] = useState<AgendaItem['id'] | null>(null)
  const words = useQueryOf('agenda/words', { meetingId: meeting.id }).value?.words ?? []
  const takes = groupKind.takesMatters && may('matter:read')
  const zeroPlaced = useQueryOf('agenda/proposals', { meetingId: meeting.id }, { enabled: takes }).value?.zeroPlaced ?? []
  const zeroFirst = useAct('agenda/zero-placed-first')
  const purposeOf = (id: AgendaItem['id']) => words.find(({ itemId }) => itemId === id)?.purpose ?? ''
  const move = useAct('agenda/move')
  const remove = useAct('agenda/remove')
  const addGeneral = useAct('agenda/add-general')
  const addMatter = useAct('agenda/add-matter')
  const focusAfterMove = useRef<string | null>(null)
  const list = useRef<HTMLOListElement>(null)
  const { items } = meeting
  const order = items.map(({ id }) => id).join(' ')
  const sum = sumAgenda(items, meeting.plannedMinutes)

  // A row that moves in the page loses its focus; give it back to the same button once the new order is drawn.
  useEffect(() => {
    if (focusAfterMove.current === null || order === '') return
    list.current?.querySelector<HTMLElement>(`[data-move="${focusAfterMove.current}"] button`)?.focus()
    focusAfterMove.current = null
  }, [order])

  const moveTo = async (item: AgendaItem, to: number, button: string) => {
    if (to < 0 || to >= items.length) return
    focusAfterMove.current = button
    const reply = await move.act({ itemId: item.id, to })
    if (reply.ok) say(text.moved(titleOf(item), to + 1))
  }

  const takeAway = async (item: AgendaItem, place: number) => {
    const reply = await remove.act({ itemId: item.id })
    if (!reply.ok) return
    const again = { meetingId: meeting.id, minutes: item.minutes }
    offerUndo(text.removed(titleOf(item)), async () => {
      const back =
        item.kind === 'matter'
          ? await addMatter.act({ ...again, matterId: item.matterId, raisedBy: item.raisedBy, raisedHow: item.raisedHow })
          : await addGeneral.act({ ...again, title: item.title, part: item.part })
      if (back.ok) await move.act({ itemId: back.value.itemId, to: place })
    })
  }

  const zeroPlacedFirst = async () => {
    const reply = await zeroFirst.act({ meetingId: meeting.id })
    if (reply.ok) say(preparingText.agenda.zeroPlacedFirstDone)
  }

  const onKeyDown = (event: KeyboardEvent, item: AgendaItem, index: number) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    const button = (event.target as HTMLElement).closest<HTMLElement>('[data-move]')?.dataset.move ?? `${item.id}:up`
    void moveTo(item, event.key === 'ArrowUp' ? index - 1 : index + 1, button)
  }

  return (
    <div className={style.stack}>
      {items.length === 0 && <p className="s-quiet">{text.empty}</p>}
      <ol ref={list} className={style.list}>
        {items.map((item, index) => (
          <li key={item.id} className={style.row} onKeyDown={mayPlan ? (event) => onKeyDown(event, item, index) : undefined}>
            <span className={style.number}>{index + 1}</span>
            <span className={style.title}>
              {titleOf(item)}
              <About words={aboutItem(item, { group, zeroPlaced, purpose: purposeOf(item.id) })} />
            </span>
            <span className={style.minutes}>{item.minutes > 0 ? text.minutesOf(item.minutes) : text.noTime}</span>
            {mayPlan && (
              <span className={style.buttons}>
                <span data-move={`${item.id}:up`}>
                  <IconButton label={text.moveUp(titleOf(item))} onClick={() => void moveTo(item, index - 1, `${item.id}:up`)}>
                    <IconArrowUp size={20} aria-hidden />
                  </IconButton>
                </span>
                <span data-move={`${item.id}:down`}>
                  <IconButton
                    label={text.moveDown(titleOf(item))}
                    onClick={() => void moveTo(item, index + 1, `${item.id}:down`)}
                  >
                    <IconArrowDown size={20} aria-hidden />
                  </IconButton>
                </span>
                <Button
                  variant="subtle"
                  size="compact-md"
                  data-shows={`describe:${item.id}`}
                  aria-label={preparingText.agenda.describe(titleOf(item))}
                  onClick={() => setDescribed(item.id)}
                >
                  {preparingText.agenda.describeShort}
                </Button>
                <Button
                  variant="subtle"
                  size="compact-md"
                  aria-label={text.remove(titleOf(item))}
                  onClick={() => void takeAway(item, index)}
                >
                  {text.removeShort}
                </Button>
              </span>
            )}
            {described === item.id && mayPlan ? (
              <div className={style.under}>
                <DescribeForm
                  item={item}
                  purpose={purposeOf(item.id)}
                  meeting={meeting}
                  group={group}
                  onDone={() => {
                    setDescribed(null)
                    document.querySelector<HTMLElement>(`[data-shows="describe:${item.id}"]`)?.focus()
                  }}
                />
              </div>
            ) : null}
          </li>
        ))}
      </ol>
      {sum.over > 0 ? (
        <Note tone="danger">
          <p className={style.over} data-over={sum.over}>
            {text.over(sum.over, sum.minutes)}
          </p>
        </Note>
      ) : (
        <p className="s-quiet">{text.sum(sum.minutes, sum.planned)}</p>
      )}
      <Refused refusal={move.refusal ?? remove.refusal ?? addGeneral.refusal ?? addMatter.refusal ?? zeroFirst.refusal} />
      {mayPlan && adding === null && (
        <>
          <div className="s-actions">
            {groupKind.takesMatters ? (
              <Button variant="default" data-shows="matter" onClick={() => setAdding('matter')}>
                {text.addMatter}
              </Button>
            ) : null}
            <Button variant="default" data-shows="general" onClick={() => setAdding('general')}>
              {text.addGeneral}
            </Button>
            {zeroPlaced.length > 0 ? (
              <Button variant="default" onClick={() => void zeroPlacedFirst()}>
                {preparingText.agenda.zeroPlacedFirst}
              </Button>
            ) : null}
          </div>
          <p className="s-quiet">{text.keys}</p>
        </>
      )}
      {adding === 'general' && <AddGeneralForm meeting={meeting} onDone={hide} />}
      {adding === 'matter' && (
        <AddMatterForm meeting={meeting} group={group} minutes={groupKind.minutesPerMatter} onDone={hide} />
      )}
      {mayPlan && takes ? <Proposals meeting={meeting} minutes={groupKind.minutesPerMatter} /> : null}
    </div>
  )
}

function About({ words }: { words: string }) {
  return words === '' ? null : <span className={style.about}>{words}</span>
}
