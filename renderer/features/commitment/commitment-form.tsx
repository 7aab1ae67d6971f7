import { useEffect, useState } from 'react'
import { z } from 'zod'
import type { CommitmentId, CommitmentWords } from '../../../shared/domain/commitment/commitment'
import type { GroupDetail } from '../../../shared/domain/group/group'
import type { AgendaItemId, MeetingId } from '../../../shared/domain/meeting/meeting'
import type { OrganisationId, UnitId } from '../../../shared/domain/organisation/organisation'
import { readDate } from '../../../shared/lib/dates'
import { useAct, useDraftOf } from '../../client'
import { commitmentText } from '../../text/sv/commitment'
import {
  CHOOSE,
  CheckField,
  choicesOf,
  DateField,
  type FieldProblem,
  Form,
  goToField,
  messageAt,
  SelectField,
  say,
  TextField,
} from '../../ui'
import { TextMarks, TypedField } from '../privacy'

const text = commitmentText.made

const typedCommitment = z.object({
  organisationId: z.string(),
  unitId: z.string(),
  what: z.string(),
  responsible: z.string(),
  byDate: z.string(),
  broughtBack: z.boolean(),
})
export type TypedCommitment = z.infer<typeof typedCommitment>
export const emptyCommitment: TypedCommitment = {
  organisationId: '',
  unitId: '',
  what: '',
  responsible: '',
  byDate: '',
  broughtBack: false,
}

/** What an organisation takes on; in the room or afterwards. What is typed is kept until it is sent (X16). */
export function CommitmentForm(props: {
  meetingId: MeetingId
  /** The point that is open, where it is made in the room. */
  itemId: AgendaItemId | null
  group: Pick<GroupDetail, 'id' | 'parties'>
  /** The one that is changed; null for a new one. */
  changes: { id: CommitmentId; typed: TypedCommitment } | null
  onDone(): void
}) {
  const { changes, group } = props
  const name = (part: string) => `commitment:${changes?.id ?? props.meetingId}:${part}`
  const draft = useDraftOf<TypedCommitment>({
    field: `commitment:${changes?.id ?? props.meetingId}`,
    compartment: 'cases',
    initial: changes?.typed ?? emptyCommitment,
    read: (stored) => typedCommitment.safeParse(stored).data,
  })
  const make = useAct('commitment/make')
  const change = useAct('commitment/change')
  const [problems, setProblems] = useState<readonly FieldProblem[]>([])
  const { value } = draft
  const party = group.parties.find(({ id }) => id === value.organisationId)
  const set = (part: Partial<TypedCommitment>) => draft.set({ ...value, ...part })
  const first = name('organisationId')
  useEffect(() => goToField(first), [first])

  const save = async () => {
    if (make.busy || change.busy) return
    const byDate = value.byDate.trim() === '' ? null : readDate(value.byDate)
    const found = [
      ...(party ? [] : [{ field: name('organisationId'), message: text.organisationMissing }]),
      ...(value.what.trim() === '' ? [{ field: name('what'), message: text.whatMissing }] : []),
      ...(byDate === undefined ? [{ field: name('byDate'), message: text.dateWrong }] : []),
    ]
    setProblems(found)
    if (found.length > 0 || byDate === undefined) return
    const words: CommitmentWords = {
      kind: value.broughtBack ? 'broughtBack' : 'own',
      organisationId: value.organisationId as OrganisationId,
      unitId: value.unitId === '' ? null : (value.unitId as UnitId),
      what: value.what.trim(),
      responsible: value.responsible.trim(),
      byDate,
    }
    const reply = changes
      ? await change.act({ commitmentId: changes.id, ...words })
      : await make.act({ meetingId: props.meetingId, itemId: props.itemId, ...words })
    if (!reply.ok) return
    await draft.clear()
    say(text.saved)
    props.onDone()
  }

  return (
    <Form
      label={changes ? text.changeHeading : text.addHeading}
      problems={problems}
      refusal={make.refusal ?? change.refusal}
      save={text.save}
      busy={make.busy || change.busy}
      onSend={save}
      cancel={text.cancel}
      onCancel={props.onDone}
      draft={draft}
    >
      <SelectField
        field={first}
        label={text.organisation}
        value={value.organisationId}
        onChange={(organisationId) => set({ organisationId, unitId: '' })}
        choices={[CHOOSE, ...choicesOf(group.parties)]}
        error={messageAt(problems, name('organisationId'))}
      />
      {party && party.units.length > 1 && (
        <SelectField
          field={name('unitId')}
          label={text.unit}
          value={value.unitId}
          onChange={(unitId) => set({ unitId })}
          choices={[{ value: '', label: text.wholeOrganisation }, ...choicesOf(party.units)]}
        />
      )}
      <TextMarks groupId={group.id} told={props.itemId !== null}>
        <TypedField
          field={name('what')}
          label={text.what}
          hint={text.whatHint}
          value={value.what}
          onChange={(what) => set({ what })}
          error={messageAt(problems, name('what'))}
          maxLength={300}
          oneLine
        />
      </TextMarks>
      <TextField
        field={name('responsible')}
        label={text.responsible}
        value={value.responsible}
        onChange={(responsible) => set({ responsible })}
        maxLength={120}
        optional
      />
      <DateField
        field={name('byDate')}
        label={text.byDate}
        value={value.byDate}
        onChange={(byDate) => set({ byDate })}
        error={messageAt(problems, name('byDate'))}
        optional
      />
      <CheckField
        field={name('broughtBack')}
        label={text.broughtBack}
        checked={value.broughtBack}
        onChange={(broughtBack) => set({ broughtBack })}
      />
    </Form>
  )
}
