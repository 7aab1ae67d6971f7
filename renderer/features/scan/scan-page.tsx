import { Button } from '@mantine/core'
import { useEffect, useMemo, useRef, useState } from 'react'
import { MOST_SCANNED } from '../../../shared/domain/enclosure/reading'
import { useAnnouncement, useQueryOf } from '../../client'
import { text } from '../../text/sv'
import { Card, type Command, goToField, Keys, Note, Page, ProseField, Refused, useCommands } from '../../ui'
import { AboutChoice, NOBODY } from './about-choice'
import { FoundCard } from './found-card'
import { OpenFile } from './open-file'
import { type About, useScan } from './use-scan'

const words = text.scan
const FIELD = 'scan-text'
/** A text that is longer is looked at and not written in: a field of that size answers too late. */
const MOST_WRITTEN = 100_000

/**
 * Any text, and what in it would give somebody away.
 * SECURITY: the text lives in this component alone: no draft, no cache, no row. It goes when the page does, and the page when Samrum locks.
 */
export function ScanPage() {
  const groups = useQueryOf('group/list', {})
  if (!groups.value)
    return (
      <Page title={words.title}>
        <Refused refusal={groups.refusal} />
      </Page>
    )
  return <Desk groups={groups.value.groups} />
}

function Desk({ groups }: { groups: NonNullable<Parameters<typeof AboutChoice>[0]['groups']> }) {
  const [typed, setTyped] = useState('')
  const [unread, setUnread] = useState<readonly string[]>([])
  const [about, setAbout] = useState<About>(groups.length === 1 && groups[0] ? { ...NOBODY, groupId: groups[0].id } : NOBODY)
  const [told, setTold] = useState('')
  const scan = useScan()
  const { look, forget, scanned } = scan
  const caret = useRef(0)
  useEffect(() => goToField(FIELD), [])

  useAnnouncement('identityClosed', () => {
    setAbout((now) => ({ ...now, matterId: null }))
    if (scanned?.about.matterId == null) return
    forget()
    setTold(words.identityClosed)
  })

  const check = (whole = typed, from: About = about) => {
    setTold(whole.trim() === '' ? words.noText : '')
    if (whole.trim() !== '') void look(whole, from)
  }
  const write = (whole: string) => {
    setTyped(whole)
    setUnread([])
    setTold('')
    if (whole.length > MOST_WRITTEN) check(whole)
  }
  const open = (whole: string, notRead: readonly string[]) => {
    setTyped(whole)
    setUnread(notRead)
    check(whole)
  }
  const edit = (at: number) => {
    caret.current = at
    forget()
  }
  const choose = (next: About) => {
    setAbout(next)
    if (scanned) check(scanned.text, next)
  }
  const isLong = typed.length > MOST_WRITTEN
  return (
    <Page title={words.title} lead={words.lead}>
      {scanned ? (
        <FoundCard scanned={scanned} unread={unread} onEdit={isLong ? undefined : edit} />
      ) : (
        <Card title={words.text}>
          {isLong ? <Note>{words.longText(typed.length)}</Note> : <TextToCheck value={typed} caret={caret} onWrite={write} />}
          {told ? (
            <Note tone="notice" live>
              {told}
            </Note>
          ) : null}
          <CheckButton busy={scan.busy} onCheck={check} />
        </Card>
      )}
      <Refused refusal={scan.refusal} />
      <Card title={words.open.title}>
        <OpenFile again={scanned !== null} onText={open} />
      </Card>
      <Card title={words.known.title}>
        <AboutChoice groups={groups} about={about} onChange={choose} />
      </Card>
    </Page>
  )
}

/** Focus comes back to where it was looked at last. */
function TextToCheck(props: { value: string; caret: { current: number }; onWrite(whole: string): void }) {
  const { value, caret, onWrite } = props
  useEffect(() => {
    const field = document.querySelector<HTMLTextAreaElement>(`textarea[data-field="${FIELD}"]`)
    field?.focus()
    field?.setSelectionRange(caret.current, caret.current)
  }, [caret])
  return (
    <ProseField
      field={FIELD}
      label={words.field}
      hint={words.hint}
      rows={12}
      maxRows={12}
      value={value}
      onChange={onWrite}
      maxLength={MOST_SCANNED}
      spell={false}
    />
  )
}

function CheckButton({ busy, onCheck }: { busy: boolean; onCheck(): void }) {
  const latest = useRef(onCheck)
  latest.current = onCheck
  const commands = useMemo<Command[]>(
    () => [{ id: 'scan-check', label: words.check, group: words.title, keys: words.keys.check, run: () => latest.current() }],
    [],
  )
  useCommands(commands)
  return (
    <div className="s-actions">
      <Button loading={busy} rightSection={<Keys keys={words.keys.check} quiet />} onClick={() => onCheck()}>
        {words.check}
      </Button>
      <span className="s-quiet">{words.nothingKept}</span>
    </div>
  )
}
