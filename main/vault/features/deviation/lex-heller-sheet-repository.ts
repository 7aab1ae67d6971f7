import { afterwardsPapers } from '../../../../renderer/text/sv/papers-afterwards'
import type { DeviationId } from '../../../../shared/domain/deviation/deviation'
import { sheetSection } from '../../../../shared/domain/paper/sheet-section'
import { requireThat } from '../../../../shared/lib/domain-error'
import { profileOf } from '../../../../shared/profiles'
import { listParties, requireGroup } from '../group/group-repository'
import type { MakeSheet } from '../paper/sheet-ground-repository'
import { requireDeviation } from './deviation-repository'

const words = afterwardsPapers.lexHeller

/** What a deviation is reported from: about organisations, and about nobody (G39, X12). */
export const lexHellerSheet: MakeSheet = async (db, { aboutId }) => {
  const deviation = await requireDeviation(db, aboutId as DeviationId)
  requireThat(deviation.ready, 'deviation/not-ready')
  const group = await requireGroup(db, deviation.groupId)
  const parties = (await listParties(db, group.id)).filter(({ id }) => deviation.organisationIds.includes(id))
  const route = profileOf(group.profileId).deviationRoutes.find(({ key }) => key === deviation.route)
  const said = (heading: string, text: string) => (text === '' ? [] : [sheetSection({ heading, text })])
  const facts = [
    { label: words.found, value: deviation.foundOn },
    { label: words.atMeeting, value: deviation.meetingOn ?? '' },
    { label: words.route, value: route ? `${route.label}. ${route.words}` : '' },
    { label: words.state, value: words.states[deviation.state] },
    { label: words.reported, value: deviation.reportedOn ?? '' },
    { label: words.reference, value: deviation.reference },
  ]
  return {
    title: words.title,
    facts: facts.filter(({ value }) => value !== ''),
    sections: [
      sheetSection({ text: words.noPerson }),
      ...(parties.length > 0 ? [sheetSection({ heading: words.organisations, list: parties.map(({ name }) => name) })] : []),
      ...said(words.what, deviation.what),
      ...said(words.consequence, deviation.consequence),
      ...said(words.proposal, deviation.proposal),
      ...(deviation.reportedOn === null ? [sheetSection({ heading: words.byHand, lines: 2 })] : []),
      ...said(words.feedback, deviation.feedback),
    ],
    signatures: [],
    about: 'nobody',
    group,
    unreviewed: deviation.review === 'unreviewed',
    matterId: null,
    meetingId: deviation.meetingId,
    day: deviation.foundOn,
  }
}
