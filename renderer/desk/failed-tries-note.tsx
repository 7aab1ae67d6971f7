import { Button } from '@mantine/core'
import { useState } from 'react'
import { useSession } from '../client'
import { momentText } from '../features/history/moment-text'
import { text } from '../text/sv'
import { Note } from '../ui'
import style from './failed-tries.module.css'

const words = text.desk

/** That somebody tried to open before this opening; until it has been read, and not again: the desk lives as long as the opening. */
export function FailedTriesNote({ onRead }: { onRead(): void }) {
  const tries = useSession()?.failedTries
  const [read, setRead] = useState(false)
  if (!tries || read) return null
  const dismiss = () => {
    setRead(true)
    onRead()
  }
  return (
    <div className={style.tries}>
      <Note tone="notice">
        <p>{words.failedTries(tries.count, momentText(tries.lastAt))}</p>
        <p>{words.failedTriesHint}</p>
        <div className="s-actions">
          <Button variant="default" size="sm" onClick={dismiss}>
            {words.failedTriesSeen}
          </Button>
        </div>
      </Note>
    </div>
  )
}
