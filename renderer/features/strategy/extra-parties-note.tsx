import { useEffect, useRef, useState } from 'react'
import type { MeetingId } from '../../../shared/domain/meeting/meeting'
import type { ExtraParty } from '../../../shared/domain/strategy/agreement'
import { useAct, useMay, useQueryOf, useSession } from '../../client'
import { strategyText } from '../../text/sv/strategy'
import { Card, CheckField, Refused, say } from '../../ui'

const words = strategyText.extra

/** Whom a meeting about the collaboration has to ask in, until when, and who has been; it stops nothing (G47). */
export function ExtraPartiesNote({ meetingId }: { meetingId: MeetingId }) {
  const { value } = useQueryOf('extra-party/list', { meetingId })
  const session = useSession()
  const may = useMay()
  const { act, refusal } = useAct('extra-party/set-invited')
  // What was ticked stands ticked until the list has been read again.
  const [ticked, setTicked] = useState<Readonly<Record<string, boolean>>>({})
  const read = useRef(value)
  useEffect(() => {
    if (read.current !== value) setTicked({})
    read.current = value
  }, [value])
  if (!value || !session || value.parties.length === 0) return null
  const set = async ({ partyId, name }: ExtraParty, invited: boolean) => {
    setTicked((before) => ({ ...before, [partyId]: invited }))
    const reply = await act({ meetingId, partyId, invited })
    if (!reply.ok) setTicked({})
    else say(invited ? words.ticked(name) : words.unticked(name))
  }
  return (
    <Card title={words.title}>
      <p className="s-quiet">{words.lead}</p>
      <Refused refusal={refusal} />
      <ul className="s-rows" data-extra-parties>
        {value.parties.map((party) => {
          const { partyId, name, inviteBy, invitedOn, alwaysInvited } = party
          return (
            <li key={partyId}>
              <div>
                <p>{words.invite(name, inviteBy)}</p>
                {alwaysInvited ? null : <p className="s-quiet">{words.wishes}</p>}
                {invitedOn === null && inviteBy < session.today ? <p className="s-quiet">{words.late}</p> : null}
                {invitedOn === null ? null : <p className="s-quiet">{words.invited(invitedOn)}</p>}
              </div>
              {may('meeting:plan') ? (
                <CheckField
                  field={`extra-party:${partyId}`}
                  label={words.tick(name)}
                  checked={ticked[partyId] ?? invitedOn !== null}
                  onChange={(invited) => void set(party, invited)}
                />
              ) : null}
            </li>
          )
        })}
      </ul>
    </Card>
  )
}
