import { Button } from '@mantine/core'
import { useState } from 'react'
import type { GroupId } from '../../../shared/domain/group/group'
import type { AgendaItemId } from '../../../shared/domain/meeting/meeting'
import type { TypedTextId } from '../../../shared/domain/text/typed-text'
import { useAct } from '../../client'
import { afterwardsText } from '../../text/sv/afterwards'
import { meetingText } from '../../text/sv/meeting'
import { Refused, say } from '../../ui'
import { TextMarks, TypedField } from '../privacy'

const text = meetingText.end
const page = afterwardsText.page
const LONGEST = { title: 200, adjourned: 300, typed: 6_000 } as const
const LABEL = { ...text.reword, typed: page.rewordTyped } as const
const SAVE = { ...text.rewordSave, typed: page.rewordTypedSave } as const

/**
 * Other words for a question's title, for why a point was put off, or for anything that was typed beside them, after the sweep has
 * found somebody there.
 */
export function RewordForm(props: { kind: keyof typeof LONGEST; groupId: GroupId; id: string; stored: string }) {
  const { kind, id, stored } = props
  const [typed, setTyped] = useState(stored)
  const [missing, setMissing] = useState(false)
  const rename = useAct('agenda/rename')
  const reword = useAct('item/reword-adjournment')
  const rewrite = useAct('typed-text/reword')
  const busy = rename.busy || reword.busy || rewrite.busy
  const words = typed.trim()

  const save = async () => {
    if (busy) return
    setMissing(words === '')
    if (words === '') return
    const itemId = id as AgendaItemId
    const reply =
      kind === 'typed'
        ? await rewrite.act({ typedTextId: id as TypedTextId, text: words })
        : kind === 'title'
          ? await rename.act({ itemId, title: words })
          : await reword.act({ itemId, reason: words })
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
      {/* What stands above it was found with everybody known. */}
      <TextMarks groupId={props.groupId} told>
        <TypedField
          field={`reword:${id}`}
          label={LABEL[kind]}
          value={typed}
          onChange={setTyped}
          error={missing && words === '' ? text.rewordMissing : undefined}
          maxLength={LONGEST[kind]}
          oneLine={kind !== 'typed'}
        />
      </TextMarks>
      <Refused refusal={rename.refusal ?? reword.refusal ?? rewrite.refusal} />
      <div className="s-actions">
        <Button type="submit" variant="default">
          {SAVE[kind]}
        </Button>
      </div>
    </form>
  )
}
