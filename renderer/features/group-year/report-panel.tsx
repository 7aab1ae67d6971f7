import { Button } from '@mantine/core'
import { useState } from 'react'
import type { GroupDetail } from '../../../shared/domain/group/group'
import { type ReportPeriod, reportPeriod, type SentReport } from '../../../shared/domain/group-report/group-report'
import { periodsToReport, reportKey } from '../../../shared/domain/group-report/report-key'
import type { IsoDate } from '../../../shared/lib/dates'
import { useAct, useMay, useQueryOf, useSession } from '../../client'
import { text } from '../../text/sv'
import { Card, DataTable, EmptyState, Refused, SelectField, say } from '../../ui'
import { PaperButton } from '../meeting/paper-button'
import { SentForm } from './sent-form'

const words = text.groupYear.report

/** Counts of the group for a period, printed and handed on, and the log of when that was done (G41). */
export function ReportPanel({ group }: { group: GroupDetail }) {
  const session = useSession()
  return session ? <Reports group={group} today={session.today as IsoDate} /> : null
}

function Reports({ group, today }: { group: GroupDetail; today: IsoDate }) {
  const may = useMay()
  const { value, refusal } = useQueryOf('group-report/list', { groupId: group.id })
  const note = useAct('group-report/note-sent')
  const [noting, setNoting] = useState(false)
  const choices = periodChoices(today)
  const [chosen, setChosen] = useState(choices[0]?.key ?? '')
  const period = choices.find(({ key }) => key === chosen)
  const reports = value?.reports ?? []
  return (
    <Card title={words.title}>
      <p className="s-quiet">{words.intro}</p>
      <div className="s-short">
        <SelectField
          field="report-period"
          label={words.period}
          value={chosen}
          onChange={setChosen}
          choices={choices.map(({ key, label }) => ({ value: key, label }))}
        />
      </div>
      {noting && period ? (
        <SentForm
          opener="report-sent"
          label={words.note}
          field="report-sent-on"
          day={words.sentOn}
          by={words.sentBy}
          initial={today}
          refusal={note.refusal}
          save={words.save}
          busy={note.busy}
          onSent={async (sentOn, sentBy) => {
            const reply = await note.act({ groupId: group.id, period: period.kind, day: period.from, sentOn, sentBy })
            if (!reply.ok) return
            say(words.noted)
            setNoting(false)
          }}
          onCancel={() => setNoting(false)}
        />
      ) : (
        <div className="s-actions">
          {may('paper:make') ? (
            <PaperButton primary paper={{ kind: 'sheet', sheet: 'groupReport', aboutId: group.id, key: chosen }}>
              {words.show}
            </PaperButton>
          ) : null}
          {may('group:write') ? (
            <Button variant="default" data-shows="report-sent" onClick={() => setNoting(true)}>
              {words.note}
            </Button>
          ) : null}
        </div>
      )}
      <Refused refusal={refusal} />
      {value && reports.length === 0 ? <EmptyState>{words.none}</EmptyState> : null}
      {reports.length > 0 ? (
        <DataTable<SentReport>
          caption={words.log}
          columns={[
            { key: 'period', header: words.columns.period, render: ({ period: kind, from, to }) => labelOf(kind, from, to) },
            { key: 'sentOn', header: words.columns.sentOn, nowrap: true, render: ({ sentOn }) => sentOn },
            { key: 'by', header: words.columns.by, render: ({ sentBy }) => text.groupYear.by[sentBy] },
            { key: 'who', header: words.columns.who, render: ({ notedBy }) => notedBy },
          ]}
          rows={reports}
          rowKey={({ id }) => id}
        />
      ) : null}
    </Card>
  )
}

const labelOf = (kind: ReportPeriod, from: string, to: string) => words.choice(words.kinds[kind], from, to)

/** Of each kind the period of today and the one before. */
const periodChoices = (today: IsoDate) =>
  [...reportPeriod.values].flatMap((kind) =>
    periodsToReport(kind, today).map(({ from, to }) => ({
      kind,
      from,
      key: reportKey(kind, from),
      label: labelOf(kind, from, to),
    })),
  )
