import { Button, Group, Modal } from '@mantine/core'
import type { ReactNode } from 'react'

/**
 * For what is large and not easily undone. Verbs on both buttons; the safe one comes first and has the focus.
 * @param confirm what happens, with its object and count: "Ta bort användaren"
 * @param sure whoever opened it has just said the same by name: what happens has the focus
 * @param keep what happens instead: "Behåll"
 */
export function ConfirmDialog(props: {
  opened: boolean
  title: string
  confirm: string
  keep: string
  danger?: boolean
  busy?: boolean
  sure?: boolean
  onConfirm(): void
  onKeep(): void
  children: ReactNode
}) {
  return (
    <Modal opened={props.opened} onClose={props.onKeep} title={props.title} size="lg">
      <div className="s-form">
        <div>{props.children}</div>
        <Group gap="sm">
          <Button variant="default" onClick={props.onKeep} data-autofocus={!props.sure || undefined}>
            {props.keep}
          </Button>
          <Button
            color={props.danger ? 'red.9' : 'gran'}
            onClick={props.onConfirm}
            loading={props.busy ?? false}
            data-autofocus={props.sure || undefined}
          >
            {props.confirm}
          </Button>
        </Group>
      </div>
    </Modal>
  )
}
