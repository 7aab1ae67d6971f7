import { Link } from 'wouter'
import type { MatterDetail } from '../../../shared/contract/matter'
import type { CriteriaSet } from '../../../shared/domain/criteria/criteria'
import {
  countStandings,
  criteriaFields,
  judgeCriteria,
  reasonFieldOf,
  tellingHeadings,
} from '../../../shared/domain/criteria/rules'
import { requireVersion } from '../../../shared/domain/form/versions'
import type { GroupKind } from '../../../shared/domain/profile/profile'
import { profileOf } from '../../../shared/profiles'
import { useMay } from '../../client'
import { text } from '../../text/sv'
import { Card, Note, Refused } from '../../ui'
import { AnswersHistory } from '../form/answers-history'
import { FollowedVersion } from '../form/followed-version'
import { type AnswersInHand, useAnswers } from '../form/use-answers'
import { UncheckedTexts } from '../text/unchecked-texts'
import { CriterionCard } from './criterion-card'

const words = text.criteria
const CRITERIA_TEXTS = ['criterion:']

/** What the referral is held against, each criterion with its answers, its standing and its reason (A15–A28). */
export function CriteriaPanel({ matter, groupKind }: { matter: MatterDetail; groupKind: GroupKind }) {
  const inHand = useAnswers(matter.id, 'criteria')
  const { read } = inHand
  if (!read?.key) return <Refused refusal={inHand.readRefusal} />
  const set = requireVersion(profileOf(matter.group.profileId).criteriaSets, { key: read.key, version: read.version })
  return <KnownCriteria matter={matter} groupKind={groupKind} set={set} inHand={inHand} read={read} />
}

function KnownCriteria(props: {
  matter: MatterDetail
  groupKind: GroupKind
  set: CriteriaSet
  inHand: AnswersInHand
  read: NonNullable<AnswersInHand['read']>
}) {
  const { matter, groupKind, set, inHand, read } = props
  const mayWrite = useMay()('matter:write')
  const { birthYear, receivedOn } = read
  const judged = judgeCriteria(set, { answers: inHand.answers, birthYear, receivedOn })
  const known: ReadonlySet<string> = new Set(read.knownTexts)
  const stopped = judged.filter(({ stops }) => stops)
  const telling = groupKind.summaryHeadings.filter(({ key }) => tellingHeadings(judged).includes(key))
  return (
    <div className="s-form">
      <Card title={words.summary}>
        <p aria-live="polite">
          <strong>{words.counts(countStandings(judged))}</strong>
        </p>
        <p className="s-quiet">{mayWrite ? words.intro : words.readOnly}</p>
        <FollowedVersion
          matterId={matter.id}
          of="criteria"
          line={words.version(set.label, set.version)}
          version={read.version}
          newest={read.newestVersion}
          words={words}
          mayWrite={mayWrite}
        />
        <AnswersHistory matterId={matter.id} of="criteria" fields={criteriaFields(set)} />
        {stopped.length > 0 ? (
          <Note tone="notice">
            <p>{words.stops}</p>
            <ul className="s-missing">
              {stopped.map(({ criterion }) => (
                <li key={criterion.key}>{criterion.label}</li>
              ))}
            </ul>
          </Note>
        ) : null}
        {telling.map(({ key, label }) => (
          <Note key={key} tone="notice">
            <p>{words.tells(label)}</p>
            <Link href={`/arenden/${matter.id}/sammanfattning`} replace className="s-link">
              {words.toSummary}
            </Link>
          </Note>
        ))}
      </Card>
      <UncheckedTexts matterId={matter.id} beginning={CRITERIA_TEXTS}>
        {judged.map((one) => (
          <CriterionCard
            key={one.criterion.key}
            matterId={matter.id}
            judged={one}
            limits={set.ageLimits}
            birthYear={birthYear}
            receivedOn={receivedOn}
            inHand={inHand}
            hasReason={known.has(reasonFieldOf(one.criterion))}
            mayWrite={mayWrite}
          />
        ))}
      </UncheckedTexts>
    </div>
  )
}
