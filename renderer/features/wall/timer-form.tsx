import { useState } from 'react'
import { useAct } from '../../client'
import { wallText } from '../../text/sv/wall'
import { NumberField, Refused } from '../../ui'
import { useOpening } from './use-opening'
import { WallForm } from './wall-form'

const text = wallText.timer
const FIELD = 'wall-timer'
const LONGEST = 180

/** A countdown on the wall, in whole minutes. */
export function WallTimerForm() {
  const opening = useOpening(FIELD)
  const { act, refusal, busy } = useAct('wall/show-timer')
  const [minutes, setMinutes] = useState<number | ''>(5)
  const [wrong, setWrong] = useState(false)
  const show = async () => {
    const fits = typeof minutes === 'number' && Number.isInteger(minutes) && minutes >= 1 && minutes <= LONGEST
    setWrong(!fits)
    if (fits && (await act({ minutes })).ok) opening.close()
  }
  return (
    <WallForm id="wall/timer" field={FIELD} keys="Ctrl+Skift+T" words={text} opening={opening} busy={busy} onShow={show}>
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
    </WallForm>
  )
}
