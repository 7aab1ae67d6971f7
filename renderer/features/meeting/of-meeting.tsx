import type { ComponentType } from 'react'
import { type MeetingId, meetingId } from '../../../shared/domain/meeting/meeting'
import { meetingText } from '../../text/sv/meeting'
import { EmptyState, Page } from '../../ui'

/** A page of the meeting that the address names; made anew for another meeting, and a sentence where the address names none. */
export function OfMeeting({ id, page: KnownMeeting }: { id: string; page: ComponentType<{ meetingId: MeetingId }> }) {
  const parsed = meetingId.safeParse(id)
  if (!parsed.success)
    return (
      <Page title={meetingText.list.heading}>
        <EmptyState>{meetingText.room.notFound}</EmptyState>
      </Page>
    )
  return <KnownMeeting key={parsed.data} meetingId={parsed.data} />
}
