import type { Decision } from '../../../shared/domain/decision/decision'
import { decision } from '../../../shared/domain/decision/decision'
import type { MatterId } from '../../../shared/domain/matter/matter'
import type { GroupKind } from '../../../shared/domain/profile/profile'
import { readDate } from '../../../shared/lib/dates'
import { decisionText as words } from '../../text/sv/decision'

export type DecisionForm = { verdict: '' | Decision['verdict']; decidedOn: string; reason: string; alternatives: string[] }

/** Whether the decision goes against what the group recommended: then it needs its reason (A12). */
export function departs(
  verdict: DecisionForm['verdict'],
  recommended: string | undefined,
  groupKind: Pick<GroupKind, 'recommendations'>,
): boolean {
  const admits = groupKind.recommendations.find(({ key }) => key === recommended)?.admits
  return verdict !== '' && admits !== undefined && admits !== (verdict === 'admitted')
}

/** What must be put right before the decision can be kept. @see A12 A14 */
export function problemsOfDecision(form: DecisionForm, isDeparture: boolean): Partial<Record<keyof DecisionForm, string>> {
  const problems: Partial<Record<keyof DecisionForm, string>> = {}
  if (!form.verdict) problems.verdict = words.verdictMissing
  if (!readDate(form.decidedOn)) problems.decidedOn = words.decidedOnMissing
  if (isDeparture && !form.reason.trim()) problems.reason = words.reasonMissing
  if (form.verdict === 'notAdmitted' && form.alternatives.length === 0) problems.alternatives = words.alternativesMissing
  return problems
}

/** The record the form stands for; alternatives belong to "ej antagen" only. */
export const decisionOfForm = (matterId: MatterId, form: DecisionForm): Decision =>
  decision.parse({
    matterId,
    verdict: form.verdict,
    decidedOn: readDate(form.decidedOn),
    reason: form.reason,
    alternatives: form.verdict === 'notAdmitted' ? form.alternatives : [],
  })
