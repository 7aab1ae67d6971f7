import { useState } from 'react'
import type { Group } from '../../../shared/domain/group/group'
import { periodOf } from '../../../shared/domain/statistics/period'
import type { Agreement } from '../../../shared/domain/strategy/agreement'
import { type IsoDate, readDate } from '../../../shared/lib/dates'
import { useAct, useMay, useQueryOf } from '../../client'
import { strategyText } from '../../text/sv/strategy'
import { Card, DateField, Note } from '../../ui'
import { PaperButton } from '../meeting/paper-button'
import { AgreementFields } from './agreement-form'
import { EntryList } from './entry-list'

const words = strategyText.agreement

/** The agreement about the collaboration, and what to lay beside it when it needs to be another (G48, G56). */
export function AgreementPart({ group, today }: { group: Group; today: IsoDate }) {
  const may = useMay()
  const { value, refusal } = useQueryOf('agreement/list', { groupId: group.id })
  const save = useAct('agreement/save')
  const remove = useAct('agreement/remove')
  return (
    <div className="s-form">
      <EntryList<Agreement>
        name="agreement"
        title={words.title}
        empty={words.empty}
        add={words.add}
        items={value?.agreements}
        refusal={refusal ?? remove.refusal}
        mayWrite={may('group:write')}
        nameOf={holdsIn}
        row={(agreement) => <AgreementRow agreement={agreement} />}
        form={(agreement, name, onDone) => (
          <AgreementFields groupId={group.id} agreement={agreement} name={name} today={today} onDone={onDone} />
        )}
        onRemove={async ({ id, ...agreement }) => {
          const reply = await remove.act({ agreementId: id })
          const parties = agreement.parties.map((party) => ({ ...party, id: null }))
          return reply.ok
            ? async () => (await save.act({ agreementId: null, agreement: { ...agreement, parties } })).ok
            : undefined
        }}
      />
      {may('paper:make') ? <Basis group={group} today={today} /> : null}
    </div>
  )
}

const holdsIn = ({ from, to }: Pick<Agreement, 'from' | 'to'>) => (to === null ? words.openEnded(from) : words.holds(from, to))

function AgreementRow({ agreement }: { agreement: Agreement }) {
  return (
    <>
      <p>
        <strong>{holdsIn(agreement)}</strong>
      </p>
      <p className="s-quiet">{words.leadDaysAre(agreement.leadDays)}</p>
      <ul>
        {agreement.parties.map(({ id, name, signedOn, wishesToAttend, alwaysInvited }) => (
          <li key={id}>
            {[
              name,
              signedOn === null ? words.notSigned : words.signed(signedOn),
              ...(alwaysInvited ? [words.alwaysShort] : []),
              ...(wishesToAttend ? [words.wishesShort] : []),
            ].join(', ')}
          </li>
        ))}
      </ul>
    </>
  )
}

/** The basis for a new agreement, of a period (G56). */
function Basis({ group, today }: { group: Group; today: IsoDate }) {
  const year = periodOf('year', today)
  const [period, setPeriod] = useState({ from: year.from as string, to: year.to as string })
  const [from, to] = [readDate(period.from), readDate(period.to)]
  const sound = from !== undefined && to !== undefined && from <= to
  return (
    <Card title={words.basisTitle}>
      <p className="s-quiet">{words.basisLead}</p>
      <div className="s-actions s-beside">
        <DateField
          field="basis-from"
          label={strategyText.goal.from}
          value={period.from}
          onChange={(typed) => setPeriod({ ...period, from: typed })}
        />
        <DateField
          field="basis-to"
          label={strategyText.goal.to}
          value={period.to}
          onChange={(typed) => setPeriod({ ...period, to: typed })}
        />
      </div>
      {sound ? (
        <PaperButton paper={{ kind: 'sheet', sheet: 'changeBasis', aboutId: group.id, key: `${from} ${to}` }}>
          {words.basis}
        </PaperButton>
      ) : (
        <Note>{words.datesMissing}</Note>
      )}
    </Card>
  )
}
