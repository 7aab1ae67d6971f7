import { Button } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { HITS_A_PAGE } from '../../../shared/domain/search/search'
import { keptUntilClosed, useAnnouncement, useQueryOf } from '../../client'
import { text } from '../../text/sv'
import { Card, EmptyState, goToField, Page, Pager, Refused, TextField } from '../../ui'
import { HitList } from './hit-list'
import { IdentityHits } from './identity-hits'
import style from './search.module.css'
import { useMayIdentity } from './search-hooks'

const words = text.search
const QUIET_MS = 200
/** Whoever comes back from what was found finds the rest. */
const NOTHING = { typed: '', page: 0 }
const kept = keptUntilClosed(NOTHING)

/** One field for everything under code names; who somebody is only on request. */
export function SearchPage() {
  const [typed, setTyped] = useState(kept.get().typed)
  const [asked, setAsked] = useState({ text: kept.get().typed.trim(), page: kept.get().page })
  const first = useRef(true)
  const mayIdentity = useMayIdentity()
  useEffect(() => goToField('search'), [])
  // It may have been a name: the field is empty before the room sees the desk.
  useAnnouncement('identityClosed', () => {
    setTyped('')
    setAsked({ text: '', page: 0 })
  })
  useEffect(() => {
    kept.set({ typed, page: asked.page })
    if (first.current) {
      first.current = false
      return
    }
    const timer = setTimeout(
      () => setAsked((now) => (now.text === typed.trim() ? now : { text: typed.trim(), page: 0 })),
      QUIET_MS,
    )
    return () => clearTimeout(timer)
  }, [typed, asked.page])

  const enough = asked.text.length >= 2
  const found = useQueryOf('search/cases', { text: asked.text, page: asked.page }, { enabled: enough, keep: true })
  const value = enough ? found.value : undefined
  return (
    <Page title={words.title} lead={words.lead}>
      <search>
        <form
          className={style.form}
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            setAsked({ text: typed.trim(), page: 0 })
          }}
        >
          <TextField
            field="search"
            label={words.field}
            hint={words.hint}
            value={typed}
            onChange={setTyped}
            maxLength={100}
            {...(typed.trim().length === 1 ? { error: words.tooShort } : {})}
          />
          <Button type="submit">{words.search}</Button>
        </form>
      </search>
      <Refused refusal={enough ? found.refusal : null} />
      <div role="status" className="s-quiet">
        {value && value.total > 0 ? words.found(value.total) : ''}
      </div>
      {value && value.total === 0 ? <EmptyState>{words.nothing}</EmptyState> : null}
      {value && value.total > 0 ? (
        <Card title={text.matter.list.title}>
          {value.weighed ? null : <p className="s-quiet">{words.newestFirst}</p>}
          <HitList hits={value.hits} />
          <Pager
            page={asked.page}
            pageSize={HITS_A_PAGE}
            total={value.total}
            onPage={(page) => setAsked((now) => ({ ...now, page }))}
          />
        </Card>
      ) : null}
      {mayIdentity !== 'never' && enough ? (
        <IdentityHits key={asked.text} asked={asked.text} open={mayIdentity === 'open'} />
      ) : null}
    </Page>
  )
}
