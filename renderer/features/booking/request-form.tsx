import type { MatterDetail } from '../../../shared/contract/matter'
import type { BookingKind } from '../../../shared/domain/booking/booking'
import type { IsoDate } from '../../../shared/lib/dates'
import { useAct, useSession } from '../../client'
import { text } from '../../text/sv'
import { DayForm, say } from '../../ui'

const words = text.booking.requesting

/** The officer asks for a meeting that has no time yet (A46). */
export function RequestForm({ matter, kind, onDone }: { matter: MatterDetail; kind: BookingKind; onDone(): void }) {
  const session = useSession()
  const { act, busy, refusal } = useAct('booking/request')
  const send = async (requestedOn: IsoDate) => {
    const reply = await act({ matterId: matter.id, kind, requestedOn })
    if (!reply.ok) return
    say(words.saved)
    onDone()
  }
  return (
    <DayForm
      opener={`request-${kind}`}
      field="requested-on"
      day={words.on}
      initial={session?.today ?? ''}
      missing={words.onMissing}
      refusal={refusal}
      save={words.save}
      busy={busy}
      onDay={send}
      cancel={text.booking.cancel}
      onCancel={onDone}
    />
  )
}
