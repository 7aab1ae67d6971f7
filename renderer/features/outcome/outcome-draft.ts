import { z } from 'zod'
import type { MatterId } from '../../../shared/domain/matter/matter'
import type { AgendaItemId } from '../../../shared/domain/meeting/meeting'
import type { Organisation } from '../../../shared/domain/organisation/organisation'
import { type ConsultationOutcome, type RecordedOutcome, sustainable } from '../../../shared/domain/outcome/outcome'
import type { GroupKind } from '../../../shared/domain/profile/profile'
import { readDate } from '../../../shared/lib/dates'
import { outcomeText as text } from '../../text/sv/outcome'

/** The form of "Utfall av samråd" as it is being filled in: texts as typed, in the draft row as well. */
const meetsRow = z.object({ organisationId: z.string(), unitId: z.string(), responsible: z.string(), byDate: z.string() })
const outcomeDraft = z.object({
  outcome: z.string(),
  meets: z.array(meetsRow),
  sipCaller: z.string(),
  reason: z.string(),
  furtherPlanning: z.boolean().nullable().default(null),
  domains: z.array(z.string()).default([]),
  sustainable: sustainable.nullable().default(null),
})
export type OutcomeDraft = z.infer<typeof outcomeDraft>
export type MeetsRow = z.infer<typeof meetsRow>

export const readOutcomeDraft = (stored: unknown): OutcomeDraft | undefined => outcomeDraft.safeParse(stored).data

export const emptyOutcome: OutcomeDraft = {
  outcome: '',
  meets: [],
  sipCaller: '',
  reason: '',
  furtherPlanning: null,
  domains: [],
  sustainable: null,
}
export const emptyRow: MeetsRow = { organisationId: '', unitId: '', responsible: '', byDate: '' }

export const draftOf = (recorded: RecordedOutcome): OutcomeDraft => ({
  outcome: recorded.outcome,
  meets: recorded.meets.map((row) => ({ ...row })),
  sipCaller: recorded.sipCaller,
  reason: recorded.reason,
  furtherPlanning: recorded.furtherPlanning,
  domains: recorded.domains,
  sustainable: recorded.sustainable,
})

type OutcomeOption = GroupKind['outcomes'][number]

/** The one outcome that asks who calls (G25); the key is the same in every profile that has it. */
export const asksForSipCaller = (option: OutcomeOption | undefined): boolean => option?.key === 'sip'

const ROWS = { none: 0, one: 1, several: 2 } as const
/** An SIP may name its caller alone: who takes part is settled at the SIP. */
export const leastRows = (option: OutcomeOption): number => (asksForSipCaller(option) ? 0 : ROWS[option.meets])

/** Chooses an outcome and lays out as many rows as it asks for, keeping what is already typed. */
export function choose(draft: OutcomeDraft, option: OutcomeOption): OutcomeDraft {
  const least = leastRows(option)
  const rows = option.meets === 'one' ? draft.meets.slice(0, 1) : draft.meets
  const missing = Math.max(0, least - rows.length)
  return { ...draft, outcome: option.key, meets: [...rows, ...Array.from({ length: missing }, () => emptyRow)] }
}

/** A verksamhet is asked for only where the organisation has more than one. */
export const hasUnits = (organisation: Organisation | undefined): boolean => (organisation?.units.length ?? 0) > 1

export const rowField = (itemId: string, index: number, part: keyof MeetsRow) => `outcome:${itemId}:${part}-${index}`

/** What is missing or cannot be read, as the sentences beside the fields. */
export function problemsOf(
  draft: OutcomeDraft,
  itemId: AgendaItemId,
  option: OutcomeOption | undefined,
): { field: string; message: string }[] {
  if (!option) return [{ field: `outcome:${itemId}:outcome`, message: text.missing }]
  const problems: { field: string; message: string }[] = []
  if (option.meets !== 'none') {
    draft.meets.forEach((row, index) => {
      const at = (part: keyof MeetsRow, message: string) => problems.push({ field: rowField(itemId, index, part), message })
      if (row.organisationId === '') at('organisationId', text.organisationMissing)
      if (row.responsible.trim() === '') at('responsible', text.responsibleMissing)
      if (row.byDate.trim() === '') at('byDate', text.byDateMissing)
      else if (!readDate(row.byDate)) at('byDate', text.dateWrong)
    })
    if (draft.meets.length < leastRows(option)) {
      problems.push({ field: `outcome:${itemId}:add`, message: option.meets === 'one' ? text.oneMissing : text.severalMissing })
    }
  }
  if (asksForSipCaller(option) && draft.sipCaller.trim() === '') {
    problems.push({ field: `outcome:${itemId}:sipCaller`, message: text.sipCallerMissing })
  }
  return problems
}

/** The outcome that the form amounts to once it has no problems. */
export function outcomeFrom(
  draft: OutcomeDraft,
  about: { matterId: MatterId; itemId: AgendaItemId; option: OutcomeOption },
): ConsultationOutcome {
  const { option } = about
  return {
    matterId: about.matterId,
    itemId: about.itemId,
    outcome: option.key,
    meets:
      option.meets === 'none'
        ? []
        : draft.meets.map(
            (row) => ({ ...row, byDate: readDate(row.byDate) ?? row.byDate }) as ConsultationOutcome['meets'][number],
          ),
    sipCaller: asksForSipCaller(option) ? draft.sipCaller.trim() : '',
    reason: draft.reason.trim(),
    furtherPlanning: option.furtherPlanning ?? draft.furtherPlanning,
    domains: draft.domains,
    sustainable: draft.sustainable,
  }
}
