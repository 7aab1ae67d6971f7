import { Button } from '@mantine/core'
import { memo, useState } from 'react'
import { useAct, useAnnouncement } from '../../client'
import { text } from '../../text/sv'
import { Note, Refused, TextField } from '../../ui'
import style from './list.module.css'
import type { Filter } from './list-filter'

const words = text.matter.list.names

/**
 * Narrows the list to those of a name. The identity process looks and answers with ids; the name stays in this field and goes with
 * it, and is in no filter, no address and no cache.
 */
export const NameSearch = memo(function NameSearch(props: { named: Filter['named']; onNamed(named: Filter['named']): void }) {
  const { named, onNamed } = props
  const [name, setName] = useState('')
  const [short, setShort] = useState(false)
  const { act, busy, refusal, forgive } = useAct('search/names')
  useAnnouncement('identityClosed', () => {
    setName('')
    onNamed(null)
  })
  const search = async () => {
    forgive()
    setShort(name.trim().length < 2)
    if (name.trim().length < 2) return
    const reply = await act({ text: name.slice(0, 100) })
    if (reply.ok) onNamed(reply.value)
  }
  return (
    <div>
      <form
        className={style.names}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void search()
        }}
      >
        <TextField
          field="matter-name"
          label={words.label}
          value={name}
          onChange={setName}
          maxLength={100}
          {...(short ? { error: words.tooShort } : {})}
        />
        <Button type="submit" variant="default" loading={busy}>
          {words.search}
        </Button>
        {named ? (
          <Button
            variant="subtle"
            onClick={() => {
              setName('')
              onNamed(null)
            }}
          >
            {words.clear}
          </Button>
        ) : null}
      </form>
      <Refused refusal={refusal} />
      <div role="status">
        {named ? <Note>{named.more ? words.more(named.matterIds.length) : words.found(named.matterIds.length)}</Note> : null}
      </div>
    </div>
  )
})
