import type { Group, GroupId } from '../../../shared/domain/group/group'
import type { OrganisationId } from '../../../shared/domain/organisation/organisation'
import type { Dilemma } from '../../../shared/domain/strategy/dilemma'
import type { IsoDate } from '../../../shared/lib/dates'
import { useAct, useQueryOf } from '../../client'
import { strategyText } from '../../text/sv/strategy'
import { SelectField } from '../../ui'
import { soundDay } from './days'
import { EntryForm, type ShownField } from './entry-form'
import { useWritingGroups } from './use-writing-groups'

const words = strategyText.dilemma

/** A dilemma as it is raised: whose it is, and which support is asked for (G52). */
export function DilemmaForm(props: { group: Group; dilemma: Dilemma | null; name: string; today: IsoDate; onDone(): void }) {
  const { dilemma } = props
  const save = useAct('dilemma/save')
  const groups = useWritingGroups(props.group, dilemma?.groupId)
  return (
    <EntryForm
      name={props.name}
      groupId={props.group.id}
      label={dilemma ? strategyText.change : words.add}
      fields={[
        { key: 'words', kind: 'prose', label: words.words, hint: words.wordsHint },
        { key: 'support', kind: 'prose', label: words.support, optional: true },
        { key: 'groupId', kind: 'select', label: words.raisedBy, choices: groups },
        {
          key: 'party',
          kind: 'own',
          label: words.organisation,
          show: (shown, { groupId }) => <PartyOfGroup shown={shown} groupId={groupId as GroupId} />,
        },
        { key: 'raisedOn', kind: 'date', label: words.raisedOn },
      ]}
      initial={
        dilemma
          ? { ...dilemma, party: partyOf(dilemma.groupId, dilemma.organisationId ?? '') }
          : { words: '', support: '', groupId: props.group.id, party: '', raisedOn: props.today }
      }
      act={save}
      done={() => strategyText.saved}
      onSend={({ words: typed, support, groupId, party, raisedOn }) => {
        const organisationId = organisationIn(party, groupId)
        return save.act({
          dilemmaId: dilemma?.id ?? null,
          dilemma: {
            groupId: groupId as GroupId,
            organisationId: organisationId === '' ? null : (organisationId as OrganisationId),
            raisedOn: soundDay(raisedOn),
            words: typed,
            support,
          },
        })
      }}
      onDone={props.onDone}
    />
  )
}

/** With its group: an organisation that was chosen of another group is none of this one's. */
const partyOf = (groupId: string, organisationId: string) => (organisationId === '' ? '' : `${groupId} ${organisationId}`)
const organisationIn = (party: string, groupId: string) => {
  const [of, organisationId = ''] = party.split(' ')
  return of === groupId ? organisationId : ''
}

function PartyOfGroup({ shown, groupId }: { shown: ShownField; groupId: GroupId }) {
  const parties = useQueryOf('group/open', { groupId }, { enabled: groupId !== ('' as GroupId) }).value?.parties ?? []
  const chosen = organisationIn(shown.value, groupId)
  return (
    <SelectField
      {...shown}
      value={partyOf(groupId, chosen)}
      choices={[
        { value: '', label: words.wholeGroup },
        ...parties.map(({ id, name }) => ({ value: partyOf(groupId, id), label: name })),
      ]}
    />
  )
}
