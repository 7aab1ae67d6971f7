import { Button } from '@mantine/core'
import type { Finding } from '../../../shared/privacy/finding'
import { text } from '../../text/sv'
import { Keys } from '../../ui'
import { MARK_KEYS } from './mark-keys'
import style from './marked-field.module.css'

const words = text.marks

/** Under the field: how many places there are and the way to the next; and for the one the caret stands in, why, and the two ways on. */
export function MarkLine(props: {
  id: string
  open: readonly Finding[]
  here: { finding: Finding; quote: string; standIn: string } | undefined
  limits: string | undefined
  onNext(): void
  onReplace(): void
  onNotPersonal(): void
}) {
  const { open, here } = props
  const certain = open.filter(({ certainty }) => certainty === 'certain').length
  return (
    <div className={style.below} data-mark-line>
      <div className={style.line}>
        <p id={props.id}>
          {open.length > 0 ? words.count(certain, open.length - certain) : null} {props.limits}
        </p>
        {open.length > 0 ? (
          <KeyButton keys={MARK_KEYS.next} about={props.id} onPress={props.onNext}>
            {words.next}
          </KeyButton>
        ) : null}
      </div>
      {here ? (
        <div className={style.place} data-tone={here.finding.certainty} data-mark-here>
          <p id={`${props.id}-here`}>
            <q>{here.quote}</q> {here.finding.certainty === 'certain' ? words.certain : words.asked}:{' '}
            {text.privacy.because[here.finding.rule]}
          </p>
          <KeyButton keys={MARK_KEYS.replace} about={`${props.id}-here`} onPress={props.onReplace}>
            {words.replaceBy(here.standIn)}
          </KeyButton>
          <KeyButton keys={MARK_KEYS.notPersonal} about={`${props.id}-here`} onPress={props.onNotPersonal}>
            {words.notPersonal}
          </KeyButton>
        </div>
      ) : null}
    </div>
  )
}

function KeyButton({ keys, about, onPress, children }: { keys: string; about: string; onPress(): void; children: string }) {
  return (
    <Button
      variant="default"
      size="compact-sm"
      aria-describedby={about}
      aria-keyshortcuts={keys.replace('Skift', 'Shift')}
      onClick={onPress}
      // The caret stays in the text: the words it stands on are what is answered about.
      onMouseDown={(event) => event.preventDefault()}
      rightSection={<Keys keys={keys} quiet />}
    >
      {children}
    </Button>
  )
}
