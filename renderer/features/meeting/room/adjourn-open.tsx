import { Button } from '@mantine/core'
import { useState } from 'react'
import type { AgendaItem } from '../../../../shared/domain/meeting/meeting'
import { meetingText } from '../../../text/sv/meeting'
import { AdjournForm } from './adjourn-form'
import style from './room.module.css'

/** An open point that has to be taken another day. */
export function AdjournOpen({ item }: { item: AgendaItem }) {
  const [asking, setAsking] = useState(false)
  if (asking) {
    return (
      <div className={style.card}>
        <AdjournForm item={item} onDone={() => setAsking(false)} />
      </div>
    )
  }
  return (
    <div>
      <Button variant="default" size="sm" onClick={() => setAsking(true)}>
        {meetingText.room.adjournOpen}
      </Button>
    </div>
  )
}
