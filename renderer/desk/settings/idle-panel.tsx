import { Button } from '@mantine/core'
import { useState } from 'react'
import { useAct, useReread } from '../../client'
import { text } from '../../text/sv'
import { Card, Note, NumberField, Refused, say } from '../../ui'

const words = text.settings.lock

export function IdlePanel({ minutes }: { minutes: number }) {
  const [value, setValue] = useState<number | ''>(minutes)
  const [problem, setProblem] = useState<string | null>(null)
  const [saved, setSaved] = useState<number | null>(null)
  const { act, refusal, busy } = useAct('settings/set-idle')
  const reread = useReread()
  const save = async () => {
    setSaved(null)
    if (value === '' || !Number.isInteger(value) || value < 1 || value > 15) {
      setProblem(words.outOfRange)
      return
    }
    setProblem(null)
    const reply = await act({ minutes: value })
    if (!reply.ok) return
    reread('session/state')
    setSaved(value)
    say(words.saved(value))
  }
  return (
    <Card title={text.settings.sections.lock}>
      <form
        className="s-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <p className="s-quiet">{words.lead}</p>
        <Refused refusal={refusal} />
        <NumberField
          field="idle-minutes"
          label={words.minutes}
          hint={words.minutesHint}
          value={value}
          onChange={setValue}
          error={problem}
        />
        {saved === null ? null : <Note tone="good">{words.saved(saved)}</Note>}
        <div className="s-actions">
          <Button type="submit" variant="default" loading={busy}>
            {words.save}
          </Button>
        </div>
      </form>
    </Card>
  )
}
