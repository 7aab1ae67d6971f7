import { useState } from 'react'
import type { GroupKindName } from '../../shared/domain/profile/profile'
import { passphraseRefusal } from '../../shared/domain/vault/passphrase'
import { profiles } from '../../shared/profiles'
import { NewPassphraseField } from '../features/account/new-passphrase-field'
import { errorLine } from '../text/sv/errors'
import { setupText } from '../text/sv/setup'
import { ChoiceField, type FieldProblem, TextField } from '../ui'
import { answersOfProfile } from './answers'
import type { QuestionProps } from './question'
import { Step } from './step'

const words = setupText

/** Problems of a page, and going on only when there are none. */
function useCheck(onNext: () => void) {
  const [problems, setProblems] = useState<FieldProblem[]>([])
  return {
    problems,
    messageOf: (field: string) => problems.find((problem) => problem.field === field)?.message,
    forgive: () => setProblems([]),
    goOn: (found: FieldProblem[]) => {
      setProblems(found)
      if (found.length === 0) onNext()
    },
  }
}

export function LanguageStep(props: QuestionProps) {
  return (
    <Step
      {...{ at: props.at, of: props.of }}
      title={words.language.title}
      lead={words.language.lead}
      next={words.next}
      onNext={props.onNext}
    >
      <ChoiceField
        field="language"
        label={words.language.title}
        value="sv"
        onChange={() => undefined}
        choices={[{ value: 'sv', label: words.language.sv, hint: words.language.svHint }]}
      />
    </Step>
  )
}

export function CollaborationStep(props: QuestionProps) {
  const { problems, messageOf, goOn } = useCheck(props.onNext)
  const chosen = profiles.find(({ id }) => id === props.answers.profileId)
  const choose = (id: string, kind?: GroupKindName) => {
    const profile = profiles.find((candidate) => candidate.id === id)
    const groupKind = kind ?? profile?.groupKinds[0]?.kind
    if (profile && groupKind) props.onAnswer(answersOfProfile(profile, groupKind))
  }
  return (
    <Step
      {...{ at: props.at, of: props.of, problems }}
      {...(props.onBack ? { onBack: props.onBack } : {})}
      title={words.collaboration.title}
      lead={words.collaboration.lead}
      next={words.next}
      onNext={() => goOn(chosen ? [] : [{ field: 'collaboration', message: words.collaboration.missing }])}
    >
      <ChoiceField
        field="collaboration"
        label={words.collaboration.label}
        value={props.answers.profileId}
        error={messageOf('collaboration')}
        onChange={(id) => choose(id)}
        choices={profiles.map(({ id, name, description }) => ({ value: id as string, label: name, hint: description }))}
      />
      {chosen && chosen.groupKinds.length > 1 ? (
        <ChoiceField
          field="group-kind"
          label={words.collaboration.kind}
          value={props.answers.groupKind}
          onChange={(kind) => choose(chosen.id, kind)}
          choices={chosen.groupKinds.map(({ kind, label }) => ({ value: kind, label }))}
        />
      ) : null}
    </Step>
  )
}

export function GroupStep(props: QuestionProps) {
  const { problems, messageOf, goOn } = useCheck(props.onNext)
  const name = props.answers.groupName
  return (
    <Step
      {...{ at: props.at, of: props.of, problems }}
      {...(props.onBack ? { onBack: props.onBack } : {})}
      title={words.group.title}
      lead={words.group.lead}
      next={words.next}
      onNext={() => goOn(name.trim() === '' ? [{ field: 'group-name', message: words.group.missing }] : [])}
    >
      <TextField
        field="group-name"
        label={words.group.label}
        hint={words.group.hint}
        value={name}
        maxLength={120}
        error={messageOf('group-name')}
        onChange={(groupName) => props.onAnswer({ groupName })}
      />
    </Step>
  )
}

export function YouStep(props: QuestionProps) {
  const { problems, messageOf, goOn } = useCheck(props.onNext)
  const name = props.answers.userName
  return (
    <Step
      {...{ at: props.at, of: props.of, problems }}
      {...(props.onBack ? { onBack: props.onBack } : {})}
      title={words.you.title}
      lead={words.you.lead}
      next={words.next}
      onNext={() => goOn(name.trim() === '' ? [{ field: 'user-name', message: words.you.missing }] : [])}
    >
      <TextField
        field="user-name"
        label={words.you.label}
        value={name}
        maxLength={80}
        error={messageOf('user-name')}
        onChange={(userName) => props.onAnswer({ userName })}
      />
    </Step>
  )
}

export function PassphraseStep(props: QuestionProps) {
  const { problems, messageOf, goOn, forgive } = useCheck(props.onNext)
  const refusal = passphraseRefusal(props.answers.passphrase)
  return (
    <Step
      {...{ at: props.at, of: props.of, problems }}
      {...(props.onBack ? { onBack: props.onBack } : {})}
      title={words.passphrase.title}
      lead={words.passphrase.lead}
      next={words.next}
      onNext={() => goOn(refusal ? [{ field: 'passphrase', message: errorLine(refusal) }] : [])}
    >
      <NewPassphraseField
        field="passphrase"
        label={words.passphrase.label}
        hint={words.passphrase.hint}
        value={props.answers.passphrase}
        error={messageOf('passphrase')}
        onChange={(passphrase) => {
          // The line about its strength speaks now; two sentences would say different things.
          forgive()
          props.onAnswer({ passphrase })
        }}
      />
    </Step>
  )
}
