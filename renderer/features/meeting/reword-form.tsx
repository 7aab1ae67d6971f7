import { Button } from '@mantine/core'
import { useState } from 'react'
import type { AgendaItemId } from '../../../shared/domain/meeting/meeting'
import { useAct } from '../../client'
import { meetingText } from '../../text/sv/meeting'
import { Refused, say, TextField } from '../../ui'

const text = meetingText.end
const LONGEST = { title: 200, adjourned: 300 } as const

/** Other words for a question's title, or for why a point was put off, after the sweep has found somebody in them. */
export function RewordForm({ kind, itemId, stored }: { kind: 'title' | 'adjourned'; itemId: AgendaItemId; stored: string }) {
  const [typed, setTyped] = useState(stored)
  const [missing, setMissing] = useState(false)
  const rename = useAct('agenda/rename')
  const reword = useAct('item/reword-adjournment')
  const words = typed.trim()

  const save = async () => {
    if (rename.busy || reword.busy) return
    setMissing(words === '')
    if (words === '') return
    const reply = kind === 'title' ? await rename.act({ itemId, title: words }) : await reword.act({ itemId, reason: words })
    if (reply.ok) say(text.reworded)
  }

  return (
    <form
      className="s-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <TextField
        field={`reword:${itemId}`}
        label={text.reword[kind]}
        value={typed}
        onChange={setTyped}
        error={missing && words === '' ? text.rewordMissing : undefined}
        maxLength={LONGEST[kind]}
        spell
      />
      <Refused refusal={rename.refusal ?? reword.refusal} />
      <div className="s-actions">
        <Button type="submit" variant="default">
          {text.rewordSave[kind]}
        </Button>
      </div>
    </form>
  )
}
