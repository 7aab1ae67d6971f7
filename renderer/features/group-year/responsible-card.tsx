import { Button } from '@mantine/core'
import { useState } from 'react'
import type { GroupDetail, Representative, RepresentativeId } from '../../../shared/domain/group/group'
import type { GroupSettings } from '../../../shared/domain/group/group-settings'
import { responsibleLack } from '../../../shared/domain/group/responsible'
import { partyLabel } from '../../../shared/domain/organisation/party-label'
import type { IsoDate } from '../../../shared/lib/dates'
import { groupKindOf } from '../../../shared/profiles'
import { useAct, useMay, useSession } from '../../client'
import { text } from '../../text/sv'
import { Card, Form, Note, SelectField, say, useInPlace } from '../../ui'

const words = text.groupYear.responsible
const LACKS = {
  missing: 'responsibleMissing',
  ended: 'responsibleEnded',
  notMunicipality: 'responsibleNotMunicipality',
} as const

/** Exactly one representative of a municipality answers for statistics and experiences (G40). */
export function ResponsibleCard({ group, settings }: { group: GroupDetail; settings: GroupSettings }) {
  const may = useMay()
  const session = useSession()
  const [choosing, setChoosing] = useState(false)
  const today = (session?.today ?? '') as IsoDate
  const asked = { needsResponsible: groupKindOf(group.profileId, group.kind).needsResponsible, today }
  const who = group.representatives.find(({ id }) => id === settings.responsibleId)
  const lack = responsibleLack(settings.responsibleId, group, asked)
  const candidates = group.representatives.filter(({ id }) => responsibleLack(id, group, asked) === null)
  return (
    <Card title={words.title}>
      <p className="s-quiet">{words.intro}</p>
      <p>{who ? words.is(who.name, placeOf(group, who)) : words.none}</p>
      {lack && who ? <Note tone="notice">{text.groupYear.reminders.words[LACKS[lack]]}</Note> : null}
      {candidates.length === 0 ? <p className="s-quiet">{words.noCandidate}</p> : null}
      {choosing ? (
        <Choosing group={group} candidates={candidates} now={settings.responsibleId} onDone={() => setChoosing(false)} />
      ) : may('group:write') && (candidates.length > 0 || who) ? (
        <Button variant="default" data-shows="responsible" onClick={() => setChoosing(true)}>
          {words.change}
        </Button>
      ) : null}
    </Card>
  )
}

function Choosing(props: {
  group: GroupDetail
  candidates: readonly Representative[]
  now: RepresentativeId | null
  onDone(): void
}) {
  const { group, candidates, now, onDone } = props
  const box = useInPlace<HTMLFormElement>('responsible')
  const { act, busy, refusal } = useAct('group-year/set-responsible')
  const [chosen, setChosen] = useState<string>(candidates.some(({ id }) => id === now) ? (now ?? '') : (candidates[0]?.id ?? ''))
  const send = async () => {
    const reply = await act({ groupId: group.id, representativeId: (chosen || null) as RepresentativeId | null })
    if (!reply.ok) return
    say(words.saved)
    onDone()
  }
  return (
    <Form
      box={box}
      label={words.change}
      refusal={refusal}
      save={words.save}
      busy={busy}
      onSend={send}
      cancel={text.groupYear.cancel}
      onCancel={onDone}
    >
      <SelectField
        field="responsible"
        label={words.field}
        value={chosen}
        onChange={setChosen}
        choices={[
          ...candidates.map((one) => ({ value: one.id as string, label: words.is(one.name, placeOf(group, one)) })),
          { value: '', label: words.nobody },
        ]}
      />
    </Form>
  )
}

function placeOf(group: GroupDetail, who: Representative): string {
  const party = group.parties.find(({ id }) => id === who.organisationId)
  const organisation = party?.name ?? ''
  return partyLabel({ organisation, unit: party?.units.find(({ id }) => id === who.unitId)?.name ?? organisation })
}
