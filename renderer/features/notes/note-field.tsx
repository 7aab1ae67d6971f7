import { Button } from '@mantine/core'
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import type { AgendaItemId } from '../../../shared/domain/meeting/meeting'
import { useAct, useMay, useQueryOf } from '../../client'
import { notesText as text } from '../../text/sv/notes'
import { type Command, Keys, useCommands } from '../../ui'
import { MarkedField, replaceText } from '../privacy'
import { insertPhrase } from './insert-phrase'
import { NOTE_KEYS } from './note-keys'
import { NotePhrases } from './note-phrases'
import { NoteVersions } from './note-versions'
import style from './notes.module.css'
import { SavingLine } from './saving-line'
import { TypedMarks } from './typed-marks'
import { useAutosave } from './use-autosave'
import { useNoteMarks } from './use-note-marks'

/** The note's place in the page, so that a key, a finding and an unlock can lead back to it. */
export const noteField = (itemId: AgendaItemId) => `note:${itemId}`

type Open = 'phrases' | 'versions' | null

/**
 * Minnesanteckningar of one point. Give it `key={itemId}`: a text belongs to its point.
 * @param stored null while it is not read yet; nothing can be typed before that, so that nothing is written over
 * @param brief one of many on a page: no hint of its own, and keys only while it is written in
 */
export function NoteField(props: { itemId: AgendaItemId; title: string; stored: string | null; rows?: number; brief?: boolean }) {
  const { itemId, title } = props
  const { act } = useAct('notes/save')
  const { value: beside } = useQueryOf('notes/field', { itemId })
  const may = useMay()
  const autosave = useAutosave({ stored: props.stored ?? '', save: (typed) => act({ itemId, text: typed }), drawsItself: true })
  const locked = beside?.locked ?? false
  const marking = useNoteMarks(itemId, { groupId: beside?.groupId ?? null, language: beside?.language ?? 'sv' })
  const [open, setOpen] = useState<Open>(null)
  const box = useRef<HTMLDivElement>(null)
  const focused = useFocusWithin(box)
  const area = () => box.current?.querySelector('textarea') ?? null

  const phrases = locked ? [] : (beside?.phrases ?? [])
  const toggle = useRef((_part: 'phrases' | 'versions') => {})
  toggle.current = (part) => {
    void autosave.flush()
    setOpen((now) => (now === part ? null : part))
  }
  useNoteCommands({ hasPhrases: phrases.length > 0, isOffered: !props.brief || focused, toggle })

  const pick = (phrase: string) => {
    const field = area()
    setOpen(null)
    if (!field) return
    const put = insertPhrase(field.value, { start: field.selectionStart, end: field.selectionEnd }, phrase)
    replaceText(field, put.text)
    field.setSelectionRange(put.caret, put.caret)
  }
  const back = () => {
    setOpen(null)
    requestAnimationFrame(() => area()?.focus())
  }

  return (
    <div ref={box} lang={beside?.language ?? 'sv'}>
      {locked ? (
        <div className={style.locked}>
          <p className={style.label}>{text.label(title)}</p>
          <p className={style.wording}>{autosave.text.trim() === '' ? text.nothing : autosave.text}</p>
          <p className="s-quiet">{text.locked}</p>
        </div>
      ) : (
        <MarkedField
          field={noteField(itemId)}
          label={text.label(title)}
          hint={props.brief ? undefined : text.hint}
          value={autosave.text}
          onChange={autosave.set}
          onBlur={() => void autosave.flush()}
          rows={props.rows ?? 4}
          disabled={props.stored === null}
          quiet
          {...marking.field}
        />
      )}
      <div className={style.below}>
        <SavingLine autosave={autosave} />
        {phrases.length > 0 && (
          <Opener
            part="phrases"
            itemId={itemId}
            isOpen={open === 'phrases'}
            title={title}
            hasKeys={!props.brief}
            onPress={() => toggle.current('phrases')}
          />
        )}
        <Opener
          part="versions"
          itemId={itemId}
          isOpen={open === 'versions'}
          title={title}
          hasKeys={!props.brief}
          onPress={() => toggle.current('versions')}
        />
      </div>
      {locked ? null : <TypedMarks marks={marking.marks} id={`marks:${itemId}`} />}
      {open === 'phrases' && <NotePhrases opener={openerOf('phrases', itemId)} phrases={phrases} onPick={pick} onClose={back} />}
      {open === 'versions' && (
        <NoteVersions
          itemId={itemId}
          title={title}
          opener={openerOf('versions', itemId)}
          locked={locked || !may('notes:write')}
          onClose={back}
        />
      )}
    </div>
  )
}

/** Whether the focus is somewhere in a part of the page: its keys are its own then. */
function useFocusWithin(box: RefObject<HTMLElement | null>): boolean {
  const [focused, setFocused] = useState(false)
  useEffect(() => {
    const note = () => setFocused(box.current?.contains(document.activeElement) ?? false)
    document.addEventListener('focusin', note)
    return () => document.removeEventListener('focusin', note)
  }, [box])
  return focused
}

const openerOf = (part: 'phrases' | 'versions', itemId: AgendaItemId) => `note-${part}:${itemId}`

function Opener(props: {
  part: 'phrases' | 'versions'
  itemId: AgendaItemId
  isOpen: boolean
  title: string
  hasKeys: boolean
  onPress(): void
}) {
  const { part } = props
  return (
    <span className={style.opener}>
      <Button
        variant="subtle"
        size="sm"
        aria-expanded={props.isOpen}
        aria-label={text[part].openFor(props.title)}
        data-shows={openerOf(part, props.itemId)}
        onClick={props.onPress}
      >
        {text[part].open}
      </Button>
      {props.hasKeys && <Keys keys={NOTE_KEYS[part]} />}
    </span>
  )
}

function useNoteCommands(props: {
  hasPhrases: boolean
  isOffered: boolean
  toggle: { readonly current: (part: 'phrases' | 'versions') => void }
}): void {
  const { hasPhrases, isOffered, toggle } = props
  useCommands(
    useMemo<readonly Command[]>(() => {
      const parts = isOffered ? ([...(hasPhrases ? ['phrases'] : []), 'versions'] as ('phrases' | 'versions')[]) : []
      return parts.map((part) => ({
        id: `notes/${part}`,
        label: text.commands[part],
        group: text.commands.group,
        keys: NOTE_KEYS[part],
        run: () => toggle.current(part),
      }))
    }, [hasPhrases, isOffered, toggle]),
  )
}
