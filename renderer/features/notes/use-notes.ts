import { useMemo } from 'react'
import type { AgendaItemId, MeetingId } from '../../../shared/domain/meeting/meeting'
import { useQueryOf } from '../../client'

/** The notes of a meeting by point: null while they are not read yet, empty where nothing is written. */
export function useNotes(meetingId: MeetingId) {
  const { value, refusal } = useQueryOf('notes/read', { meetingId })
  const byItem = useMemo(() => new Map((value?.notes ?? []).map((note) => [note.itemId as string, note])), [value])
  return {
    textOf: (itemId: AgendaItemId): string | null => (value ? (byItem.get(itemId)?.text ?? '') : null),
    reviewOf: (itemId: AgendaItemId) => byItem.get(itemId)?.review ?? null,
    refusal,
  }
}
