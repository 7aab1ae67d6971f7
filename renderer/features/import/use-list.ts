import { useCallback, useEffect, useRef, useState } from 'react'
import type { InputOf, OutputOf } from '../../../shared/contract/contract'
import type { UploadId } from '../../../shared/domain/enclosure/enclosure'
import type { GroupId } from '../../../shared/domain/group/group'
import type { ImportMapping, ImportMeanings } from '../../../shared/domain/import/import'
import type { Refusal } from '../../../shared/lib/reply'
import { ask, useAnnouncement } from '../../client'
import { useSending } from '../enclosure/use-sending'

export interface ReadList {
  readonly uploadId: UploadId
  readonly fileName: string
  readonly columns: OutputOf<'import/read'>['columns']
  readonly rows: number
}

/** What a person has said of the list so far. */
export interface Said {
  readonly groupId: string
  readonly mapping: ImportMapping
  readonly meanings: ImportMeanings
}

export type Preview = OutputOf<'import/preview'>
export type Asked = Omit<InputOf<'import/run'>, 'leaveOut'>

const NOTHING_SAID: ImportMeanings = { parties: [], states: [], officerName: '' }

/**
 * The list between its file and its matters. Its cells are held by the page alone: they name people, so they are in no query
 * cache, and they go when the personal data is closed or the page is left.
 */
export function useList(onlyGroup: string) {
  const sending = useSending()
  const [list, setList] = useState<ReadList | null>(null)
  const [said, setSaid] = useState<Said>({ groupId: onlyGroup, mapping: [], meanings: NOTHING_SAID })
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [reading, setReading] = useState(false)
  const held = useRef<UploadId | null>(null)

  const drop = useCallback(() => {
    const uploadId = held.current
    held.current = null
    if (uploadId) void ask('import/cancel', { uploadId })
    setList(null)
  }, [])
  useEffect(() => drop, [drop])
  useAnnouncement('identityClosed', () => {
    held.current = null
    setList(null)
  })

  const choose = async (file: File) => {
    drop()
    setRefusal(null)
    const sent = await sending.send(file)
    if (sent.ok === 'stopped') return
    if (!sent.ok) return setRefusal(sent)
    setReading(true)
    const reply = await ask('import/read', { uploadId: sent.uploadId })
    setReading(false)
    if (!reply.ok) return setRefusal(reply)
    const { columns, rows, proposed } = reply.value
    held.current = sent.uploadId
    setSaid((before) => ({ ...before, mapping: proposed, meanings: NOTHING_SAID }))
    setList({ uploadId: sent.uploadId, fileName: file.name, columns, rows })
  }

  const asked: Asked | null =
    list && said.groupId !== ''
      ? { uploadId: list.uploadId, groupId: said.groupId as GroupId, mapping: said.mapping, meanings: said.meanings }
      : null
  return {
    list,
    said,
    asked,
    refusal,
    /** From 0 to 1 while the file is on its way, `read` while it is being read, null otherwise. */
    progress: reading ? ('read' as const) : sending.share,
    choose,
    say: (part: Partial<Said>) => setSaid((before) => ({ ...before, ...part })),
    /** After a run the list is no longer held there. */
    forget: () => {
      held.current = null
      setList(null)
    },
  }
}

const QUIET_MS = 150

/** The rows as they would be taken, asked again when something else is said of the list. */
export function usePreview(asked: Asked | null, shown: { page: number; onlyProblems: boolean }) {
  const [answer, setAnswer] = useState<{ preview: Preview | null; refusal: Refusal | null }>({ preview: null, refusal: null })
  const key = asked && JSON.stringify({ ...asked, ...shown })
  useEffect(() => {
    if (key === null) return setAnswer({ preview: null, refusal: null })
    let wanted = true
    const timer = setTimeout(async () => {
      const reply = await ask('import/preview', JSON.parse(key) as InputOf<'import/preview'>)
      if (wanted)
        setAnswer((before) => (reply.ok ? { preview: reply.value, refusal: null } : { preview: before.preview, refusal: reply }))
    }, QUIET_MS)
    return () => {
      wanted = false
      clearTimeout(timer)
    }
  }, [key])
  return answer
}
