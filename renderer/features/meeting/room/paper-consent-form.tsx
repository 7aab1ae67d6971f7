import { useState } from 'react'
import type { GroupDetail } from '../../../../shared/domain/group/group'
import type { MatterId } from '../../../../shared/domain/matter/matter'
import type { ConsentKind } from '../../../../shared/domain/profile/profile'
import { profileOf } from '../../../../shared/profiles'
import { useAct } from '../../../client'
import { consentText } from '../../../text/sv/consent'
import { meetingText } from '../../../text/sv/meeting'
import { CheckField, DateField, type FieldProblem, Form, ManyField, messageAt, say, TextField } from '../../../ui'
import { emptyPaper, type PaperConsent, partyChoices, problemsOfPaper, termsFrom } from '../paper-consent'
import { useFirstFocus } from '../use-shown-form'

const text = meetingText.door

/** "Samtycke finns på papper": what stands on the paper on the table, in four fields. */
export function PaperConsentForm(props: { matterId: MatterId; kind: ConsentKind; group: GroupDetail; onDone(): void }) {
  useFirstFocus('paper:givenOn')
  const [paper, setPaper] = useState<PaperConsent>(emptyPaper)
  const [problems, setProblems] = useState<readonly FieldProblem[]>([])
  const { act, refusal, busy } = useAct('consent/enter')
  const put = (part: Partial<PaperConsent>) => setPaper((before) => ({ ...before, ...part }))

  const save = async () => {
    if (busy) return
    const found = problemsOfPaper(paper)
    setProblems(found)
    const informationKinds = profileOf(props.group.profileId).informationKinds.map(({ key }) => key)
    const terms = found.length === 0 ? termsFrom(paper, { kind: props.kind, informationKinds }) : null
    if (!terms) return
    const reply = await act({ matterId: props.matterId, terms })
    if (!reply.ok) return
    say(text.entered)
    props.onDone()
  }

  return (
    <div className="s-form">
      <h3>{text.paperHeading}</h3>
      <p>{text.paperNote}</p>
      <Form
        label={text.paperHeading}
        problems={problems}
        refusal={refusal}
        save={text.paperSave}
        busy={busy}
        onSend={save}
        cancel={text.cancel}
        onCancel={props.onDone}
      >
        <DateField
          field="paper:givenOn"
          label={text.givenOn}
          value={paper.givenOn}
          onChange={(givenOn) => put({ givenOn })}
          error={messageAt(problems, 'paper:givenOn')}
        />
        <CheckField
          field="paper:openEnded"
          label={text.openEnded}
          checked={paper.openEnded}
          onChange={(openEnded) => put({ openEnded })}
        />
        {!paper.openEnded && (
          <DateField
            field="paper:validTo"
            label={text.validTo}
            value={paper.validTo}
            onChange={(validTo) => put({ validTo })}
            error={messageAt(problems, 'paper:validTo')}
          />
        )}
        <ManyField
          field="paper:parties"
          label={text.parties}
          values={paper.parties}
          onChange={(parties) => put({ parties })}
          choices={partyChoices(props.group.parties)}
          error={messageAt(problems, 'paper:parties')}
        />
        <TextField
          field="paper:original"
          label={text.original}
          hint={text.originalHint}
          value={paper.original}
          onChange={(original) => put({ original })}
          error={messageAt(problems, 'paper:original')}
          maxLength={200}
        />
        <p className="s-quiet">{consentText.notLegalBasis}</p>
      </Form>
    </div>
  )
}
