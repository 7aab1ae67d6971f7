import { Button } from '@mantine/core'
import type { AgendaItem } from '../../../../shared/domain/meeting/meeting'
import { meetingText } from '../../../text/sv/meeting'
import { useShownForm } from '../use-shown-form'
import { AdjournForm } from './adjourn-form'
import style from './room.module.css'

/** An open point that has to be taken another day. */
export function AdjournOpen({ item }: { item: AgendaItem }) {
  const { shown, show, hide } = useShownForm<'adjourn-open'>()
  if (shown) {
    return (
      <div className={style.card}>
        <AdjournForm item={item} onDone={hide} />
      </div>
    )
  }
  return (
    <div>
      <Button variant="default" size="sm" data-shows="adjourn-open" onClick={() => show('adjourn-open')}>
        {meetingText.room.adjournOpen}
      </Button>
    </div>
  )
}
