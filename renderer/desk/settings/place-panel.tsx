import { Button } from '@mantine/core'
import { useState } from 'react'
import { useAct, useQueryOf } from '../../client'
import { text } from '../../text/sv'
import { Card, Note, Refused, say } from '../../ui'

const words = text.settings.place

/** Where the vault lies, and the one way to move it. */
export function PlacePanel() {
  const { value } = useQueryOf('settings/place', {})
  const { act, refusal, busy } = useAct('settings/choose-place')
  const [answer, setAnswer] = useState('')
  const choose = async () => {
    setAnswer('')
    const reply = await act({})
    if (!reply.ok) return
    setAnswer(words[reply.value.moved])
    say(words[reply.value.moved])
  }
  return (
    <Card title={text.settings.sections.place}>
      <div className="s-form">
        <p className="s-quiet">{words.lead}</p>
        <p>
          {words.folder}: <code className="d-path">{value?.folder ?? ''}</code>
        </p>
        <Refused refusal={refusal} />
        {answer ? <Note>{answer}</Note> : null}
        <div className="s-actions">
          <Button variant="default" loading={busy} onClick={() => void choose()}>
            {words.choose}
          </Button>
        </div>
      </div>
    </Card>
  )
}
