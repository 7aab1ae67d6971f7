import { Button } from '@mantine/core'
import { useState } from 'react'
import type { GroupDetail } from '../../../shared/domain/group/group'
import type { OwnWord } from '../../../shared/domain/own-word/own-word'
import { ask, useAct, useMay, useQueryOf, useSession } from '../../client'
import { text } from '../../text/sv'
import { Card, type Column, DataTable, EmptyState, Note, offerUndo, Refused, say, TextField } from '../../ui'

const words = text.ownWord
/** Fewer are seen at a glance. */
const SEARCHED_FROM = 12
const MOST_SHOWN = 200

/** The words a group has answered "inte personuppgift" about: who, when, and each taken back. */
export function OwnWordsPanel({ group }: { group: GroupDetail }) {
  const may = useMay()
  const session = useSession()
  const { value, refusal } = useQueryOf('own-word/list', { groupId: group.id })
  const forget = useAct('own-word/forget')
  const [sought, setSought] = useState('')
  const all = value?.words ?? []
  const shown = all.filter(({ word }) => word.toLowerCase().includes(sought.trim().toLowerCase()))

  const take = async ({ id, word }: OwnWord) => {
    const reply = await forget.act({ ownWordId: id })
    if (!reply.ok) return
    const done = words.taken(word)
    if (session?.identityOpen && may('identity:read'))
      offerUndo(done, () => void ask('own-word/remember', { groupId: group.id, word }))
    else say(done)
  }
  const columns: [Column<OwnWord>, ...Column<OwnWord>[]] = [
    { key: 'word', header: words.word, render: ({ word }) => word },
    { key: 'who', header: words.who, render: ({ rememberedBy }) => words.by(rememberedBy) },
    { key: 'when', header: words.when, render: ({ rememberedAt }) => new Date(rememberedAt).toLocaleDateString('sv-SE') },
    {
      key: 'take',
      header: words.take,
      render: (own) => (
        <Button variant="subtle" size="compact-sm" aria-label={words.takeNamed(own.word)} onClick={() => void take(own)}>
          {words.take}
        </Button>
      ),
    },
  ]
  return (
    <Card title={words.title}>
      <p className="s-quiet">{words.intro}</p>
      <Refused refusal={refusal ?? forget.refusal} />
      {session && !session.identityOpen && all.length > 0 ? <Note>{words.closed}</Note> : null}
      {value && all.length === 0 ? <EmptyState>{words.empty}</EmptyState> : null}
      {all.length >= SEARCHED_FROM ? (
        <TextField field="own-word-search" label={words.search} value={sought} onChange={setSought} />
      ) : null}
      {all.length > 0 ? (
        <DataTable caption={words.caption} columns={columns} rows={shown.slice(0, MOST_SHOWN)} rowKey={({ id }) => id} />
      ) : null}
    </Card>
  )
}
