import type { AuditLine } from '../../../shared/domain/audit/audit'

export type LogPart = { lines: readonly AuditLine[]; more: boolean }
export type LogCompartment = 'cases' | 'identity'
export type MergedLine = AuditLine & { compartment: LogCompartment }

/**
 * Both chains as one list, newest first. A part that has older lines still unread hides what is older than its oldest read
 * line, so that no line turns up later between two that have been shown.
 */
export function mergeLogs(parts: Readonly<Record<LogCompartment, LogPart>>): MergedLine[] {
  const cut = (['cases', 'identity'] as const)
    .map((name) => (parts[name].more ? (parts[name].lines.at(-1)?.at ?? '') : ''))
    .reduce((one, other) => (one > other ? one : other), '')
  return (['cases', 'identity'] as const)
    .flatMap((compartment) => parts[compartment].lines.map((line) => ({ ...line, compartment })))
    .filter(({ at }) => at >= cut)
    .sort((one, other) => (one.at === other.at ? other.seq - one.seq : one.at < other.at ? 1 : -1))
}

/** Which part must be read on, so that older lines can be shown; null when both are at their end. */
export function partToReadOn(parts: Readonly<Record<LogCompartment, LogPart>>): LogCompartment | null {
  const waiting = (['cases', 'identity'] as const).filter((name) => parts[name].more)
  return (
    waiting.sort((one, other) => ((parts[one].lines.at(-1)?.at ?? '') < (parts[other].lines.at(-1)?.at ?? '') ? 1 : -1))[0] ??
    null
  )
}
