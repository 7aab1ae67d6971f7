import type { ReactNode } from 'react'
import type { MatterDetail } from '../../../shared/contract/matter'
import type { GroupKind } from '../../../shared/domain/profile/profile'
import type { Right } from '../../../shared/domain/user/right'
import { text } from '../../text/sv'
import { afterwardsText } from '../../text/sv/afterwards'
import { preparingText } from '../../text/sv/preparing'
import { Card } from '../../ui'
import { BookingsPanel, meetingsOf } from '../booking/bookings-panel'
import { ConsentsPanel } from '../consent/consents-panel'
import { CoordinationPanel } from '../coordination'
import { CriteriaPanel } from '../criteria/criteria-panel'
import { OutcomesPanel } from '../decision/outcomes-panel'
import { ResultPanel } from '../decision/result-panel'
import { EnclosuresPanel } from '../enclosure/enclosures-panel'
import { EnrolmentPanel } from '../enrolment/enrolment-panel'
import { FollowUpForm } from '../follow-up'
import { FormPanel } from '../form/form-panel'
import { HistoryPanel } from '../history/history-panel'
import { IdentityPanel } from '../identity/identity-panel'
import { QuestionsPanel } from '../question/questions-panel'
import { ReferralPanel } from '../referral/referral-panel'
import { SummaryPanel } from '../summary/summary-panel'
import { TasksPanel } from '../task/tasks-panel'
import { PapersPanel } from './papers-panel'

const words = text.matter.page

/** The headings of the list at the side, in their order. */
export const SECTION_GROUPS = ['arrived', 'protection', 'preparation', 'matter'] as const
export type SectionGroup = (typeof SECTION_GROUPS)[number]

/** One part of the page about a matter: shown only where its group's profile has a use for it, and to whoever may read it. */
export interface MatterSection {
  readonly key: string
  /** As it stands in the address, so that unlocking returns to the same one. */
  readonly route: string
  readonly label: string | ((groupKind: GroupKind) => string)
  readonly group: SectionGroup
  readonly right?: Right
  show(matter: MatterDetail, groupKind: GroupKind): boolean
  render(matter: MatterDetail, groupKind: GroupKind): ReactNode
}

const always = () => true

/** In the order they are listed within their group. */
export const MATTER_SECTIONS: readonly MatterSection[] = [
  {
    key: 'referral',
    route: 'aktualisering',
    label: words.tabs.referral,
    group: 'arrived',
    show: always,
    render: (matter) => <ReferralPanel matter={matter} />,
  },
  {
    key: 'form',
    route: 'formular',
    label: text.form.tab,
    group: 'arrived',
    show: (_matter, groupKind) => groupKind.form !== null,
    render: (matter) => <FormPanel matter={matter} />,
  },
  {
    key: 'criteria',
    route: 'kriterier',
    label: text.criteria.tab,
    group: 'arrived',
    show: (_matter, groupKind) => groupKind.criteria !== null,
    render: (matter, groupKind) => <CriteriaPanel matter={matter} groupKind={groupKind} />,
  },
  {
    key: 'enclosures',
    route: 'bilagor',
    label: text.enclosure.title,
    group: 'arrived',
    right: 'identity:read',
    show: always,
    render: (matter) => <EnclosuresPanel matter={matter} />,
  },
  {
    key: 'coordination',
    route: 'samordning',
    label: preparingText.coordination.tab,
    group: 'arrived',
    show: (_matter, groupKind) => groupKind.coordination !== null,
    render: (matter, { coordination }) => (coordination ? <CoordinationPanel matter={matter} asks={coordination} /> : null),
  },
  {
    key: 'questions',
    route: 'fragor',
    label: text.question.tab,
    group: 'arrived',
    show: (_matter, { chain }) => chain.ways.some(({ act }) => act === 'questionAsked'),
    render: (matter) => <QuestionsPanel matter={matter} />,
  },
  {
    key: 'consents',
    route: 'samtycken',
    label: words.tabs.consents,
    group: 'protection',
    show: always,
    render: (matter) => <ConsentsPanel matter={matter} />,
  },
  {
    key: 'identity',
    route: 'personuppgifter',
    label: words.tabs.identity,
    group: 'protection',
    right: 'identity:read',
    show: always,
    render: (matter) => <IdentityPanel matterId={matter.id} hasIdentity={matter.hasIdentity} />,
  },
  {
    key: 'summary',
    route: 'sammanfattning',
    label: words.tabs.summary,
    group: 'preparation',
    show: always,
    render: (matter) => <SummaryPanel matter={matter} />,
  },
  {
    key: 'bookings',
    route: 'tider',
    label: text.booking.title,
    group: 'preparation',
    show: (matter) => meetingsOf(matter.group.profileId).length > 0,
    render: (matter, groupKind) => <BookingsPanel matter={matter} groupKind={groupKind} />,
  },
  {
    key: 'result',
    route: 'resultat',
    label: (groupKind) => (groupKind.requiresRecommendation ? words.tabs.result : words.tabs.outcome),
    group: 'preparation',
    show: always,
    render: (matter, groupKind) =>
      groupKind.requiresRecommendation ? (
        <ResultPanel matter={matter} groupKind={groupKind} />
      ) : (
        <OutcomesPanel matter={matter} />
      ),
  },
  {
    key: 'followUp',
    route: 'uppfoljning',
    label: afterwardsText.followUp.tab,
    group: 'preparation',
    show: (_matter, groupKind) => groupKind.followsUp,
    render: (matter) => (
      <Card title={afterwardsText.followUp.heading}>
        <FollowUpForm matterId={matter.id} groupId={matter.group.id} />
      </Card>
    ),
  },
  {
    key: 'enrolment',
    route: 'insats',
    label: text.enrolment.title,
    group: 'preparation',
    // Where nobody is enrolled no way of the chain is gone by it.
    show: (_matter, groupKind) => groupKind.chain.ways.some(({ act }) => act === 'enrolled'),
    render: (matter) => <EnrolmentPanel matter={matter} />,
  },
  {
    key: 'tasks',
    route: 'att-gora',
    label: text.task.tab,
    group: 'matter',
    show: always,
    render: (matter) => <TasksPanel matterId={matter.id} />,
  },
  {
    key: 'papers',
    route: 'papper',
    label: words.tabs.papers,
    group: 'matter',
    right: 'paper:make',
    show: always,
    render: (matter, groupKind) => <PapersPanel matter={matter} groupKind={groupKind} />,
  },
  {
    key: 'history',
    route: 'historik',
    label: text.history.title,
    group: 'matter',
    show: always,
    render: (matter, groupKind) => <HistoryPanel matter={matter} groupKind={groupKind} />,
  },
]

export const labelOf = (section: MatterSection, groupKind: GroupKind): string =>
  typeof section.label === 'string' ? section.label : section.label(groupKind)
