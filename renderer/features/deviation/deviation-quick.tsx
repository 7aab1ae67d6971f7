import { useEffect, useMemo, useRef, useState } from 'react'
import type { GroupId } from '../../../shared/domain/group/group'
import { useAct, useDraftOf, useMay, useQueryOf } from '../../client'
import { deskText } from '../../text/sv/desk'
import { deviationText as text } from '../../text/sv/deviation'
import {
  CHOOSE,
  type Command,
  choicesOf,
  type FieldProblem,
  Form,
  goToField,
  messageAt,
  SelectField,
  say,
  useCommands,
} from '../../ui'
import { TextMarks } from '../privacy'
import style from './deviation.module.css'
import { DeviationFields, emptyDeviation, type TypedDeviation, typedDeviation, wordsFrom } from './deviation-fields'
import { useDeviationGroups } from './use-deviation-groups'

const words = text.quick
const KEYS = 'Ctrl+Skift+D'
const name = (part: string) => `deviation:new:${part}`

let openNow: (() => void) | null = null
/** Opens the form at the top of the page that is shown. */
export const openDeviation = (): void => openNow?.()

/**
 * One key from anywhere (G38): a small form at the top of the page, never a dialog (X16). Whoever closes it stands where they
 * stood before, and what was typed is there the next time.
 */
export function DeviationQuick() {
  const may = useMay()
  const offered = (useDeviationGroups()?.length ?? 0) > 0
  const mayNote = offered && may('notes:write') && may('matter:read')
  const [opened, setOpened] = useState(false)
  const before = useRef<Element | null>(null)

  const open = useMemo(
    () => () => {
      const at = document.activeElement
      if (!at?.closest('[data-deviation-quick]')) before.current = at
      setOpened(true)
      setTimeout(() => goToField(name('what')))
    },
    [],
  )
  useEffect(() => {
    if (!mayNote) return
    openNow = open
    return () => {
      openNow = null
    }
  }, [mayNote, open])
  const commands = useMemo<Command[]>(
    () => (mayNote ? [{ id: 'deviation', label: text.noteCommand, group: deskText.groups.do, keys: KEYS, run: open }] : []),
    [mayNote, open],
  )
  useCommands(commands)

  if (!opened || !mayNote) return null
  const close = () => {
    setOpened(false)
    const at = before.current
    // What had focus may be gone with the page it stood on.
    setTimeout(() => (at instanceof HTMLElement && at.isConnected ? at : document.querySelector<HTMLElement>('main'))?.focus())
  }
  return <Entry onClose={close} />
}

function Entry({ onClose }: { onClose(): void }) {
  const here = useQueryOf('deviation/here', {})
  const groups = useDeviationGroups()
  const draft = useDraftOf<TypedDeviation>({
    field: 'deviation:new',
    compartment: 'cases',
    initial: emptyDeviation,
    read: (stored) => typedDeviation.safeParse(stored).data,
  })
  const { act, busy, refusal } = useAct('deviation/note')
  const [problems, setProblems] = useState<readonly FieldProblem[]>([])
  const { value } = draft
  // A meeting of a group that reports nowhere does not say whose deviation it is.
  const meeting = here.value?.running ?? null
  const running = meeting && (groups ?? []).some(({ id }) => id === meeting.groupId) ? meeting : null
  const all = groups ?? []
  const groupId = running?.groupId ?? (value.groupId || (all.length === 1 ? all[0]?.id : '')) ?? ''
  const group = useQueryOf('group/open', { groupId }, { enabled: groupId !== '' }).value

  const save = async () => {
    if (busy) return
    const found = [
      ...(value.what.trim() === '' ? [{ field: name('what'), message: text.whatMissing }] : []),
      ...(group ? [] : [{ field: name('group'), message: text.groupMissing }]),
    ]
    setProblems(found)
    if (found.length > 0 || !group) return
    const reply = await act({
      groupId: group.id as GroupId,
      meetingId: running?.meetingId ?? null,
      itemId: running?.itemId ?? null,
      ...wordsFrom(value, group),
    })
    if (!reply.ok) return
    await draft.clear()
    say(reply.value.ready ? words.saved : words.savedMarked)
    onClose()
  }

  return (
    <aside
      className={style.quick}
      data-deviation-quick
      aria-label={words.heading}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.preventDefault()
        event.stopPropagation()
        if (value.what.trim() !== '') say(words.kept)
        onClose()
      }}
    >
      <h2>{words.heading}</h2>
      <p className="s-quiet">{running && running.title !== '' ? `${words.at(running.title)}. ${words.hint}` : words.hint}</p>
      <Form
        label={words.heading}
        problems={problems}
        refusal={refusal}
        save={words.save}
        busy={busy}
        onSend={save}
        cancel={words.close}
        onCancel={onClose}
      >
        {running === null && all.length > 1 && (
          <SelectField
            field={name('group')}
            label={text.group}
            value={value.groupId}
            onChange={(chosen) => draft.set({ ...value, groupId: chosen })}
            choices={[CHOOSE, ...choicesOf(all)]}
            error={messageAt(problems, name('group'))}
          />
        )}
        <TextMarks groupId={groupId === '' ? null : (groupId as GroupId)}>
          <DeviationFields
            name={name}
            group={group}
            typed={value}
            problem={messageAt(problems, name('what'))}
            brief
            onTyped={draft.set}
          />
        </TextMarks>
      </Form>
    </aside>
  )
}
