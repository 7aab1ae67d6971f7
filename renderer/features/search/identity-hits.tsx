import { Button } from '@mantine/core'
import { useCallback, useState } from 'react'
import type { OutputOf } from '../../../shared/contract/contract'
import { HITS_A_PAGE } from '../../../shared/domain/search/search'
import { useAct, useAnnouncement } from '../../client'
import { text } from '../../text/sv'
import { Card, Note, Pager, Refused } from '../../ui'
import { HitList } from './hit-list'

const words = text.search.identity

/**
 * Who somebody is, and what nobody has checked: asked for by a press each time, because each time is a line of the log.
 * SECURITY: held in this component only, never in the query cache; another search, another page or a closed identity forgets it.
 */
export function IdentityHits({ asked, open }: { asked: string; open: boolean }) {
  const { act, busy, refusal } = useAct('search/identity')
  const [found, setFound] = useState<{ value: OutputOf<'search/identity'>; page: number } | null>(null)
  const forget = useCallback(() => setFound(null), [])
  useAnnouncement('identityClosed', forget)
  const search = async (page: number) => {
    const reply = await act({ text: asked, page })
    if (reply.ok) setFound({ value: reply.value, page })
  }
  return (
    <Card title={words.title}>
      {open ? null : <Note>{words.closed}</Note>}
      {open && found === null ? (
        <div className="s-actions">
          <Button variant="default" loading={busy} onClick={() => void search(0)}>
            {words.ask}
          </Button>
          <span className="s-quiet">{words.why}</span>
        </div>
      ) : null}
      <Refused refusal={refusal} />
      <div role="status" className="s-quiet">
        {found ? words.done(found.value.total) : ''}
      </div>
      {found && found.value.total > 0 ? (
        <>
          <HitList hits={found.value.hits} />
          <Pager page={found.page} pageSize={HITS_A_PAGE} total={found.value.total} onPage={(page) => void search(page)} />
        </>
      ) : null}
    </Card>
  )
}
