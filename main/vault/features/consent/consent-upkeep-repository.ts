import type { Knex } from 'knex'
import type { Consent, ConsentTerms } from '../../../../shared/domain/consent/consent'
import { requireSoundConsent } from '../../../../shared/domain/consent/rules'
import { askAgainOn } from '../../../../shared/domain/consent/validity'
import type { MatterId } from '../../../../shared/domain/matter/matter'
import type { IsoDate, IsoInstant } from '../../../../shared/lib/dates'
import { profileOf } from '../../../../shared/profiles'
import { listParties, requireGroup } from '../group/group-repository'
import { requireMatter } from '../matter/matter-repository'
import { addTask, caretakerOf, finishTasks } from '../task/task-repository'

/** Holds a paper against the matter's own group and profile. @throws DomainError those of `requireSoundConsent` */
export async function requireSoundPaper(
  db: Knex,
  { matterId, terms, today }: { matterId: MatterId; terms: ConsentTerms; today: IsoDate },
): Promise<void> {
  const matter = await requireMatter(db, matterId)
  const group = await requireGroup(db, matter.groupId)
  const { informationKinds } = profileOf(group.profileId)
  requireSoundConsent(terms, { parties: await listParties(db, group.id), informationKinds, today })
}

/** "Tills vidare" is asked about once a year: the earlier reminder is done, the next one stands a year on (X3). */
export async function keepReminder(
  trx: Knex.Transaction,
  about: { taskId: string; matterId: MatterId; consent: Consent; at: IsoInstant; userId: string },
): Promise<void> {
  const { taskId, matterId, consent, at, userId } = about
  await finishTasks(trx, { matterId, kind: 'renewConsent', aboutId: consent.id, at, userId })
  const dueOn = askAgainOn(consent)
  if (dueOn === null) return
  const ownerId = await caretakerOf(trx, matterId, userId)
  await addTask(trx, { id: taskId, kind: 'renewConsent', matterId, ownerId, dueOn, at, aboutId: consent.id })
}
