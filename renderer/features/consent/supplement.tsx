import type { MatterId } from '../../../shared/domain/matter/matter'
import { addDays, type IsoDate } from '../../../shared/lib/dates'
import { useAct } from '../../client'
import { text } from '../../text/sv'
import { DayForm, say } from '../../ui'

const words = text.consent.supplement
const USUAL_DAYS = 14

/** Something more has to be asked of the individual: it is put on a desk, with a day (A38). */
export function Supplement({ matterId, today, onDone }: { matterId: MatterId; today: IsoDate; onDone(): void }) {
  const { act, busy, refusal } = useAct('consent/ask-supplement')
  const save = async (dueOn: IsoDate) => {
    const reply = await act({ matterId, dueOn })
    if (!reply.ok) return
    say(words.laid)
    onDone()
  }
  return (
    <DayForm
      opener="supplement"
      label={words.ask}
      field="supplementOn"
      day={words.on}
      initial={addDays(today, USUAL_DAYS)}
      missing={text.consent.dateMissing}
      refusal={refusal}
      save={words.save}
      busy={busy}
      onDay={save}
      cancel={text.consent.cancel}
      onCancel={onDone}
    />
  )
}
