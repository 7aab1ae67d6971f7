import { useState } from 'react'
import type { InputOf } from '../../../shared/contract/contract'
import type { Refusal } from '../../../shared/lib/reply'
import { ask, flushDrafts, refusalOf } from '../../client'
import { meetingText } from '../../text/sv/meeting'
import { say } from '../../ui'

/** Makes a paper and opens its preview: what is shown there is what is printed. */
export function usePaper() {
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [busy, setBusy] = useState(false)
  const show = async (paper: InputOf<'paper/make'>) => {
    setBusy(true)
    // The paper is made of what is stored: what is still being typed has to be there first.
    await flushDrafts()
    const made = await ask('paper/make', paper).catch((error: unknown) => refusalOf(error))
    const opened = made.ok ? await ask('preview/open', { paperId: made.value.paperId }) : made
    setBusy(false)
    setRefusal(opened.ok ? null : opened)
    if (opened.ok) say(meetingText.end.made)
  }
  return { show, busy, refusal }
}
