import { Link, useLocation } from 'wouter'
import { SelectField } from '../../ui'
import classes from './matter.module.css'

export interface ListedSection {
  route: string
  label: string
  group: string
}

/** The parts of a page: a list with headings at the side, one field where there is no room beside the page. */
export function SectionList(props: {
  /** Of the field, and of its list. */
  name: string
  label: string
  /** The headings, in their order. */
  groups: readonly { readonly key: string; readonly label: string }[]
  to(route: string): string
  sections: readonly ListedSection[]
  current: string
}) {
  const { name, label, to, sections, current } = props
  const [, navigate] = useLocation()
  const groups = props.groups.map((group) => ({ ...group, listed: sections.filter((section) => section.group === group.key) }))
  return (
    <>
      <nav className={classes.list} aria-label={label}>
        {groups.map((group) =>
          group.listed.length === 0 ? null : (
            <div key={group.key}>
              <p className={classes.group} id={`${name}-group-${group.key}`}>
                {group.label}
              </p>
              <ul aria-labelledby={`${name}-group-${group.key}`}>
                {group.listed.map((section) => (
                  <li key={section.route}>
                    <Link href={to(section.route)} replace aria-current={section.route === current ? 'page' : undefined}>
                      {section.label}
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
          field={name}
          label={label}
          value={current}
          onChange={(route) => navigate(to(route), { replace: true })}
          choices={groups.flatMap((group) =>
            group.listed.map((section) => ({ value: section.route, label: `${group.label}: ${section.label}` })),
          )}
        />
      </div>
    </>
  )
}
