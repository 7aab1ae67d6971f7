import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { MatterDetail } from '../../../shared/contract/matter'
import type { Refusal } from '../../../shared/lib/reply'
import { useAct } from '../../client'
import { text } from '../../text/sv'
import { offerUndo, say } from '../../ui'

const words = text.matter.page

/** "Avsluta ärendet" and its way back, and why it could not be done. */
export function useClosing(matter: Pick<MatterDetail, 'id' | 'codeName' | 'state'> | undefined): {
  button: ReactNode
  refusal: Refusal | null
} {
  const close = useAct('matter/close')
  const reopen = useAct('matter/reopen')
  const refusal = close.refusal ?? reopen.refusal
  if (!matter) return { button: null, refusal }
  const { id: matterId, codeName } = matter

  const takeUp = async () => {
    close.forgive()
    if ((await reopen.act({ matterId })).ok) say(words.reopened(codeName))
  }
  const end = async () => {
    reopen.forgive()
    if ((await close.act({ matterId })).ok) offerUndo(words.closed(codeName), () => void takeUp())
  }
  const button =
    matter.state === 'closed' ? (
      <Button variant="default" loading={reopen.busy} onClick={() => void takeUp()}>
        {words.reopen}
      </Button>
    ) : (
      <Button variant="default" loading={close.busy} onClick={() => void end()}>
        {words.close}
      </Button>
    )
  return { button, refusal }
}
