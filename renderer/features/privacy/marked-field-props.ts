import type { ReactNode } from 'react'
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
  /** One sentence, however wide the field is: what is pasted over several lines becomes one, and Enter sends its form. */
  oneLine?: boolean
  check: Check
  /** What the check is about beside the text: asked anew when it is another. */
  about?: string
  /** How long the hand rests before the check is asked. */
  pause?: number
  isAnswered(finding: Finding, text: string): boolean
  /** @returns takes the answer back */
  onNotPersonal(finding: Finding, text: string): () => void
  /** Whether an answer would be kept anywhere; it is not offered where it would not. */
  canAnswer?(finding: Finding, text: string): boolean
  /** Why not, where it is not for want of a memory. */
  noAnswer?: string
  standInFor(finding: Finding, text: string): StandIn
  /** What is found now and where, answered or not, after the frame it is drawn in. Keep it steady. */
  onFindings?(found: { text: string; findings: readonly Finding[]; isChecked: boolean }): void
  /** What the check cannot see here; stands under the field. */
  limits?: string | undefined
  /** Stands first in the line under the field, e.g. that it is saved. */
  beside?: ReactNode
  /** Tab goes on to the next field: what is done with a place has its keys, and must not stand in the way where a hand is used to go. */
  tabsPast?: boolean
  /** Its owner draws with every key: a form whose button may be pressed before the hand has rested. */
  atOnce?: boolean
  /** In a meeting nothing is read out by itself. */
  quiet?: boolean
}
