import { useLocation } from 'wouter'
import type { FoundIn, SearchHit } from '../../../shared/domain/search/search'
import { text } from '../../text/sv'
import { useOpenMatter } from '../matter/use-open-matter'
import style from './search.module.css'

const words = text.search

/** Where on the page about a matter a thing that was found stands. */
const SECTION: Partial<Record<FoundIn, string>> = {
  summary: 'sammanfattning',
  outcome: 'resultat',
  recommendation: 'resultat',
  decision: 'resultat',
  task: 'att-gora',
  identity: 'personuppgifter',
  text: 'formular',
  enclosure: 'bilagor',
}

export const routeOf = ({ matterId, route, where }: SearchHit): string =>
  route ?? (matterId === null ? '/sok' : ['/arenden', matterId, SECTION[where]].filter(Boolean).join('/'))

/** By where it was found, the kind with the best hit first; within a kind the best first. */
export function groupHits(hits: readonly SearchHit[]): [FoundIn, SearchHit[]][] {
  const groups = new Map<FoundIn, SearchHit[]>()
  for (const hit of hits) groups.set(hit.where, [...(groups.get(hit.where) ?? []), hit])
  return [...groups]
}

/** What was found, each with its code name and the words around it. Enter on one opens it. */
export function HitList({ hits }: { hits: readonly SearchHit[] }) {
  const [, navigate] = useLocation()
  const openMatter = useOpenMatter()
  const open = async (hit: SearchHit) => {
    const route = routeOf(hit)
    if (hit.matterId !== null && route.startsWith('/arenden')) await openMatter(hit.matterId)
    navigate(route)
  }
  return (
    <>
      {groupHits(hits).map(([where, found]) => (
        <section key={where} className={style.group} aria-label={words.where[where]}>
          <h3 className={style.where}>
            {words.where[where]} <span className="s-quiet">{found.length}</span>
          </h3>
          <ul className={style.hits}>
            {found.map((hit, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a list that is replaced whole, and one matter may be found twice
              <li key={at}>
                <button type="button" className="s-link" data-hit onClick={() => void open(hit)}>
                  {hit.codeName ?? words.noMatter}
                </button>
                <p className={style.excerpt}>
                  {hit.pieces.map((piece, index) =>
                    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one sentence, in their order
                    index % 2 === 1 ? <mark key={index}>{piece}</mark> : <span key={index}>{piece}</span>,
                  )}
                </p>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}
