import type { ReactNode } from 'react'
import type { GroupDetail } from '../../../shared/domain/group/group'
import type { GroupKind } from '../../../shared/domain/profile/profile'
import { text } from '../../text/sv'
import { OwnWordsPanel } from '../privacy'
import { ChangesPanel } from './changes-panel'
import { ManagersPanel } from './managers-panel'
import { ReportPanel } from './report-panel'
import { TermsPanel } from './terms-panel'
import { TrainingPanel } from './training-panel'
import { WorkPanel } from './work-panel'

const words = text.groupYear

export const GROUP_SECTION_GROUPS = ['people', 'year'] as const

/** A part of a group's page; shown only where its kind has a use for it. */
export interface GroupSection {
  readonly key: keyof typeof words.sectionLabels
  /** As it stands in the address. */
  readonly route: string
  readonly group: (typeof GROUP_SECTION_GROUPS)[number]
  show(groupKind: GroupKind): boolean
  render(group: GroupDetail): ReactNode
}

/** The year of a group, in the order it is listed. Whom the group is made of stands before it, on the group's own page. */
export const GROUP_SECTIONS: readonly GroupSection[] = [
  {
    key: 'work',
    route: 'arbete',
    group: 'people',
    show: () => true,
    render: (group) => <WorkPanel group={group} />,
  },
  {
    key: 'changes',
    route: 'besked',
    group: 'people',
    show: ({ changesGoTo }) => changesGoTo.length > 0,
    render: (group) => <ChangesPanel group={group} />,
  },
  {
    key: 'ownWords',
    route: 'ord',
    group: 'people',
    show: () => true,
    render: (group) => <OwnWordsPanel group={group} />,
  },
  {
    key: 'terms',
    route: 'terminer',
    group: 'year',
    show: ({ meetingsPerTerm }) => meetingsPerTerm > 0,
    render: (group) => <TermsPanel group={group} />,
  },
  {
    key: 'training',
    route: 'utbildning',
    group: 'year',
    show: ({ yearlyTraining }) => yearlyTraining,
    render: (group) => <TrainingPanel group={group} />,
  },
  {
    key: 'managers',
    route: 'chefer',
    group: 'year',
    show: ({ yearlyTraining, takesMatters }) => yearlyTraining || !takesMatters,
    render: (group) => <ManagersPanel group={group} />,
  },
  {
    key: 'report',
    route: 'rapporter',
    group: 'year',
    show: ({ needsResponsible }) => needsResponsible,
    render: (group) => <ReportPanel group={group} />,
  },
]
