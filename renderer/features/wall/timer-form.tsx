import { Button } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useAct } from '../../client'
import { wallText } from '../../text/sv/wall'
import { Keys, NumberField, Refused, useCommands } from '../../ui'
import { useOpening } from './use-opening'
import style from './wall.module.css'

const text = wallText.timer
const KEY = 'Ctrl+Skift+T'
const FIELD = 'wall-timer'
const LONGEST = 180

/** A countdown on the wall, in whole minutes. */
export function WallTimerForm() {
  const opening = useOpening(FIELD)
  const { act, refusal, busy } = useAct('wall/show-timer')
  const [minutes, setMinutes] = useState<number | ''>(5)
  const [wrong, setWrong] = useState(false)
  useCommands(
    useMemo(
      () => [{ id: 'wall/timer', label: text.open, group: wallText.look.group, keys: KEY, run: opening.open }],
      [opening.open],
    ),
  )
  if (!opening.isOpen)
    return (
      <span className={style.opener}>
        <Button variant="default" size="sm" data-shows={FIELD} onClick={opening.open}>
          {text.open}
        </Button>
        <Keys keys={KEY} />
      </span>
    )
  const show = async () => {
    const fits = typeof minutes === 'number' && Number.isInteger(minutes) && minutes >= 1 && minutes <= LONGEST
    setWrong(!fits)
    if (fits && (await act({ minutes })).ok) opening.close()
  }
  return (
    <form
      className={`s-form ${style.inPage}`}
      aria-label={text.open}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void show()
      }}
    >
      <NumberField
        field={FIELD}
        label={text.label}
        hint={text.hint}
        value={minutes}
        onChange={(now) => {
          setWrong(false)
          setMinutes(now)
        }}
        min={1}
        max={LONGEST}
        error={wrong ? text.wrong : undefined}
      />
      <Refused refusal={refusal} />
      <div className="s-actions">
        <Button type="submit" size="sm" loading={busy}>
          {text.show}
        </Button>
        <Button variant="default" size="sm" onClick={opening.close}>
          {text.cancel}
        </Button>
      </div>
    </form>
  )
}
