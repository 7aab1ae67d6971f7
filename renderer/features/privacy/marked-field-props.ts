import type { Finding } from '../../../shared/privacy/finding'
import type { StandIn } from '../../../shared/privacy/stand-ins/stand-in'
import type { FieldProps } from '../../ui'
import type { Check } from './use-marks'

export interface MarkedFieldProps extends FieldProps {
  value: string
  onChange(value: string): void
  onBlur?(): void
  maxLength?: number
  rows?: number
  maxRows?: number
  /** One sentence, however wide the field is: what is pasted over several lines becomes one. */
  oneLine?: boolean
  check: Check
  /** How long the hand rests before the check is asked. */
  pause?: number
  isAnswered(finding: Finding, text: string): boolean
  /** @returns takes the answer back */
  onNotPersonal(finding: Finding, text: string): () => void
  standInFor(finding: Finding, text: string): StandIn
  /** What is found now and where, answered or not, after the frame it is drawn in. Keep it steady. */
  onFindings?(found: { text: string; findings: readonly Finding[]; isChecked: boolean }): void
  /** What the check cannot see here; stands under the field. */
  limits?: string | undefined
  /** In a meeting nothing is read out by itself. */
  quiet?: boolean
}
