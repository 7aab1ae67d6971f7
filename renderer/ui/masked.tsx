import type { ReactNode } from 'react'
import { given, type Masking, type Shown } from '../../shared/lib/shown'
import { maskingMeans, maskingText } from '../text/sv/masking'
import { IconEyeOff } from './icons'

/**
 * "Dold", "Ej angivet" or "Okänt": a word and, for what is hidden, a sign; no colour tells them apart. A screen reader hears what
 * the word means as well.
 * @param why instead of what the word means, where there is more to say; shown to everybody
 */
export function Masked({ kind, why }: { kind: Masking; why?: string }) {
  return (
    <span className="s-masked" data-masked={kind}>
      <span className="s-masked-word">
        {kind === 'hidden' ? <IconEyeOff size="1em" aria-hidden /> : null}
        {maskingText[kind]}
      </span>
      {why === undefined ? <span className="s-hidden">, {maskingMeans[kind]}</span> : <span className="s-quiet"> {why}</span>}
    </span>
  )
}

/** A value, or the one of the three words that says why there is none. */
export function ShownValue<T extends ReactNode>(props: { of: Shown<T>; why?: string }): ReactNode {
  if (props.of.kind === 'shown') return props.of.value
  return <Masked kind={props.of.kind} {...(props.why === undefined ? {} : { why: props.why })} />
}

/** What stands in a list or beside a label is never nothing: empty is what nobody has filled in. */
export function neverEmpty(value: ReactNode): ReactNode {
  const known = given(value)
  return known.kind === 'shown' ? known.value : <Masked kind={known.kind} />
}
