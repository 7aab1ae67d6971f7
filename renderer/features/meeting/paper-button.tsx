import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { InputOf } from '../../../shared/contract/contract'
import type { Refusal } from '../../../shared/lib/reply'
import { ask, flushDrafts, refusalOf } from '../../client'
import { meetingText } from '../../text/sv/meeting'
import { Refused, say } from '../../ui'

/** Makes a paper and opens its preview: what is shown there is what is printed. */
export function PaperButton(props: { paper: InputOf<'paper/make'>; primary?: boolean; children: ReactNode }) {
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [busy, setBusy] = useState(false)

  const preview = async () => {
    setBusy(true)
    // The paper is made of what is stored: what is still being typed has to be there first.
    await flushDrafts()
    const made = await ask('paper/make', props.paper).catch((error: unknown) => refusalOf(error))
    const opened = made.ok ? await ask('preview/open', { paperId: made.value.paperId }) : made
    setBusy(false)
    setRefusal(opened.ok ? null : opened)
    if (opened.ok) say(meetingText.end.made)
  }
  return (
    <>
      <div className="s-actions">
        <Button variant={props.primary ? 'filled' : 'default'} onClick={() => void preview()} loading={busy}>
          {props.children}
        </Button>
      </div>
      <Refused refusal={refusal} />
    </>
  )
}
