import { useState } from 'react'
import type { MeetingId } from '../../../shared/domain/meeting/meeting'
import type { Receiver } from '../../../shared/domain/told/told'
import type { Refusal } from '../../../shared/lib/reply'
import { ask, refusalOf } from '../../client'
import { toldText } from '../../text/sv/told'
import { say } from '../../ui'

/** Makes the list of who is who for one receiver and opens it in a window of its own: no name comes to this page. */
export function useList(meetingId: MeetingId) {
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [busy, setBusy] = useState(false)
  const show = async ({ organisationId, unitId }: Receiver) => {
    setBusy(true)
    const made = await ask('who-is-who/make', { meetingId, organisationId, unitId }).catch((error: unknown) => refusalOf(error))
    const opened = made.ok ? await ask('preview/open', { listId: made.value.paperId }) : made
    setBusy(false)
    setRefusal(opened.ok ? null : opened)
    if (opened.ok) say(toldText.listMade)
  }
  return { show, busy, refusal }
}
