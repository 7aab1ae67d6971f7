import { z } from 'zod'
import type { Deviation, DeviationWords } from '../../../shared/domain/deviation/deviation'
import { routesOn } from '../../../shared/domain/deviation/rules'
import type { GroupDetail } from '../../../shared/domain/group/group'
import type { OrganisationId } from '../../../shared/domain/organisation/organisation'
import { dayOf } from '../../../shared/lib/dates'
import { profileOf } from '../../../shared/profiles'
import { deviationText as text } from '../../text/sv/deviation'
import { ChoiceField, ManyField } from '../../ui'
import { TypedField } from '../privacy'

/** A deviation as it is being written: as typed, in the draft row as well. */
export const typedDeviation = z.object({
  groupId: z.string(),
  what: z.string(),
  consequence: z.string(),
  proposal: z.string(),
  organisationIds: z.array(z.string()),
  route: z.string(),
})
export type TypedDeviation = z.infer<typeof typedDeviation>
export const emptyDeviation: TypedDeviation = {
  groupId: '',
  what: '',
  consequence: '',
  proposal: '',
  organisationIds: [],
  route: '',
}

export const typedOf = (one: Deviation): TypedDeviation => ({
  groupId: one.groupId,
  what: one.what,
  consequence: one.consequence,
  proposal: one.proposal,
  organisationIds: one.organisationIds,
  route: one.route ?? '',
})

/** What the form amounts to; organisations of another group that was chosen before are left behind. */
export function wordsFrom(typed: TypedDeviation, group: GroupDetail): DeviationWords {
  return {
    what: typed.what.trim(),
    consequence: typed.consequence.trim(),
    proposal: typed.proposal.trim(),
    organisationIds: group.parties.map(({ id }) => id).filter((id) => typed.organisationIds.includes(id)) as OrganisationId[],
    route: routesOf(group).some(({ key }) => key === typed.route) ? typed.route : null,
  }
}

const routesOf = (group: Pick<GroupDetail, 'profileId'>) =>
  routesOn(profileOf(group.profileId).deviationRoutes, dayOf(new Date()))

/** Words, organisations and route; within `TextMarks`. @param brief the words and the organisations alone: the rest is filled in later */
export function DeviationFields(props: {
  name(part: string): string
  group: GroupDetail | undefined
  typed: TypedDeviation
  problem?: string | undefined
  brief?: boolean
  onTyped(typed: TypedDeviation): void
}) {
  const { name, group, typed } = props
  const set = (part: Partial<TypedDeviation>) => props.onTyped({ ...typed, ...part })
  const routes = group ? routesOf(group) : []
  return (
    <>
      <TypedField
        field={name('what')}
        label={text.what}
        value={typed.what}
        onChange={(what) => set({ what })}
        error={props.problem}
        maxLength={2_000}
        rows={2}
      />
      {!props.brief && (
        <>
          <TypedField
            field={name('consequence')}
            label={text.consequence}
            value={typed.consequence}
            onChange={(consequence) => set({ consequence })}
            maxLength={2_000}
            rows={2}
            optional
          />
          <TypedField
            field={name('proposal')}
            label={text.proposal}
            value={typed.proposal}
            onChange={(proposal) => set({ proposal })}
            maxLength={2_000}
            rows={2}
            optional
          />
        </>
      )}
      {group && (
        <ManyField
          field={name('organisations')}
          label={text.organisations}
          values={typed.organisationIds}
          onChange={(organisationIds) => set({ organisationIds })}
          choices={group.parties.map(({ id, name: label }) => ({ value: id as string, label }))}
          optional
          inline
        />
      )}
      {!props.brief && routes.length > 0 && (
        <ChoiceField
          field={name('route')}
          label={text.route}
          value={typed.route === '' ? 'later' : typed.route}
          onChange={(route) => set({ route: route === 'later' ? '' : route })}
          choices={[
            ...routes.map(({ key, label, words }) => ({ value: key, label, hint: words })),
            { value: 'later', label: text.noRoute },
          ]}
        />
      )}
    </>
  )
}
