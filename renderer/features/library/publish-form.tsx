import { useState } from 'react'
import type { GroupId } from '../../../shared/domain/group/group'
import type { LibraryDocument } from '../../../shared/domain/library/library'
import { type LibraryKind, libraryKind } from '../../../shared/domain/library/library-kind'
import { readDate } from '../../../shared/lib/dates'
import { useAct, useDraftOf, useSession } from '../../client'
import { text } from '../../text/sv'
import {
  Card,
  DateField,
  type FieldProblem,
  Form,
  messageAt,
  Note,
  ProseField,
  SelectField,
  say,
  TextField,
  useInPlace,
} from '../../ui'

const words = text.library

type PublishDraft = { kind: LibraryKind; title: string; text: string; validFrom: string }

function readDraft(stored: unknown): PublishDraft | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined
  const { kind, title, text: typed, validFrom } = stored as Record<string, unknown>
  const known = libraryKind.safeParse(kind)
  const fits = known.success && typeof title === 'string' && typeof typed === 'string' && typeof validFrom === 'string'
  return fits ? { kind: known.data, title, text: typed, validFrom } : undefined
}

/** What a new document begins as, where it is not empty: a template of the profile (G34). */
export type Beginning = Pick<PublishDraft, 'kind' | 'title' | 'text'> & { readonly key: string }

/** A new document, or the next version of one: the text begins as the version before it, or as a template. */
export function PublishForm(props: {
  groupId: GroupId
  document: LibraryDocument | null
  beginning?: Beginning
  /** What a document of this group can be for. */
  kinds: readonly LibraryKind[]
  onDone(): void
}) {
  const { groupId, document, beginning } = props
  const box = useInPlace<HTMLFormElement>(document ? `publish-${document.id}` : beginning ? `own-${beginning.key}` : 'publish')
  const session = useSession()
  const draft = useDraftOf<PublishDraft>({
    field: `library:${document?.id ?? [groupId, beginning?.key ?? ''].join(':')}`,
    compartment: 'cases',
    initial: {
      kind: document?.kind ?? beginning?.kind ?? props.kinds[0] ?? 'information',
      title: document?.title ?? beginning?.title ?? '',
      text: document?.versions[0]?.text ?? beginning?.text ?? '',
      validFrom: session?.today ?? '',
    },
    read: readDraft,
  })
  const form = draft.value
  const set = (part: Partial<PublishDraft>) => draft.set({ ...form, ...part })
  const [problems, setProblems] = useState<FieldProblem[]>([])
  const { act, busy, refusal } = useAct('library/publish')

  const send = async () => {
    const validFrom = readDate(form.validFrom)
    const found = [
      ...(form.title.trim() === '' ? [{ field: 'library-title', message: words.titleMissing }] : []),
      ...(form.text.trim() === '' ? [{ field: 'library-text', message: words.textMissing }] : []),
      ...(validFrom ? [] : [{ field: 'library-from', message: words.validFromMissing }]),
    ]
    setProblems(found)
    if (found.length > 0 || !validFrom) return
    const { kind, title, text: typed } = form
    const reply = await act({ documentId: document?.id ?? null, groupId, kind, title, text: typed, validFrom })
    if (!reply.ok) return
    await draft.clear()
    say(words.published(reply.value.version))
    props.onDone()
  }
  const fields = (
    <Form
      box={box}
      label={document ? words.newVersion : words.newDocument}
      problems={problems}
      refusal={refusal}
      save={words.publish}
      busy={busy}
      onSend={send}
      cancel={words.cancel}
      draft={draft}
      onCancel={props.onDone}
    >
      {draft.restored ? <Note>{words.restored}</Note> : null}
      {document ? null : (
        <SelectField
          field="library-kind"
          label={words.kindField}
          hint={words.kindHint}
          value={form.kind}
          onChange={(kind) => set({ kind })}
          choices={props.kinds.map((value) => ({ value, label: words.kinds[value] }))}
        />
      )}
      <TextField
        field="library-title"
        label={words.titleField}
        value={form.title}
        onChange={(title) => set({ title })}
        error={messageAt(problems, 'library-title')}
        maxLength={120}
      />
      <ProseField
        field="library-text"
        label={words.text}
        hint={words.textHint}
        rows={10}
        value={form.text}
        onChange={(typed) => set({ text: typed })}
        error={messageAt(problems, 'library-text')}
      />
      <DateField
        field="library-from"
        label={words.validFrom}
        value={form.validFrom}
        onChange={(validFrom) => set({ validFrom })}
        error={messageAt(problems, 'library-from')}
      />
    </Form>
  )
  return document ? fields : <Card title={words.newDocument}>{fields}</Card>
}
