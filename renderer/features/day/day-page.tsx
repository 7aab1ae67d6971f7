import { Button } from '@mantine/core'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { Task } from '../../../shared/domain/task/task'
import { useMay, useQueryOf } from '../../client'
import { text } from '../../text/sv'
import { Card, EmptyState, Page, Refused } from '../../ui'
import { IconPlus } from '../../ui/icons'
import { DayReminders } from '../group-year'
import { NewTaskForm } from '../task/task-form'
import { useFinishTask } from '../task/use-finish-task'
import style from './day.module.css'
import { type DayRow, partsOfDay } from './day-rows'

const words = text.day
const MOST_AT_FIRST = 40

/** "Min dag": what one user should see to, the late things first. Code names only. */
export function DayPage() {
  const may = useMay()
  const [, navigate] = useLocation()
  const { value, refusal } = useQueryOf('day/read', {})
  const [adding, setAdding] = useState(false)
  const { list, finish, refusal: notFinished } = useFinishTask()
  if (!value)
    return (
      <Page title={words.title}>
        <Refused refusal={refusal} />
      </Page>
    )

  const { late, today, coming } = partsOfDay(value)
  const nothing = late.length + today.length + coming.length === 0
  const writes = may('task:write')
  const rows = (found: readonly DayRow[]) => (
    <Rows rows={found} writes={writes} onOpen={navigate} onFinish={(task) => void finish(task)} />
  )
  return (
    <Page
      title={words.title}
      lead={words.lead(longDay(value.today))}
      actions={
        writes && !adding ? (
          <Button
            variant="default"
            leftSection={<IconPlus size={20} aria-hidden />}
            data-shows="task-new"
            onClick={() => setAdding(true)}
          >
            {text.task.add}
          </Button>
        ) : null
      }
    >
      <Refused refusal={notFinished} />
      {adding ? (
        <Card title={text.task.addTitle}>
          <NewTaskForm matterId={null} onDone={() => setAdding(false)} />
        </Card>
      ) : null}
      {nothing ? (
        <EmptyState
          action={
            may('matter:read') ? (
              <Button variant="default" onClick={() => navigate('/arenden')}>
                {words.toMatters}
              </Button>
            ) : undefined
          }
        >
          {words.empty}
        </EmptyState>
      ) : (
        <div ref={list} className="s-form">
          {late.length > 0 ? (
            <div className={style.part}>
              <Card title={words.late(late.length)}>{rows(late)}</Card>
            </div>
          ) : null}
          <div className={style.part}>
            <Card title={words.today}>{today.length > 0 ? rows(today) : <p className="s-quiet">{words.nothingToday}</p>}</Card>
          </div>
          {coming.length > 0 ? (
            <div className={style.part}>
              <Card title={words.coming}>{rows(coming)}</Card>
            </div>
          ) : null}
        </div>
      )}
      <DayReminders />
    </Page>
  )
}

/** A part of the day. Of very many the first are shown; the rest when they are asked for. */
function Rows(props: { rows: readonly DayRow[]; writes: boolean; onOpen(route: string): void; onFinish(task: Task): void }) {
  const { rows, writes, onOpen, onFinish } = props
  const [all, setAll] = useState(false)
  const shown = all ? rows : rows.slice(0, MOST_AT_FIRST)
  return (
    <>
      <ul className={style.rows}>
        {shown.map((row) => (
          <li key={row.key}>
            <span className={style.when} data-late={row.late || undefined}>
              {row.when}
            </span>
            <span className={style.what}>
              <RowWords row={row} onOpen={() => onOpen(row.route)} />
            </span>
            {row.task && writes ? <FinishButton row={row} onFinish={() => row.task && onFinish(row.task)} /> : null}
          </li>
        ))}
      </ul>
      {shown.length < rows.length ? (
        <Button variant="default" onClick={() => setAll(true)}>
          {words.showAll(rows.length)}
        </Button>
      ) : null}
    </>
  )
}

function RowWords({ row, onOpen }: { row: DayRow; onOpen(): void }) {
  const said = row.about === '' ? row.what : `${row.what} · ${row.about}`
  if (row.route === '') return <span>{said}</span>
  return (
    <button type="button" className="s-link" onClick={onOpen}>
      {said}
    </button>
  )
}

function FinishButton({ row, onFinish }: { row: DayRow; onFinish(): void }) {
  const what = row.about === '' ? row.what : `${row.what}, ${row.about}`
  return (
    <Button variant="default" data-finish={row.task?.id} aria-label={text.task.finishWhat(what)} onClick={onFinish}>
      {text.task.finish}
    </Button>
  )
}

const longDay = (day: string) =>
  new Intl.DateTimeFormat('sv-SE', { weekday: 'long', day: 'numeric', month: 'long' }).format(new Date(`${day}T12:00:00`))
