import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useLocation } from 'wouter'
import type { Group } from '../../../shared/domain/group/group'
import { isStrategic } from '../../../shared/domain/strategy/strategic-group'
import type { IsoDate } from '../../../shared/lib/dates'
import { profileOf } from '../../../shared/profiles'
import { useHolding, useQueryOf, useSession } from '../../client'
import { lessonText } from '../../text/sv/lesson'
import { strategyText as words } from '../../text/sv/strategy'
import { choicesOf, EmptyState, Note, Page, Refused, SelectField } from '../../ui'
import { LessonsPart } from '../lesson'
import classes from '../matter/matter.module.css'
import { SectionList } from '../matter/section-list'
import { useSectionFocus } from '../matter/use-section-focus'
import { AgreementPart } from './agreement-part'
import { CompetencePart } from './competence-part'
import { DilemmasPart } from './dilemmas-part'
import { ExperiencesPart } from './experiences-part'
import { FollowedPart } from './followed-part'
import { GoalsPart } from './goals-part'
import { RoutinesPart } from './routines-part'

interface Part {
  readonly route: string
  readonly label: string
  readonly group: keyof typeof words.partGroups
  readonly strategicOnly: boolean
  render(group: Group, today: IsoDate): ReactNode
}

const PARTS: readonly Part[] = [
  {
    route: 'mal',
    label: words.goal.title,
    group: 'steers',
    strategicOnly: true,
    render: ({ id }, today) => <GoalsPart groupId={id} today={today} />,
  },
  {
    route: 'rutiner',
    label: words.routine.title,
    group: 'steers',
    strategicOnly: true,
    render: ({ id }, today) => <RoutinesPart groupId={id} today={today} />,
  },
  {
    route: 'overenskommelsen',
    label: words.agreement.title,
    group: 'steers',
    strategicOnly: true,
    render: (group, today) => <AgreementPart group={group} today={today} />,
  },
  {
    route: 'uppfoljning',
    label: words.followed.title,
    group: 'steers',
    strategicOnly: true,
    render: (group, today) => <FollowedPart group={group} today={today} />,
  },
  {
    route: 'dilemman',
    label: words.dilemma.title,
    group: 'met',
    strategicOnly: false,
    render: (group, today) => <DilemmasPart group={group} today={today} />,
  },
  {
    route: 'lardomar',
    label: lessonText.title,
    group: 'met',
    strategicOnly: false,
    render: (group, today) => <LessonsPart group={group} today={today} />,
  },
  {
    route: 'erfarenheter',
    label: words.experience.title,
    group: 'met',
    strategicOnly: false,
    render: (group, today) => <ExperiencesPart group={group} today={today} />,
  },
  {
    route: 'kompetens',
    label: words.competence.title,
    group: 'met',
    strategicOnly: false,
    render: (group, today) => <CompetencePart group={group} today={today} />,
  },
]

/** What holds for the collaboration itself; a part at a time, about nobody (G19, G48–G56). */
export function StrategyPage({ part }: { part?: string | undefined }) {
  const [, navigate] = useLocation()
  const session = useSession()
  const { value, refusal } = useQueryOf('group/list', {})
  useHolding(words.title, 'noIndividuals')
  if (!session || !value)
    return (
      <Page title={words.title}>
        <Refused refusal={refusal} />
      </Page>
    )
  if (value.groups.length === 0)
    return (
      <Page title={words.title}>
        <EmptyState action={<Button onClick={() => navigate('/grupper')}>{words.toGroups}</Button>}>{words.noGroups}</EmptyState>
      </Page>
    )
  return <OfGroup groups={value.groups} part={part} today={session.today as IsoDate} />
}

function OfGroup({ groups, part, today }: { groups: readonly Group[]; part: string | undefined; today: IsoDate }) {
  const [chosen, setChosen] = useState('')
  const group = groups.find(({ id }) => id === chosen) ?? groups.find(isStrategic) ?? groups[0]
  const parts = PARTS.filter(({ strategicOnly }) => !strategicOnly || (group !== undefined && isStrategic(group)))
  const current = parts.find(({ route }) => route === part) ?? parts[0]
  const box = useSectionFocus(current?.route)
  if (!group || !current) return null
  return (
    <Page title={words.title} lead={words.lead}>
      <button type="button" className="d-skip" onClick={() => box.current?.focus()}>
        {words.skipTo(current.label)}
      </button>
      {groups.length > 1 ? (
        <div className="s-short">
          <SelectField
            field="strategy-group"
            label={words.group}
            value={group.id as string}
            onChange={setChosen}
            choices={choicesOf(groups)}
          />
        </div>
      ) : null}
      {!groups.some(isStrategic) && couldHaveStrategic(groups) ? <Note>{words.noStrategic}</Note> : null}
      <div className={classes.frame}>
        <div className={classes.columns}>
          <SectionList
            name="strategy-part"
            label={words.parts}
            groups={(['steers', 'met'] as const).map((key) => ({ key, label: words.partGroups[key] }))}
            to={(route) => `/samverkan/${route}`}
            sections={parts}
            current={current.route}
          />
          <section
            key={`${group.id} ${current.route}`}
            ref={box}
            tabIndex={-1}
            data-no-ring
            className={classes.part}
            aria-label={current.label}
          >
            {current.render(group, today)}
          </section>
        </div>
      </div>
    </Page>
  )
}

/** Whether one of the groups' collaborations has a kind of group that leads the others. */
const couldHaveStrategic = (groups: readonly Group[]): boolean =>
  groups.some(({ profileId }) => profileOf(profileId).groupKinds.some(({ kind }) => isStrategic({ kind })))
