import { ActionIcon } from '@mantine/core'
import type { ReactNode } from 'react'

/** A button that is only an icon: its name is said, and never a tooltip (what hovers stays in the memory of main). */
export function IconButton(props: { label: string; onClick(): void; children: ReactNode; disabled?: boolean }) {
  return (
    <ActionIcon variant="subtle" size="lg" aria-label={props.label} onClick={props.onClick} disabled={props.disabled ?? false}>
      {props.children}
    </ActionIcon>
  )
}

/** The keys of a command, beside its name. @param quiet inside a button: seen, and no part of the button's name */
export function Keys({ keys, quiet = false }: { keys: string; quiet?: boolean }) {
  return (
    <span className="s-keys" aria-hidden={quiet || undefined}>
      {keys.split('+').map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  )
}
