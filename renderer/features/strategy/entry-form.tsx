import { Fragment, type ReactNode, useState } from 'react'
import type { GroupId } from '../../../shared/domain/group/group'
import type { Refusal, Reply } from '../../../shared/lib/reply'
import { useDraftOf } from '../../client'
import { strategyText as words } from '../../text/sv/strategy'
import {
  type Choice,
  DateField,
  dateProblem,
  type FieldProblem,
  type FieldProps,
  Form,
  messageAt,
  SelectField,
  say,
  useInPlace,
} from '../../ui'
import { TextMarks, TypedField } from '../privacy'
import { draftOf } from './draft-of'

/** One field of a short form: what it is called, and what is said when it is left empty. */
export type EntryField<Key extends string> = {
  key: Key
  label: string
  hint?: string
  optional?: boolean
  missing?: string
} & (
  | { kind: 'prose' | 'line' | 'date' }
  | { kind: 'select'; choices: readonly Choice<string>[] }
  /** One whose choices hang on what stands in another. */
  | { kind: 'own'; show(shown: ShownField, values: Readonly<Record<Key, string>>): ReactNode }
)

export type ShownField = Omit<FieldProps, 'disabled'> & { value: string; onChange(value: string): void }

const MOST = { prose: 4_000, line: 120 } as const

/** A short form in the page, one thing of a list: what is typed survives a lock, and nothing is taken away when it is refused. */
export function EntryForm<Key extends string>(props: {
  /** Of the draft, its fields and the button it stands in place of. */
  name: string
  /** The group it is written for: what was begun for one is not taken up for another. */
  groupId: string
  label: string
  fields: readonly EntryField<Key>[]
  initial: Readonly<Record<NoInfer<Key>, string>>
  act: { busy: boolean; refusal: Refusal | null }
  save?: string
  /** What is said when it is kept. */
  done(values: Readonly<Record<NoInfer<Key>, string>>): string
  onSend(values: Readonly<Record<NoInfer<Key>, string>>): Promise<Reply<unknown>>
  onDone(): void
}) {
  const { name, fields } = props
  const box = useInPlace<HTMLFormElement>(name)
  const draft = useDraftOf<Record<Key, string>>({
    field: draftOf(name, props.groupId),
    compartment: 'cases',
    initial: props.initial,
    read: (stored) => readValues(stored, fields),
  })
  const [problems, setProblems] = useState<FieldProblem[]>([])
  const at = (key: Key) => `${name}:${key}`
  const send = async () => {
    if (props.act.busy) return
    const found = fields.flatMap((field) => {
      const message = problemOf(field, draft.value[field.key])
      return message ? [{ field: at(field.key), message }] : []
    })
    setProblems(found)
    if (found.length > 0) return
    const reply = await props.onSend(draft.value)
    if (!reply.ok) return
    await draft.clear()
    say(props.done(draft.value))
    props.onDone()
  }
  const shown = (field: EntryField<Key>): ReactNode => {
    const common: ShownField = {
      field: at(field.key),
      label: field.label,
      hint: field.hint,
      optional: field.optional ?? false,
      value: draft.value[field.key],
      onChange: (value: string) => draft.set({ ...draft.value, [field.key]: value }),
      error: messageAt(problems, at(field.key)),
    }
    if (field.kind === 'own') return <Fragment key={field.key}>{field.show(common, draft.value)}</Fragment>
    if (field.kind === 'date') return <DateField key={field.key} {...common} />
    if (field.kind === 'select') return <SelectField key={field.key} {...common} choices={field.choices} />
    if (field.kind === 'line') return <TypedField key={field.key} {...common} maxLength={MOST.line} oneLine />
    return <TypedField key={field.key} {...common} rows={2} maxLength={MOST.prose} />
  }
  return (
    <Form
      box={box}
      label={props.label}
      problems={problems}
      refusal={props.act.refusal}
      save={props.save ?? words.save}
      busy={props.act.busy}
      onSend={send}
      cancel={words.cancel}
      draft={draft}
      onCancel={props.onDone}
    >
      <TextMarks groupId={props.groupId as GroupId} told={!fields.some(({ kind }) => kind === 'prose' || kind === 'line')}>
        {inRows(fields).map((row) =>
          row.length === 1 && row[0] ? (
            shown(row[0])
          ) : (
            <div key={row.map(({ key }) => key).join()} className="s-actions s-beside">
              {row.map(shown)}
            </div>
          ),
        )}
      </TextMarks>
    </Form>
  )
}

/** Days that follow one another stand beside one another. */
function inRows<Key extends string>(fields: readonly EntryField<Key>[]): EntryField<Key>[][] {
  const rows: EntryField<Key>[][] = []
  for (const field of fields) {
    const last = rows.at(-1)
    if (last && field.kind === 'date' && last.every(({ kind }) => kind === 'date')) last.push(field)
    else rows.push([field])
  }
  return rows
}

function problemOf<Key extends string>(field: EntryField<Key>, value: string): string | null {
  if (value.trim() === '') {
    if (field.optional || field.kind === 'select' || field.kind === 'own') return null
    return field.missing ?? (field.kind === 'date' ? words.dateMissing : words.wordsMissing)
  }
  return field.kind === 'date' ? (dateProblem(value) ?? null) : null
}

function readValues<Key extends string>(stored: unknown, fields: readonly EntryField<Key>[]): Record<Key, string> | undefined {
  const kept = (stored ?? {}) as Record<string, unknown>
  const found = {} as Record<Key, string>
  for (const { key } of fields) {
    const value = kept[key]
    if (typeof value !== 'string') return undefined
    found[key] = value
  }
  return found
}
