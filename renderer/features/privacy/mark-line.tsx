import { Button } from '@mantine/core'
import type { ReactNode, RefObject } from 'react'
import { text } from '../../text/sv'
import { Keys } from '../../ui'
import { MARK_KEYS } from './mark-keys'
import type { Under } from './marked-area'
import style from './marked-field.module.css'
import type { MarkActs } from './use-mark-acts'

const words = text.marks

/** Under the field: how many places there are and the way to the next; and for the one the caret stands in, why, and the two ways on. */
export function MarkLine(props: {
  id: string
  under: Under
  limits: string | undefined
  noAnswer?: string | undefined
  beside: ReactNode
  tabsPast: boolean | undefined
  hands: RefObject<MarkActs | null>
}) {
  const { id, under, hands } = props
  const { certain, asked, here } = under
  return (
    <div className={style.below} data-mark-line>
      <div className={style.line}>
        {props.beside}
        <p id={id}>
          {certain + asked > 0 ? words.count(certain, asked) : null} {props.limits}
        </p>
        {certain + asked > 0 ? (
          <KeyButton tabsPast={props.tabsPast} keys={MARK_KEYS.next} about={id} onPress={() => hands.current?.next()}>
            {words.next}
          </KeyButton>
        ) : null}
      </div>
      {here ? (
        <div className={style.place} data-tone={here.finding.certainty} data-mark-here>
          <p id={`${id}-here`}>
            <q>{here.quote}</q> {here.finding.certainty === 'certain' ? words.certain : words.asked}:{' '}
            {text.privacy.because[here.finding.rule]} {here.canAnswer ? null : props.noAnswer}
          </p>
          <KeyButton
            tabsPast={props.tabsPast}
            keys={MARK_KEYS.replace}
            about={`${id}-here`}
            onPress={() => hands.current?.replace()}
          >
            {words.replaceBy(here.standIn)}
          </KeyButton>
          {here.canAnswer ? (
            <KeyButton
              tabsPast={props.tabsPast}
              keys={MARK_KEYS.notPersonal}
              about={`${id}-here`}
              onPress={() => hands.current?.notPersonal()}
            >
              {words.notPersonal}
            </KeyButton>
          ) : null}
        </div>
      ) : null}
    </div>
  )
}

function KeyButton(props: { keys: string; about: string; tabsPast: boolean | undefined; onPress(): void; children: string }) {
  const { keys, about, onPress, children } = props
  return (
    <Button
      variant="default"
      size="compact-sm"
      aria-describedby={about}
      tabIndex={props.tabsPast ? -1 : undefined}
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
