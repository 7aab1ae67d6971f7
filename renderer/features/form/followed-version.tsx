import { Button } from '@mantine/core'
import { useState } from 'react'
import type { MatterId } from '../../../shared/domain/matter/matter'
import { useAct } from '../../client'
import { ConfirmDialog, Note, Refused, say } from '../../ui'

export interface VersionWords {
  newer(version: number): string
  takeNewest: string
  takeTitle: string
  takeBody: string
  takeKeep: string
  taken(left: number): string
}

/** Which version the matter follows, and the offer of a newer one: a person takes it up, nobody else (X5). */
export function FollowedVersion(props: {
  matterId: MatterId
  of: 'form' | 'criteria'
  line: string
  version: number
  newest: number
  words: VersionWords
  mayWrite: boolean
}) {
  const { words } = props
  const [asking, setAsking] = useState(false)
  const { act, busy, refusal } = useAct('answers/take-newest')
  const take = async () => {
    const reply = await act({ matterId: props.matterId, of: props.of })
    if (!reply.ok) return
    setAsking(false)
    say(words.taken(reply.value.left))
  }
  return (
    <>
      <p className="s-quiet">{props.line}</p>
      {props.newest > props.version ? (
        <Note>
          <p>{words.newer(props.newest)}</p>
          {props.mayWrite ? (
            <Button variant="default" size="sm" onClick={() => setAsking(true)}>
              {words.takeNewest}
            </Button>
          ) : null}
        </Note>
      ) : null}
      <ConfirmDialog
        opened={asking}
        title={words.takeTitle}
        confirm={words.takeNewest}
        keep={words.takeKeep}
        busy={busy}
        onConfirm={() => void take()}
        onKeep={() => setAsking(false)}
      >
        <p>{words.takeBody}</p>
        <Refused refusal={refusal} />
      </ConfirmDialog>
    </>
  )
}
