import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Refusal } from '../../shared/lib/reply'
import { ask } from '../client'
import { setupText } from '../text/sv/setup'
import { type FieldProblem, Note, Refused, say, TextField } from '../ui'
import { IconPrinter } from '../ui/icons'
import type { QuestionProps, RecoveryKey } from './question'
import { Step } from './step'

type Props = Omit<QuestionProps, 'answers' | 'onAnswer'> & { recovery: RecoveryKey }

/** The recovery key, shown once: saved, printed, or copied by hand. */
export function RecoveryStep(props: Props) {
  const words = setupText.recovery
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [done, setDone] = useState('')
  const numbered = props.recovery.groups.map((group, index) => ({ number: index + 1, group }))
  const told = (kept: boolean, sentence: string) => {
    setRefusal(null)
    if (!kept) return
    setDone(sentence)
    say(sentence)
  }
  const save = async () => {
    const reply = await ask('setup/save-recovery-sheet', {})
    if (reply.ok) told(reply.value.saved, words.saved)
    else setRefusal(reply)
  }
  const print = async () => {
    const reply = await ask('setup/print-recovery-sheet', {})
    if (reply.ok) told(reply.value.printed, words.printed)
    else setRefusal(reply)
  }
  return (
    <Step {...{ at: props.at, of: props.of }} title={words.title} lead={words.lead} next={words.next} onNext={props.onNext}>
      <ol className="u-key" aria-label={words.keyLabel}>
        {numbered.map(({ number, group }) => (
          <li key={number}>
            <span className="u-key-number">{number}</span>
            <code>{group}</code>
          </li>
        ))}
      </ol>
      <div className="s-actions">
        <Button variant="default" leftSection={<IconPrinter aria-hidden />} onClick={() => void print()}>
          {words.print}
        </Button>
        <Button variant="default" onClick={() => void save()}>
          {words.save}
        </Button>
      </div>
      <Refused refusal={refusal} />
      {done ? <Note tone="good">{done}</Note> : null}
      <p>{words.byHand}</p>
      <Note tone="notice">{words.who}</Note>
    </Step>
  )
}

/** Two of the groups, typed back from the sheet. */
export function ConfirmStep(props: Props) {
  const words = setupText.confirm
  const [typed, setTyped] = useState<[string, string]>(['', ''])
  const [problems, setProblems] = useState<FieldProblem[]>([])
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [busy, setBusy] = useState(false)
  const { asked } = props.recovery
  const check = async () => {
    const found = asked.flatMap((place, index) =>
      typed[index]?.trim() ? [] : [{ field: `group-${index}`, message: words.missing(place + 1) }],
    )
    setProblems(found)
    if (found.length > 0 || busy) return
    setBusy(true)
    const reply = await ask('vault/confirm-recovery', { answers: typed })
    setBusy(false)
    if (reply.ok) props.onNext()
    else setRefusal(reply)
  }
  return (
    <Step
      {...{ at: props.at, of: props.of, problems, refusal, busy }}
      title={words.title}
      lead={words.lead}
      next={words.check}
      onNext={() => void check()}
      {...(props.onBack ? { onBack: props.onBack } : {})}
    >
      {asked.map((place, index) => (
        <TextField
          key={place}
          field={`group-${index}`}
          label={words.label(place + 1)}
          value={typed[index] ?? ''}
          maxLength={20}
          error={problems.find(({ field }) => field === `group-${index}`)?.message}
          onChange={(next) => setTyped(index === 0 ? [next, typed[1]] : [typed[0], next])}
        />
      ))}
    </Step>
  )
}

export function DoneStep(props: Pick<QuestionProps, 'at' | 'of'>) {
  const words = setupText.done
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const open = async () => {
    const reply = await ask('setup/finish', {})
    if (!reply.ok) setRefusal(reply)
  }
  return (
    <Step {...props} title={words.title} lead={words.lead} next={words.open} refusal={refusal} onNext={() => void open()}>
      <ol>
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p className="s-quiet">{words.practise}</p>
    </Step>
  )
}
