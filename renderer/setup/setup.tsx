import { useState } from 'react'
import { setupText } from '../text/sv/setup'
import { Mark } from '../ui/mark'
import { type Answers, noAnswers } from './answers'
import { CheckStep } from './check-step'
import { PartiesStep } from './parties-step'
import type { RecoveryKey } from './question'
import { CollaborationStep, GroupStep, LanguageStep, PassphraseStep, YouStep } from './question-steps'
import { ConfirmStep, DoneStep, RecoveryStep } from './recovery-steps'
import './setup.css'

const ORDER = [
  'language',
  'collaboration',
  'group',
  'parties',
  'you',
  'passphrase',
  'check',
  'recovery',
  'confirm',
  'done',
] as const
type StepName = (typeof ORDER)[number]

/**
 * First run, a rehearsal: one thing per page. Nothing is written before "check"; after it the vault exists and there is no
 * way back, only on to the sheet and the two groups typed back.
 */
export function Setup() {
  const [step, setStep] = useState<StepName>('language')
  const [answers, setAnswers] = useState<Answers>(noAnswers)
  const [recovery, setRecovery] = useState<RecoveryKey | null>(null)
  const index = ORDER.indexOf(step)
  const go = (by: 1 | -1) => setStep(ORDER[index + by] ?? step)
  const common = {
    key: step,
    at: index + 1,
    of: ORDER.length,
    answers,
    onAnswer: (part: Partial<Answers>) => setAnswers((now) => ({ ...now, ...part })),
    onNext: () => go(1),
    onBack: () => go(-1),
  }
  return (
    <div className="u-shell">
      <header className="u-head">
        <Mark />
        <span className="u-title">{setupText.title}</span>
        <span className="s-quiet">{setupText.step(index + 1, ORDER.length)}</span>
      </header>
      <div className="u-bar" aria-hidden>
        <span style={{ width: `${((index + 1) / ORDER.length) * 100}%` }} />
      </div>
      <main>{pageOf()}</main>
    </div>
  )

  function pageOf() {
    const { key, ...props } = common
    switch (step) {
      case 'language':
        return <LanguageStep key={key} {...props} />
      case 'collaboration':
        return <CollaborationStep key={key} {...props} />
      case 'group':
        return <GroupStep key={key} {...props} />
      case 'parties':
        return <PartiesStep key={key} {...props} />
      case 'you':
        return <YouStep key={key} {...props} />
      case 'passphrase':
        return <PassphraseStep key={key} {...props} />
      case 'check':
        return (
          <CheckStep
            key={key}
            {...props}
            onChange={setStep}
            onCreated={(made) => {
              setRecovery(made)
              // The passphrase has done its work; the page need not remember it.
              setAnswers((now) => ({ ...now, passphrase: '' }))
              setStep('recovery')
            }}
          />
        )
      case 'recovery':
        return recovery ? <RecoveryStep key={key} {...props} recovery={recovery} /> : null
      case 'confirm':
        return recovery ? <ConfirmStep key={key} {...props} recovery={recovery} /> : null
      case 'done':
        return <DoneStep key={key} {...props} />
    }
  }
}
