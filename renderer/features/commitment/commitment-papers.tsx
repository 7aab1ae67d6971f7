import { byOrganisation } from '../../../shared/domain/commitment/rules'
import type { GroupDetail } from '../../../shared/domain/group/group'
import type { MeetingDetail } from '../../../shared/domain/meeting/meeting'
import { useQueryOf } from '../../client'
import { commitmentText } from '../../text/sv/commitment'
import { PaperButton } from '../meeting/paper-button'

const text = commitmentText.made

/** "Era åtaganden", a paper for each organisation that took something on at a meeting (G36). */
export function CommitmentPapers({
  meeting,
  group,
}: {
  meeting: Pick<MeetingDetail, 'id'>
  group: Pick<GroupDetail, 'parties'>
}) {
  const { value } = useQueryOf('commitment/list', { meetingId: meeting.id })
  return byOrganisation(value?.commitments ?? [], group.parties).map(({ party }) => (
    <PaperButton key={party.id} paper={{ kind: 'sheet', sheet: 'commitments', aboutId: meeting.id, organisationId: party.id }}>
      {text.paperOf(party.name)}
    </PaperButton>
  ))
}
