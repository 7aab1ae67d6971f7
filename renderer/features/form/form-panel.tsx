import { Fieldset } from '@mantine/core'
import type { MatterDetail } from '../../../shared/contract/matter'
import { type FormDefinition, type FormField, STATEMENT_SOURCES } from '../../../shared/domain/form/form'
import {
  completenessOf,
  fieldsOf,
  hasEarlierMeasures,
  isAsked,
  REQUIRED_SOURCES,
  textFieldOf,
} from '../../../shared/domain/form/rules'
import { requireVersion } from '../../../shared/domain/form/versions'
import { profileOf } from '../../../shared/profiles'
import { useMay } from '../../client'
import { text } from '../../text/sv'
import { Card, Refused } from '../../ui'
import { PaperButton } from '../meeting/paper-button'
import { UncheckedField } from '../text/unchecked-field'
import { UncheckedTexts } from '../text/unchecked-texts'
import { AnswerField } from './answer-field'
import { AnswersHistory } from './answers-history'
import { CompletenessMeter } from './completeness-meter'
import { EarlierMeasures } from './earlier-measures'
import { FollowedVersion } from './followed-version'
import style from './form.module.css'
import { type AnswersInHand, useAnswers } from './use-answers'

const words = text.form
const FORM_TEXTS = ['form:']

/** The enquiry form of a referral: on screen, or from a paper; what is asked is the profile's (A29). */
export function FormPanel({ matter }: { matter: MatterDetail }) {
  const inHand = useAnswers(matter.id, 'form')
  const { read } = inHand
  if (!read?.key) return <Refused refusal={inHand.readRefusal} />
  const definition = requireVersion(profileOf(matter.group.profileId).forms, { key: read.key, version: read.version })
  return <KnownForm matter={matter} definition={definition} inHand={inHand} read={read} />
}

function KnownForm(props: {
  matter: MatterDetail
  definition: FormDefinition
  inHand: AnswersInHand
  read: NonNullable<AnswersInHand['read']>
}) {
  const { matter, definition, inHand, read } = props
  const may = useMay()
  const mayWrite = may('matter:write')
  const knownTexts: ReadonlySet<string> = new Set(read.knownTexts)
  const { earlierMeasures, enclosures } = read
  const completeness = completenessOf(definition, { answers: inHand.answers, knownTexts, earlierMeasures, enclosures })
  const fields = fieldsOf(definition)
  const isCalledFor = hasEarlierMeasures(definition, inHand.answers)
  const { earlierMeasureKinds } = profileOf(matter.group.profileId)
  return (
    <div className="s-form">
      <Card title={definition.label}>
        <p className="s-quiet">{mayWrite ? words.intro : words.readOnly}</p>
        <CompletenessMeter matterId={matter.id} completeness={completeness} />
        <FollowedVersion
          matterId={matter.id}
          of="form"
          line={words.version(definition.label, definition.version)}
          version={read.version}
          newest={read.newestVersion}
          words={words}
          mayWrite={mayWrite}
        />
        <AnswersHistory matterId={matter.id} of="form" fields={fields} />
        {may('paper:make') ? (
          <PaperButton paper={{ kind: 'blankForm', groupId: matter.group.id }}>{words.blank}</PaperButton>
        ) : null}
      </Card>
      <UncheckedTexts matterId={matter.id} beginning={FORM_TEXTS}>
        {definition.sections.map((section) => (
          <Card key={section.key} title={section.label}>
            <div className={`s-form ${style.fields}`}>
              {section.hint ? <p className="s-quiet">{section.hint}</p> : null}
              {section.fields
                .filter((field) => isAsked(field, fields, inHand.answers))
                .map((field) => (
                  <OneField
                    key={field.key}
                    matter={matter}
                    field={field}
                    inHand={inHand}
                    known={knownTexts}
                    mayWrite={mayWrite}
                  />
                ))}
              {section.fields.some(({ role }) => role === 'earlierMeasures') && (earlierMeasures > 0 || isCalledFor) ? (
                <EarlierMeasures matterId={matter.id} kinds={earlierMeasureKinds} isCalledFor={isCalledFor} mayWrite={mayWrite} />
              ) : null}
            </div>
          </Card>
        ))}
      </UncheckedTexts>
    </div>
  )
}

function OneField(props: {
  matter: MatterDetail
  field: FormField
  inHand: AnswersInHand
  known: ReadonlySet<string>
  mayWrite: boolean
}) {
  const { matter, field, inHand, known, mayWrite } = props
  if (field.kind === 'words') {
    const name = textFieldOf(field)
    return (
      <UncheckedField
        matterId={matter.id}
        field={name}
        label={field.label}
        hint={field.hint}
        optional={!field.required}
        rows={3}
        fromFile
        mayWrite={mayWrite}
        isKnown={known.has(name)}
      />
    )
  }
  if (field.kind !== 'statement') return <AnswerField field={field} inHand={inHand} mayWrite={mayWrite} />
  return (
    <Fieldset legend={field.label}>
      <div className="s-form">
        {field.hint ? <p className="s-quiet">{field.hint}</p> : null}
        {STATEMENT_SOURCES.map((source) => (
          <UncheckedField
            key={source}
            matterId={matter.id}
            field={textFieldOf(field, source)}
            label={words.sources[source]}
            hint={source === 'otherAuthority' ? words.otherAuthorityHint : undefined}
            optional={!REQUIRED_SOURCES.includes(source)}
            rows={2}
            mayWrite={mayWrite}
            isKnown={known.has(textFieldOf(field, source))}
          />
        ))}
      </div>
    </Fieldset>
  )
}
