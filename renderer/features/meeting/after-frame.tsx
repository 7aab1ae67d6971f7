import type { ReactNode } from 'react'
import { afterwardsText } from '../../text/sv/afterwards'
import { IconCheck } from '../../ui/icons'
import style from './after.module.css'
import type { AfterStep } from './after-step'

const text = afterwardsText.page

/** One step after the meeting: its number until it is done, then a tick; said in words as well. */
export function StepFrame(props: { step: AfterStep; number: number; done: boolean; children: ReactNode }) {
  const { step, number, done, children } = props
  return (
    <li className={style.step} data-after-step={step} data-done={done}>
      <span className={style.mark} data-done={done}>
        {done ? <IconCheck stroke={2.5} aria-hidden /> : <span aria-hidden>{number}</span>}
        <span className="s-hidden">{`${text.steps[step]}: ${done ? text.done : text.left}`}</span>
      </span>
      <div>{children}</div>
    </li>
  )
}
