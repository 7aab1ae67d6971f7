import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { Refusal } from '../../../shared/lib/reply'
import { strategyText as words } from '../../text/sv/strategy'
import { Card, EmptyState, offerUndo, Refused, say } from '../../ui'
import { IconPlus } from '../../ui/icons'
import style from './strategy.module.css'

/** What is done with one thing beside changing it: its button, and the form that takes its place. */
export interface EntryAct<Item> {
  readonly key: string
  readonly label: string
  nameFor(item: Item): string
  shows(item: Item): boolean
  /** A form in the page; without one the button does it at once. */
  form?(item: Item, onDone: () => void): ReactNode
  run?(item: Item): void
}

/** A list of things with their words, each changed in its place, and one more at the bottom. */
export function EntryList<Item extends { readonly id: string }>(props: {
  /** Of the forms' drafts and fields. */
  name: string
  title: string
  lead?: string
  empty: string
  add: string
  items: readonly Item[] | undefined
  refusal: Refusal | null
  mayWrite: boolean
  row(item: Item): ReactNode
  /** In few words, for the buttons beside it. */
  nameOf(item: Item): string
  form(item: Item | null, name: string, onDone: () => void): ReactNode
  acts?: readonly EntryAct<Item>[]
  /** Takes it away; the answer is how it is put back. */
  onRemove(item: Item): Promise<(() => Promise<boolean>) | undefined>
  children?: ReactNode
}) {
  const { name, items, mayWrite, acts = [] } = props
  const [shown, setShown] = useState<{ id: string; act: string } | null>(null)
  const close = () => setShown(null)
  const isShown = (id: string, act: string) => shown?.id === id && shown.act === act
  const remove = async (item: Item) => {
    const putBack = await props.onRemove(item)
    if (!putBack) return
    document.querySelector<HTMLElement>(`[data-shows="${CSS.escape(`${name}:new`)}"]`)?.focus()
    offerUndo(words.removed, () => void putBack().then((done) => done && say(words.putBack)))
  }
  const add = (
    <Button
      leftSection={<IconPlus size={20} aria-hidden />}
      variant={items?.length ? 'default' : 'filled'}
      data-shows={`${name}:new`}
      onClick={() => setShown({ id: 'new', act: 'change' })}
    >
      {props.add}
    </Button>
  )
  return (
    <Card title={props.title}>
      {props.lead ? <p className="s-quiet">{props.lead}</p> : null}
      <Refused refusal={props.refusal} />
      {items && items.length === 0 && shown === null ? (
        <EmptyState action={mayWrite ? add : undefined}>{props.empty}</EmptyState>
      ) : null}
      {items && items.length > 0 ? (
        <ul className="s-rows">
          {items.map((item) => {
            const own = acts.filter((act) => act.shows(item))
            const open = own.find(({ key }) => isShown(item.id, key))
            return (
              <li key={item.id} data-entry={item.id}>
                <div>
                  {isShown(item.id, 'change') ? props.form(item, `${name}:${item.id}`, close) : props.row(item)}
                  {open?.form ? <div className={style.form}>{open.form(item, close)}</div> : null}
                </div>
                {mayWrite && shown?.id !== item.id ? (
                  <div className="s-actions">
                    {own.map((act) => (
                      <Button
                        key={act.key}
                        size="sm"
                        variant="default"
                        data-shows={`${name}:${act.key}:${item.id}`}
                        aria-label={act.nameFor(item)}
                        onClick={() => (act.form ? setShown({ id: item.id, act: act.key }) : act.run?.(item))}
                      >
                        {act.label}
                      </Button>
                    ))}
                    <Button
                      size="sm"
                      variant="subtle"
                      data-shows={`${name}:${item.id}`}
                      aria-label={words.changeWhat(props.nameOf(item))}
                      onClick={() => setShown({ id: item.id, act: 'change' })}
                    >
                      {words.change}
                    </Button>
                    <Button
                      size="sm"
                      variant="subtle"
                      aria-label={words.removeWhat(props.nameOf(item))}
                      onClick={() => void remove(item)}
                    >
                      {words.remove}
                    </Button>
                  </div>
                ) : null}
              </li>
            )
          })}
        </ul>
      ) : null}
      {isShown('new', 'change') ? props.form(null, `${name}:new`, close) : null}
      {items && items.length > 0 && mayWrite && !isShown('new', 'change') ? <div className="s-actions">{add}</div> : null}
      {props.children}
    </Card>
  )
}
