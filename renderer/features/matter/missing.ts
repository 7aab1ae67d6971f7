import type { MatterDetail } from '../../../shared/contract/matter'
import { text } from '../../text/sv'

/** What a matter still lacks before a meeting can open it, each with the place where it is put right. */
export type Missing = {
  key: 'consent' | 'summary' | 'meeting'
  sentence: string
  fix: string
  /** A part of the matter's page, or a page of the desk. */
  to: { section: string } | { route: string }
}

/**
 * Known beforehand, so that it never has to stop a meeting (X16).
 * @param detail consent standing is that of the day the matter was read
 */
export function missingBeforeMeeting(detail: Pick<MatterDetail, 'consent' | 'released' | 'nextMeetingOn' | 'state'>): Missing[] {
  if (detail.state === 'decided' || detail.state === 'closed' || detail.state === 'treated') return []
  const { missing, fix } = text.matter.page
  const found: Missing[] = []
  if (detail.consent === 'missing' || detail.consent === 'ended' || detail.consent === 'withdrawn') {
    const sentence = { missing: missing.consent, ended: missing.consentEnded, withdrawn: missing.consentWithdrawn }[
      detail.consent
    ]
    found.push({ key: 'consent', sentence, fix: fix.consent, to: { section: 'samtycken' } })
  }
  if (!detail.released) found.push({ key: 'summary', sentence: missing.summary, fix: fix.summary, to: { section: 'sammanfattning' } })
  if (!detail.nextMeetingOn) found.push({ key: 'meeting', sentence: missing.meeting, fix: fix.meeting, to: { route: '/moten' } })
  return found
}
