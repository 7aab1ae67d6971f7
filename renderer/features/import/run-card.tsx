import { Button } from '@mantine/core'
import { useState } from 'react'
import type { OutputOf } from '../../../shared/contract/contract'
import { ask, useAct, useAnnouncement } from '../../client'
import { text } from '../../text/sv'
import { Card, ChoiceField, type FieldProblem, Form, Refused, say } from '../../ui'
import style from './import.module.css'
import type { Asked, Preview } from './use-list'

const words = text.import.run
export type Taken = OutputOf<'import/run'>

/** All rows without a stop, in one go or not at all; how far it has come, and the way out. */
export function RunCard({ asked, preview, onTaken }: { asked: Asked; preview: Preview; onTaken(taken: Taken): void }) {
  const run = useAct('import/run')
  const cancel = useAct('import/cancel')
  const [choice, setChoice] = useState<'' | 'mend' | 'leaveOut'>('')
  const [problems, setProblems] = useState<FieldProblem[]>([])
  const [progress, setProgress] = useState<{ done: number; total: number } | null>(null)
  useAnnouncement('progress', ({ done, total }) =>
    setProgress((before) => (before && done < before.done ? before : { done, total })),
  )

  const send = async () => {
    const unsaid = preview.bad > 0 && choice !== 'leaveOut'
    setProblems(unsaid ? [{ field: 'import-choice', message: words.chooseFirst }] : [])
    if (unsaid) return
    setProgress(null)
    const reply = await run.act({ ...asked, leaveOut: preview.bad > 0 })
    setProgress(null)
    if (reply.ok) return onTaken(reply.value)
    if (reply.code === 'import/cancelled') say(text.import.done.cancelled)
  }

  return (
    <Card title={words.title}>
      <Form
        label={words.title}
        problems={problems}
        refusal={run.refusal}
        save={preview.good > 0 ? words.all(preview.good) : words.none}
        busy={run.busy}
        onSend={send}
      >
        {preview.bad > 0 ? (
          <ChoiceField
            field="import-choice"
            label={words.choice}
            value={choice}
            error={problems[0]?.message}
            onChange={(value) => {
              setChoice(value)
              setProblems([])
            }}
            choices={[
              { value: 'mend', label: words.mend, hint: words.mendHint },
              { value: 'leaveOut', label: words.leaveOut, hint: words.leaveOutHint },
            ]}
          />
        ) : null}
        <p className="s-quiet">{words.wholeOrNothing}</p>
      </Form>
      {run.busy ? (
        <div className="s-actions">
          <ProgressOf progress={progress} />
          <Button
            variant="default"
            data-field="import-cancel"
            loading={cancel.busy}
            onClick={() => void cancel.act({ uploadId: asked.uploadId })}
          >
            {words.cancel}
          </Button>
        </div>
      ) : null}
      <Refused refusal={run.busy ? cancel.refusal : null} />
    </Card>
  )
}

/** The first half is rows on their way in, which a cancel forgets; the second is the saving of them all. */
function ProgressOf({ progress }: { progress: { done: number; total: number } | null }) {
  const rows = (progress?.total ?? 0) / 2
  const staging = progress !== null && progress.done < rows
  return (
    <>
      <progress
        className={style.bar}
        aria-label={words.progress}
        max={progress?.total ?? 1}
        {...(progress ? { value: progress.done } : {})}
      />
      <span role="status">{staging ? words.staged(progress.done, rows) : progress ? words.saving : ''}</span>
    </>
  )
}

const MOST_LISTED = 200

/** Rows that a run leaves out, so that they can be named when it is over and the list is forgotten. */
export async function readLeftOut(asked: Asked): Promise<Preview['rows']> {
  const left: Preview['rows'] = []
  for (let page = 0; left.length < MOST_LISTED; page += 1) {
    const reply = await ask('import/preview', { ...asked, page, onlyProblems: true })
    if (!reply.ok) return left
    left.push(...reply.value.rows.filter(({ problems }) => problems.some(({ stops }) => stops)))
    if ((page + 1) * 50 >= reply.value.total) return left
  }
  return left
}
