import type { MatterDetail } from '../../../shared/contract/matter'
import { useMay } from '../../client'
import { text } from '../../text/sv'
import { Facts } from '../../ui'
import { partyOf } from '../referral/party-of'
import { UncheckedField } from '../text/unchecked-field'

const words = text.booking

/**
 * What lies beside a referral meeting: who presents, the facts of the referral, and the in-depth description, which stays in the
 * identity compartment until it has been checked (A06).
 */
export function ReferralMeeting({ matter }: { matter: MatterDetail }) {
  const may = useMay()
  const { officer, receivedOn, reference } = matter.referral
  return (
    <>
      <Facts
        rows={[
          { label: words.presenter, value: `${officer.name}, ${partyOf(matter)}` },
          { label: words.phone, value: officer.phone },
          { label: words.reference, value: reference },
          { label: words.received, value: receivedOn },
        ]}
      />
      <UncheckedField
        matterId={matter.id}
        field="in-depth"
        label={words.inDepth}
        hint={words.inDepthHint}
        rows={6}
        optional
        fromFile
        mayWrite={may('matter:write')}
      />
    </>
  )
}
