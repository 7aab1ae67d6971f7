import { Button, type ButtonProps } from '@mantine/core'
import type { MouseEvent, ReactNode } from 'react'
import { Keys } from '../../../ui'
import style from './room.module.css'

/** A button with its chord beside its words; the chord is seen, and said by `aria-keyshortcuts`, but is no part of the name. */
export function KeyedButton({
  keys,
  children,
  onClick,
  ...rest
}: Omit<ButtonProps, 'rightSection' | 'className'> & {
  keys: string
  children: ReactNode
  onClick(event: MouseEvent<HTMLButtonElement>): void
  'aria-label'?: string
  'aria-expanded'?: boolean
  'data-shows'?: string
}) {
  return (
    <Button
      variant="default"
      size="sm"
      {...rest}
      className={style.keyed ?? ''}
      onClick={onClick}
      aria-keyshortcuts={spoken(keys)}
      rightSection={
        <span aria-hidden="true">
          <Keys keys={keys} />
        </span>
      }
    >
      {children}
    </Button>
  )
}

/** The same chord as assistive technology reads it. */
export const spoken = (keys: string): string => keys.replace('Skift', 'Shift').replace('Ctrl', 'Control')
