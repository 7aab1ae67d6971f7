import { Button } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import type { CriteriaSet, CriterionStanding } from '../../../shared/domain/criteria/criteria'
import { type JudgedCriterion, reasonFieldOf } from '../../../shared/domain/criteria/rules'
import { isAsked } from '../../../shared/domain/form/rules'
import type { MatterId } from '../../../shared/domain/matter/matter'
import type { IsoDate } from '../../../shared/lib/dates'
import { text } from '../../text/sv'
import { useInPlace } from '../../ui'
import { AnswerField } from '../form/answer-field'
import type { AnswersInHand } from '../form/use-answers'
import { UncheckedField } from '../text/unchecked-field'
import style from './criteria.module.css'

const words = text.criteria

/** One criterion: what is asked, how it stands in words, and the reason. */
export function CriterionCard(props: {
  matterId: MatterId
  judged: JudgedCriterion
  limits: CriteriaSet['ageLimits']
  birthYear: number | null
  receivedOn: IsoDate
  inHand: AnswersInHand
  hasReason: boolean
  mayWrite: boolean
}) {
  const { matterId, judged, inHand, mayWrite } = props
  const { criterion, standing, asksReason } = judged
  const heading = `criterion-${criterion.key}`
  return (
    <section className={`s-card ${style.criterion}`} aria-labelledby={heading}>
      <div className={style.head}>
        <h3 id={heading}>{criterion.label}</h3>
        <Standing standing={standing} />
      </div>
      {criterion.hint ? <p className="s-quiet">{criterion.hint}</p> : null}
      <div className="s-form">
        {criterion.judged === 'age' ? (
          <Age {...props} standing={standing} />
        ) : (
          criterion.fields
            .filter((field) => isAsked(field, criterion.fields, inHand.answers))
            .map((field) => (
              <AnswerField
                key={field.key}
                // The heading has just said it.
                field={field.label === criterion.label ? { ...field, label: words.question } : field}
                inHand={inHand}
                mayWrite={mayWrite}
              />
            ))
        )}
        <Reason
          matterId={matterId}
          field={reasonFieldOf(criterion)}
          label={criterion.label}
          isAsked={asksReason}
          hasReason={props.hasReason}
          mayWrite={mayWrite}
        />
      </div>
    </section>
  )
}

function Standing({ standing }: { standing: CriterionStanding }) {
  return (
    <span className={style.standing} data-standing={standing}>
      {words.standings[standing]}
    </span>
  )
}

function Age(props: {
  matterId: MatterId
  standing: CriterionStanding
  limits: CriteriaSet['ageLimits']
  birthYear: number | null
  receivedOn: IsoDate
}) {
  const { limits, birthYear, receivedOn, standing } = props
  if (birthYear === null) {
    return (
      <p>
        {words.ageMissing}{' '}
        <Link href={`/arenden/${props.matterId}/aktualisering`} replace className="s-link">
          {words.toReferral}
        </Link>
      </p>
    )
  }
  return (
    <>
      <p>
        {words.age(birthYear, receivedOn)} {limits ? words.ageLimits(limits.from, limits.to) : ''}
      </p>
      {standing === 'unclear' ? <p>{words.ageUnclear}</p> : null}
    </>
  )
}

/** Asked for where the answer calls for it; otherwise there on request. */
function Reason(props: {
  matterId: MatterId
  field: string
  label: string
  isAsked: boolean
  hasReason: boolean
  mayWrite: boolean
}) {
  const { field, label, isAsked: asked, hasReason, mayWrite } = props
  const [wanted, setWanted] = useState(false)
  if (!asked && !hasReason && !wanted) {
    if (!mayWrite) return null
    return (
      <div>
        <Button
          variant="subtle"
          size="compact-sm"
          data-shows={field}
          aria-label={words.addReasonOf(label)}
          onClick={() => setWanted(true)}
        >
          {words.addReason}
        </Button>
      </div>
    )
  }
  return <Written {...props} takesFocus={wanted} />
}

function Written(props: {
  matterId: MatterId
  field: string
  label: string
  isAsked: boolean
  hasReason: boolean
  mayWrite: boolean
  takesFocus: boolean
}) {
  const box = useInPlace<HTMLDivElement>(props.field, props.takesFocus)
  return (
    <div ref={box}>
      <UncheckedField
        matterId={props.matterId}
        field={props.field}
        label={words.reason}
        hint={props.isAsked && !props.hasReason ? words.reasonAsked : undefined}
        optional={!props.isAsked}
        rows={2}
        mayWrite={props.mayWrite}
        isKnown={props.hasReason}
      />
    </div>
  )
}
