import type { Knex } from 'knex'
import type { CriteriaSet } from '../../../../shared/domain/criteria/criteria'
import { criteriaFields, type JudgedCriterion, judgeCriteria } from '../../../../shared/domain/criteria/rules'
import type { FormDefinition, FormField } from '../../../../shared/domain/form/form'
import { fieldsOf } from '../../../../shared/domain/form/rules'
import { newestVersion, requireVersion } from '../../../../shared/domain/form/versions'
import type { MatterId } from '../../../../shared/domain/matter/matter'
import type { IsoInstant } from '../../../../shared/lib/dates'
import { groupKindOf, profileOf } from '../../../../shared/profiles'
import { requireGroup } from '../group/group-repository'
import { readReferral } from '../matter/matter-repository'
import { type AnswersOf, findAnswers, keepAnswers, type StoredAnswers } from './answers-repository'
import { listKnownTexts } from './text-known-repository'

/** What a matter answers: the version it follows, and the newest there is. */
export interface Followed<Definition> {
  readonly followed: Definition
  readonly newest: Definition
}

export interface Definitions {
  readonly form: Followed<FormDefinition> | null
  readonly criteria: Followed<CriteriaSet> | null
}

/** The form and the criteria of a matter, each in the version it was first answered under (X5). */
export async function readDefinitions(
  db: Knex,
  matterId: MatterId,
  stored: { form: StoredAnswers | undefined; criteria: StoredAnswers | undefined },
): Promise<Definitions> {
  const { groupId } = await readReferral(db, matterId)
  const { profileId, kind } = await requireGroup(db, groupId)
  const { forms, criteriaSets } = profileOf(profileId)
  const groupKind = groupKindOf(profileId, kind)
  return {
    form: followedOf(forms, groupKind.form, stored.form),
    criteria: followedOf(criteriaSets, groupKind.criteria, stored.criteria),
  }
}

function followedOf<Definition extends { key: string; version: number }>(
  definitions: readonly Definition[],
  key: string | null,
  stored: StoredAnswers | undefined,
): Followed<Definition> | null {
  const newest = newestVersion(definitions, key)
  if (!newest) return null
  const followed = stored ? requireVersion(definitions, { key: stored.definitionKey, version: stored.definitionVersion }) : newest
  return { followed, newest }
}

/** Definition and fields of the one that is asked about; null where the group has none. */
export async function readDefinition(
  db: Knex,
  matterId: MatterId,
  of: AnswersOf,
): Promise<{
  stored: StoredAnswers | undefined
  followed: { key: string; version: number; fields: FormField[] }
  newest: { key: string; version: number; fields: FormField[] }
} | null> {
  const stored = await findAnswers(db, matterId, of)
  const { form, criteria } = await readDefinitions(db, matterId, { form: undefined, criteria: undefined, [of]: stored })
  if (of === 'form') return form && { stored, followed: withFields(form.followed), newest: withFields(form.newest) }
  return criteria && { stored, followed: withFields(criteria.followed), newest: withFields(criteria.newest) }
}

function withFields(definition: FormDefinition | CriteriaSet): { key: string; version: number; fields: FormField[] } {
  const { key, version } = definition
  return { key, version, fields: 'sections' in definition ? fieldsOf(definition) : criteriaFields(definition) }
}

/** How a matter stands against its form and criteria, for gates and for the room. */
export async function readStanding(
  db: Knex,
  matterId: MatterId,
): Promise<{ form: FormDefinition | null; judged: JudgedCriterion[]; knownTexts: ReadonlySet<string> }> {
  const stored = { form: await findAnswers(db, matterId, 'form'), criteria: await findAnswers(db, matterId, 'criteria') }
  const { form, criteria } = await readDefinitions(db, matterId, stored)
  const { birthYear, receivedOn } = await readReferral(db, matterId)
  return {
    form: form?.followed ?? null,
    judged: criteria ? judgeCriteria(criteria.followed, { answers: stored.criteria?.answers ?? {}, birthYear, receivedOn }) : [],
    knownTexts: new Set(await listKnownTexts(db, matterId)),
  }
}

/** A matter follows the version its first words were written under, also before anything has been chosen (X5). */
export async function followVersion(
  trx: Knex.Transaction,
  begun: { matterId: MatterId; of: AnswersOf; at: IsoInstant; userId: string },
): Promise<void> {
  const { matterId, of } = begun
  const definition = await readDefinition(trx, matterId, of)
  if (definition && !definition.stored) await keepAnswers(trx, { ...begun, definition: definition.newest, answers: {} })
}
