import { Link, useLocation } from 'wouter'
import { text } from '../text/sv'
import { Mark } from '../ui/mark'
import { sectionOf, useSections } from './sections'

/** The left side: where one can go. */
export function Navigation() {
  const [location] = useLocation()
  const here = sectionOf(location)
  const items = useSections()
  const list = (foot: boolean) => (
    <ul>
      {items
        .filter((item) => item.foot === foot)
        .map(({ route, label, icon: Icon }) => (
          <li key={route}>
            <Link href={route} aria-current={here?.route === route ? 'page' : undefined}>
              <Icon stroke={1.75} aria-hidden />
              <span>{label}</span>
            </Link>
          </li>
        ))}
    </ul>
  )
  return (
    <nav className="d-nav" aria-label={text.desk.nav.label}>
      <p className="d-name">
        <Mark />
        <span>{text.desk.program}</span>
      </p>
      {list(false)}
      <div className="d-nav-foot">{list(true)}</div>
    </nav>
  )
}
