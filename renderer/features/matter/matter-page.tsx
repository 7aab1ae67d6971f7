import { Button, Tabs } from '@mantine/core'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { type MatterId, matterId as matterIdSchema } from '../../../shared/domain/matter/matter'
import type { Right } from '../../../shared/domain/user/right'
import { groupKindOf } from '../../../shared/profiles'
import { useAct, useHolding, useMay, useQueryOf } from '../../client'
import { text } from '../../text/sv'
import { ConfirmDialog, EmptyState, Note, Page, Refused, say } from '../../ui'
import { ConsentsPanel } from '../consent/consents-panel'
import { OutcomesPanel } from '../decision/outcomes-panel'
import { ResultPanel } from '../decision/result-panel'
import { IdentityPanel } from '../identity/identity-panel'
import { ReferralPanel } from '../referral/referral-panel'
import { SummaryPanel } from '../summary/summary-panel'
import { type Missing, missingBeforeMeeting, type Section } from './missing'
import { PapersPanel } from './papers-panel'
import { useClosing } from './use-closing'

const words = text.matter.page

/** Names of sections as they stand in the route, so that unlocking returns to the same one. */
const ROUTES: Readonly<Record<Section, string>> = {
  referral: 'aktualisering',
  consents: 'samtycken',
  summary: 'sammanfattning',
  identity: 'personuppgifter',
  result: 'resultat',
  papers: 'papper',
}
const sectionOf = (part: string | undefined): Section =>
  (Object.keys(ROUTES) as Section[]).find((section) => ROUTES[section] === part) ?? 'referral'

/** Whoever may not mend it is told what is missing, and is led nowhere. */
const MENDS = { consent: 'consent:write', summary: 'summary:write', meeting: 'meeting:plan' } as const satisfies Record<
  Missing['key'],
  Right
>

/** Everything about one matter, under its code name. */
export function MatterPage({ id, part }: { id: string; part?: string | undefined }) {
  const parsed = matterIdSchema.safeParse(id)
  if (!parsed.success)
    return (
      <Page title={text.matter.list.title}>
        <EmptyState>{words.notFound}</EmptyState>
      </Page>
    )
  return <OneMatter key={parsed.data} matterId={parsed.data} section={sectionOf(part)} />
}

function OneMatter({ matterId, section }: { matterId: MatterId; section: Section }) {
  const [, navigate] = useLocation()
  const may = useMay()
  const { value: matter, refusal } = useQueryOf('matter/open', { matterId })
  const groupKind = matter ? groupKindOf(matter.group.profileId, matter.group.kind) : undefined
  const closing = useClosing(matter)
  useHolding(matter?.groupName, groupKind?.disclosure)
  const go = (to: Section) => navigate(`/arenden/${matterId}/${ROUTES[to]}`, { replace: true })

  if (!matter || !groupKind) {
    return (
      <Page title={text.matter.list.title}>
        <Refused refusal={refusal} />
      </Page>
    )
  }
  const missing = missingBeforeMeeting(matter)
  const resultLabel = groupKind.requiresRecommendation ? words.tabs.result : words.tabs.outcome
  return (
    <Page
      title={matter.codeName}
      lead={`${matter.groupName} · ${text.matter.states[matter.state]}`}
      actions={
        <>
          <Button variant="subtle" onClick={() => navigate('/arenden')}>
            {words.back}
          </Button>
          {may('matter:write') ? <NewCodeName matterId={matterId} codeName={matter.codeName} /> : null}
          {may('matter:write') ? closing.button : null}
        </>
      }
    >
      <Refused refusal={closing.refusal} />
      {missing.length > 0 ? (
        <Note tone="notice">
          <p className="s-what">{words.readyTitle}</p>
          <ul className="s-missing">
            {missing.map((lack) => (
              <li key={lack.key}>
                {lack.sentence}{' '}
                {may(MENDS[lack.key]) ? (
                  <button
                    type="button"
                    className="s-link"
                    onClick={() => ('section' in lack.to ? go(lack.to.section) : navigate(lack.to.route))}
                  >
                    {lack.fix}
                  </button>
                ) : null}
              </li>
            ))}
          </ul>
        </Note>
      ) : null}
      <Tabs value={section} onChange={(value) => value && go(value as Section)} keepMounted={false}>
        <Tabs.List>
          <Tabs.Tab value="referral">{words.tabs.referral}</Tabs.Tab>
          <Tabs.Tab value="consents">{words.tabs.consents}</Tabs.Tab>
          <Tabs.Tab value="summary">{words.tabs.summary}</Tabs.Tab>
          {may('identity:read') ? <Tabs.Tab value="identity">{words.tabs.identity}</Tabs.Tab> : null}
          <Tabs.Tab value="result">{resultLabel}</Tabs.Tab>
          {may('paper:make') ? <Tabs.Tab value="papers">{words.tabs.papers}</Tabs.Tab> : null}
        </Tabs.List>
        <Tabs.Panel value="referral" pt="lg">
          <ReferralPanel matter={matter} />
        </Tabs.Panel>
        <Tabs.Panel value="consents" pt="lg">
          <ConsentsPanel matter={matter} />
        </Tabs.Panel>
        <Tabs.Panel value="summary" pt="lg">
          <SummaryPanel matter={matter} />
        </Tabs.Panel>
        <Tabs.Panel value="identity" pt="lg">
          <IdentityPanel matterId={matterId} hasIdentity={matter.hasIdentity} />
        </Tabs.Panel>
        <Tabs.Panel value="result" pt="lg">
          {groupKind.requiresRecommendation ? (
            <ResultPanel matter={matter} groupKind={groupKind} />
          ) : (
            <OutcomesPanel matter={matter} />
          )}
        </Tabs.Panel>
        <Tabs.Panel value="papers" pt="lg">
          <PapersPanel matter={matter} groupKind={groupKind} />
        </Tabs.Panel>
      </Tabs>
    </Page>
  )
}

function NewCodeName({ matterId, codeName }: { matterId: MatterId; codeName: string }) {
  const [asking, setAsking] = useState(false)
  const { act, busy, refusal } = useAct('matter/draw-code-name')
  const draw = async () => {
    const reply = await act({ matterId })
    if (!reply.ok) return
    setAsking(false)
    say(words.newCodeNameDone(reply.value.codeName))
  }
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>
        {words.newCodeName}
      </Button>
      <ConfirmDialog
        opened={asking}
        title={words.newCodeNameAsk(codeName)}
        confirm={words.newCodeNameYes}
        keep={words.newCodeNameNo}
        busy={busy}
        onConfirm={() => void draw()}
        onKeep={() => setAsking(false)}
      >
        <p>{words.newCodeNameBody}</p>
        <Refused refusal={refusal} />
      </ConfirmDialog>
    </>
  )
}
