import type { MatterDetail } from '../../../shared/contract/matter'
import type { GroupKind } from '../../../shared/domain/profile/profile'
import { wayOfAct, waysFrom } from '../../../shared/domain/step/rules'
import type { Chain, StepKey } from '../../../shared/domain/step/step'
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
export function missingBeforeMeeting(
  detail: Pick<MatterDetail, 'consent' | 'released' | 'nextMeetingOn' | 'state' | 'decision'>,
  { chain }: Pick<GroupKind, 'chain'>,
): Missing[] {
  if (detail.decision || !isNextForMeeting(chain, detail.state)) return []
  const { missing, fix } = text.matter.page
  const found: Missing[] = []
  if (detail.consent === 'missing' || detail.consent === 'ended' || detail.consent === 'withdrawn') {
    const sentence = { missing: missing.consent, ended: missing.consentEnded, withdrawn: missing.consentWithdrawn }[
      detail.consent
    ]
    found.push({ key: 'consent', sentence, fix: fix.consent, to: { section: 'samtycken' } })
  }
  if (!detail.released)
    found.push({ key: 'summary', sentence: missing.summary, fix: fix.summary, to: { section: 'sammanfattning' } })
  if (!detail.nextMeetingOn) found.push({ key: 'meeting', sentence: missing.meeting, fix: fix.meeting, to: { route: '/moten' } })
  return found
}

/** A meeting is what comes next: it can treat the matter, and nothing that comes before it has gates left to open. */
function isNextForMeeting(chain: Chain, state: StepKey): boolean {
  const prepares = waysFrom(chain, state).some(({ gates }) => gates.length > 0)
  const isToMeet = (['summoned', 'referralMeetingHeld'] as const).some((act) => wayOfAct(chain, state, act))
  return !prepares && !isToMeet && wayOfAct(chain, state, 'treated') !== undefined
}
