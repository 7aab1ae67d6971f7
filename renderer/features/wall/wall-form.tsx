import { Button } from '@mantine/core'
import { type ReactNode, useMemo } from 'react'
import { wallText } from '../../text/sv/wall'
import { Keys, useCommands } from '../../ui'
import type { useOpening } from './use-opening'
import style from './wall.module.css'

interface Props {
  readonly id: string
  readonly field: string
  readonly keys: string
  readonly words: { readonly open: string; readonly show: string; readonly cancel: string }
  readonly opening: ReturnType<typeof useOpening>
  readonly busy: boolean
  readonly onShow: () => Promise<void>
  readonly children: ReactNode
}

/** A button with its key, and in its place, when it is pressed, a small form that puts something on the wall. */
export function WallForm({ id, field, keys, words, opening, busy, onShow, children }: Props) {
  useCommands(
    useMemo(
      () => [{ id, label: words.open, group: wallText.look.group, keys, run: opening.open }],
      [id, words.open, keys, opening.open],
    ),
  )
  if (!opening.isOpen)
    return (
      <span className={style.opener}>
        <Button variant="default" size="sm" data-shows={field} onClick={opening.open}>
          {words.open}
        </Button>
        <Keys keys={keys} />
      </span>
    )
  return (
    <form
      className={`s-form ${style.inPage}`}
      aria-label={words.open}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void onShow()
      }}
    >
      {children}
      <div className="s-actions">
        <Button type="submit" size="sm" loading={busy}>
          {words.show}
        </Button>
        <Button variant="default" size="sm" onClick={opening.close}>
          {words.cancel}
        </Button>
      </div>
    </form>
  )
}
