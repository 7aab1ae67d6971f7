import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { InputOf } from '../../../shared/contract/contract'
import { Refused } from '../../ui'
import { usePaper } from './use-paper'

/** A button that shows a paper before it is printed. */
export function PaperButton(props: { paper: InputOf<'paper/make'>; primary?: boolean; children: ReactNode }) {
  const { show, busy, refusal } = usePaper()
  return (
    <>
      <div className="s-actions">
        <Button variant={props.primary ? 'filled' : 'default'} onClick={() => void show(props.paper)} loading={busy}>
          {props.children}
        </Button>
      </div>
      <Refused refusal={refusal} />
    </>
  )
}
