import { useMemo } from 'react'
import type { Right } from '../../shared/domain/user/right'
import { useMay, useSession } from '../client'
import { useAdviceGroups } from '../features/advice'
import { useDeviationGroups } from '../features/deviation'
import { text } from '../text/sv'
import { deviationText } from '../text/sv/deviation'
import { practiceText } from '../text/sv/practice'
import {
  IconAlertTriangle,
  IconBooks,
  IconCalendarEvent,
  IconChartBar,
  IconChecklist,
  IconFolders,
  IconHelpCircle,
  IconHistory,
  IconInfoCircle,
  IconMessages,
  IconPlayerPlay,
  IconSearch,
  IconSettings,
  IconTargetArrow,
  IconTextScan2,
  IconUsersGroup,
} from '../ui/icons'

const words = text.desk

/** Where the left navigation leads, in order; keys are shown beside the name. */
export const sections = [
  {
    route: '/ova',
    label: practiceText.nav,
    command: practiceText.command,
    keys: undefined,
    icon: IconPlayerPlay,
    right: 'session',
    foot: false,
    only: 'practice',
  },
  {
    route: '/min-dag',
    label: text.day.title,
    command: text.day.command,
    keys: 'Alt+0',
    icon: IconChecklist,
    right: 'session',
    foot: false,
  },
  {
    route: '/arenden',
    label: words.nav.matters,
    command: words.commands.matters,
    keys: 'Alt+1',
    icon: IconFolders,
    right: 'matter:read',
    foot: false,
  },
  {
    route: '/sok',
    label: text.search.title,
    command: text.search.command,
    keys: 'Ctrl+F',
    icon: IconSearch,
    right: 'matter:read',
    foot: false,
  },
  {
    route: '/moten',
    label: words.nav.meetings,
    command: words.commands.meetings,
    keys: 'Alt+2',
    icon: IconCalendarEvent,
    right: 'session',
    foot: false,
  },
  {
    route: '/grupper',
    label: words.nav.groups,
    command: words.commands.groups,
    keys: 'Alt+3',
    icon: IconUsersGroup,
    right: 'session',
    foot: false,
  },
  {
    route: '/avvikelser',
    label: deviationText.nav,
    command: deviationText.command,
    keys: undefined,
    icon: IconAlertTriangle,
    right: 'matter:read',
    foot: false,
    only: 'deviations',
  },
  {
    route: '/samverkan',
    label: text.strategy.nav,
    command: text.strategy.command,
    keys: 'Alt+9',
    icon: IconTargetArrow,
    right: 'matter:read',
    foot: false,
  },
  {
    route: '/bibliotek',
    label: words.nav.library,
    command: words.commands.library,
    keys: undefined,
    icon: IconBooks,
    right: 'session',
    foot: false,
  },
  {
    route: '/radgivning',
    label: text.advice.title,
    command: text.advice.command,
    keys: 'Alt+7',
    icon: IconMessages,
    right: 'matter:read',
    foot: false,
    only: 'advice',
  },
  {
    route: '/statistik',
    label: text.statistics.title,
    command: text.statistics.command,
    keys: 'Alt+8',
    icon: IconChartBar,
    right: 'matter:read',
    foot: false,
  },
  {
    route: '/granska',
    label: text.scan.nav,
    command: text.scan.command,
    keys: undefined,
    icon: IconTextScan2,
    right: 'matter:read',
    foot: false,
  },
  {
    route: '/logg',
    label: words.nav.log,
    command: words.commands.log,
    keys: 'Alt+4',
    icon: IconHistory,
    right: 'log:read',
    foot: true,
  },
  {
    route: '/installningar',
    label: words.nav.settings,
    command: words.commands.settings,
    keys: 'Alt+5',
    icon: IconSettings,
    right: 'session',
    foot: true,
  },
  {
    route: '/hjalp',
    label: words.nav.help,
    command: words.commands.help,
    keys: 'Alt+6',
    icon: IconHelpCircle,
    right: 'session',
    foot: true,
  },
  {
    route: '/om',
    label: words.nav.about,
    command: words.commands.about,
    keys: undefined,
    icon: IconInfoCircle,
    right: 'session',
    foot: true,
  },
] as const satisfies readonly { right: Right; [key: string]: unknown }[]

/** Those that whoever is here has a use for: by right, and by what the groups' collaborations do. */
export function useSections(): (typeof sections)[number][] {
  const may = useMay()
  const advising = (useAdviceGroups()?.length ?? 0) > 0
  const deviating = (useDeviationGroups()?.length ?? 0) > 0
  const practice = useSession()?.practice ?? false
  return useMemo(() => {
    const has = { advice: advising, deviations: deviating, practice }
    return sections.filter((section) => may(section.right) && (!('only' in section) || has[section.only]))
  }, [may, advising, deviating, practice])
}

export type SectionRoute = (typeof sections)[number]['route']
export const sectionOf = (location: string) =>
  sections.find(({ route }) => location === route || location.startsWith(`${route}/`))
