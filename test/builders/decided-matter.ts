import type { IsoDate, LocalTime } from '../../shared/lib/dates'
import type { CaseDesk } from './case-desk'
import { ALC, foundGroup, party, type Running, register, runningMeeting, termsFor } from './case-story'

/** A matter of the preparation group that has come in: nothing is done with it yet. */
export async function receivedMatter(desk: CaseDesk) {
  const group = await foundGroup(desk, ALC)
  return { group, ...(await register(desk, group)) }
}

/** A matter that the group has recommended on and ALC has decided on. */
export async function decidedMatter(desk: CaseDesk, verdict: 'admitted' | 'notAdmitted' = 'admitted'): Promise<Running> {
  const running = await runningMeeting(desk, { kind: ALC, consent: false })
  const { matterId, itemId } = running
  await desk.get('item/open', { itemId })
  const recommendation = verdict === 'admitted' ? 'admit' : 'not-admit'
  const alternatives = verdict === 'admitted' ? [] : ['ips']
  await desk.get('recommendation/record', { matterId, itemId, recommendation, reason: 'Egen vilja.', alternatives })
  await desk.get('item/close', { itemId })
  await desk.get('decision/record', { matterId, verdict, decidedOn: desk.today(), reason: 'Som rekommenderat.', alternatives })
  return running
}

/** With the consent to the insats (A40): the person may be enrolled. */
export async function consentToMeasure(desk: CaseDesk, { group, matterId }: Pick<Running, 'group' | 'matterId'>) {
  const terms = termsFor(desk, [party(group, 'Granviks kommun')], { kind: 'measure' })
  return await desk.get('consent/enter', { matterId, terms })
}

export const timeOn = (day: IsoDate, clock = '13:30') => `${day}T${clock}` as LocalTime

/** The day so many days from the desk's. */
export const dayAfter = (desk: CaseDesk, days: number): IsoDate =>
  new Date(desk.world.now().getTime() + days * 86_400_000).toISOString().slice(0, 10) as IsoDate
