import { Button } from '@mantine/core'
import { useState } from 'react'
import { ask } from '../../../client'
import { wallText as text } from '../../../text/sv/wall'
import { Keys, TextField } from '../../../ui'
import { readClock } from '../agenda-time'
import { useFirstFocus, useShownForm } from '../use-shown-form'
import style from './room.module.css'
import { ROOM_KEYS } from './room-keys'
import type { StepControl } from './use-step'

/** "Visa paus", with the time it ends when somebody knows it. */
export function PauseButton({ steps }: { steps: StepControl }) {
  const { shown, show, hide } = useShownForm<'pause'>()
  if (shown) return <PauseForm steps={steps} onDone={hide} />
  return (
    <span className={style.withKey}>
      <Button variant="default" size="sm" data-shows="pause" onClick={() => show('pause')}>
        {text.pause}
      </Button>
      <Keys keys={ROOM_KEYS.pause} />
    </span>
  )
}

function PauseForm({ steps, onDone }: { steps: StepControl; onDone(): void }) {
  useFirstFocus('pause-until')
  const [until, setUntil] = useState('')
  const [wrong, setWrong] = useState(false)
  const show = async () => {
    const time = until.trim() === '' ? null : readClock(until)
    setWrong(time === undefined)
    if (time === undefined) return
    if (await steps.show(() => ask('wall/show-pause', { until: time }))) onDone()
  }
  return (
    <form
      className={`s-actions ${style.pause}`}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void show()
      }}
    >
      <TextField
        field="pause-until"
        label={text.pauseUntil}
        hint={text.pauseUntilHint}
        value={until}
        onChange={setUntil}
        error={wrong ? text.pauseWrong : undefined}
        maxLength={5}
      />
      <Button type="submit" size="sm">
        {text.pause}
      </Button>
      <Button variant="default" size="sm" onClick={onDone}>
        {text.pauseCancel}
      </Button>
    </form>
  )
}
