import type { IsoDate } from '../../lib/dates'
import { requireThat } from '../../lib/domain-error'
import type { Consent } from '../consent/consent'
import { consentsInForce, coversUnit } from '../consent/validity'
import type { ConsentKind } from '../profile/profile'
import type { CopyState, Receiver, Told } from './told'

/**
 * Whether a verksamhet may be told whom a matter is about: a consent in force names it on the day it is told and on the
 * meeting's day. Where the group asks for no consent nobody is told.
 * @see G30
 */
export function mayBeTold(
  receiver: Receiver,
  about: { consents: readonly Consent[]; kind: ConsentKind | null; today: IsoDate; meetingOn: IsoDate },
): boolean {
  const { consents, kind } = about
  if (kind === null) return false
  return [about.today, about.meetingOn].every((day) =>
    consentsInForce(consents, kind, day).some((consent) => coversUnit(consent, receiver)),
  )
}

/** A list that is posted or handed over is out until it is returned or destroyed. */
export const copyAtFirst = (how: Told['how']): CopyState => (how === 'phone' ? 'none' : 'out')

/** @throws DomainError `told/in-future` `told/rings-nobody` */
export function requireTellable({ how, on, rangBack }: Pick<Told, 'how' | 'on' | 'rangBack'>, today: IsoDate): void {
  requireThat(on <= today, 'told/in-future')
  requireThat(how === 'phone' || !rangBack, 'told/rings-nobody')
}

/** @throws DomainError `told/no-copy` `told/in-future` `told/before-it-was-told` */
export function requireCopySettled(row: Pick<Told, 'copy' | 'on'>, on: IsoDate, today: IsoDate): void {
  requireThat(row.copy !== 'none', 'told/no-copy')
  requireThat(on <= today, 'told/in-future')
  requireThat(on >= row.on, 'told/before-it-was-told')
}
