import { Button } from '@mantine/core'
import { notesText as text } from '../../text/sv/notes'
import { clock } from '../meeting/agenda-time'
import style from './notes.module.css'
import type { Autosave } from './use-autosave'

/** "Sparat 10:42", and a failure that stays in the page with its way out. */
export function SavingLine({ autosave }: { autosave: Autosave }) {
  const { saving, flush } = autosave
  if (saving.kind === 'failed') {
    return (
      <div className={`s-saved s-actions ${style.failed}`} data-failed role="alert">
        <span>{text.failed}</span>
        <Button variant="default" size="sm" onClick={() => void flush()}>
          {text.retry}
        </Button>
      </div>
    )
  }
  return <div className="s-saved">{wordsOf(saving)}</div>
}

function wordsOf(saving: Exclude<Autosave['saving'], { kind: 'failed' }>): string {
  switch (saving.kind) {
    case 'idle':
      return ''
    case 'unsaved':
      return text.unsaved
    case 'saving':
      return text.saving
    case 'saved':
      return text.saved(clock(saving.at))
  }
}
