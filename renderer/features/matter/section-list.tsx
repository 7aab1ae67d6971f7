import { Link, useLocation } from 'wouter'
import type { MatterId } from '../../../shared/domain/matter/matter'
import { text } from '../../text/sv'
import { SelectField } from '../../ui'
import classes from './matter.module.css'
import { SECTION_GROUPS, type SectionGroup } from './sections'

const words = text.matter.page

export interface ListedSection {
  route: string
  label: string
  group: SectionGroup
}

/** The parts of a matter's page: a list with headings at the side, one field where there is no room beside the page. */
export function SectionList({
  matterId,
  sections,
  current,
}: {
  matterId: MatterId
  sections: readonly ListedSection[]
  current: string
}) {
  const [, navigate] = useLocation()
  const to = (route: string) => `/arenden/${matterId}/${route}`
  const groups = SECTION_GROUPS.map((group) => ({ group, listed: sections.filter((section) => section.group === group) }))
  return (
    <>
      <nav className={classes.list} aria-label={words.sections}>
        {groups.map(({ group, listed }) =>
          listed.length === 0 ? null : (
            <div key={group}>
              <p className={classes.group} id={`section-group-${group}`}>
                {words.sectionGroups[group]}
              </p>
              <ul aria-labelledby={`section-group-${group}`}>
                {listed.map(({ route, label }) => (
                  <li key={route}>
                    <Link href={to(route)} replace aria-current={route === current ? 'page' : undefined}>
                      {label}
                    </Link>
                  </li>
                ))}
              </ul>
            </div>
          ),
        )}
      </nav>
      <div className={classes.field}>
        <SelectField
          field="matter-section"
          label={words.sections}
          value={current}
          onChange={(route) => navigate(to(route), { replace: true })}
          choices={groups.flatMap(({ group, listed }) =>
            listed.map(({ route, label }) => ({ value: route, label: `${words.sectionGroups[group]}: ${label}` })),
          )}
        />
      </div>
    </>
  )
}
