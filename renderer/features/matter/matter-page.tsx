import { Button } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import { type MatterId, matterId as matterIdSchema } from '../../../shared/domain/matter/matter'
import type { Right } from '../../../shared/domain/user/right'
import { groupKindOf } from '../../../shared/profiles'
import { useAct, useHolding, useMay, useQueryOf } from '../../client'
import { text } from '../../text/sv'
import { type Command, ConfirmDialog, EmptyState, Page, Refused, say, useCommands } from '../../ui'
import { StepBar } from '../step/step-bar'
import classes from './matter.module.css'
import { type Missing, missingBeforeMeeting } from './missing'
import { SectionList } from './section-list'
import { labelOf, MATTER_SECTIONS, SECTION_GROUPS } from './sections'
import { useSectionFocus } from './use-section-focus'

const words = text.matter.page

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
  return <OneMatter key={parsed.data} matterId={parsed.data} part={part} />
}

function OneMatter({ matterId, part }: { matterId: MatterId; part: string | undefined }) {
  const [, navigate] = useLocation()
  const may = useMay()
  const { value: matter, refusal } = useQueryOf('matter/open', { matterId })
  // Asked for at the same time and waited for, so that the page does not move when its first part comes.
  const steps = useQueryOf('step/read', { matterId })
  const groupKind = matter ? groupKindOf(matter.group.profileId, matter.group.kind) : undefined
  useHolding(matter?.groupName, groupKind?.disclosure)

  const sections = useMemo(
    () =>
      matter && groupKind ? MATTER_SECTIONS.filter(({ right, show }) => (!right || may(right)) && show(matter, groupKind)) : [],
    [matter, groupKind, may],
  )
  const current = sections.find(({ route }) => route === part) ?? sections[0]
  const box = useSectionFocus(current?.key)
  const commands = useMemo<Command[]>(
    () =>
      sections.map((section) => ({
        id: `section-${section.key}`,
        label: groupKind ? labelOf(section, groupKind) : '',
        group: words.sections,
        run: () => navigate(`/arenden/${matterId}/${section.route}`, { replace: true }),
      })),
    [sections, groupKind, matterId, navigate],
  )
  useCommands(commands)

  if (!matter || !groupKind || (!steps.value && !steps.refusal)) {
    return (
      <Page title={text.matter.list.title}>
        <Refused refusal={refusal} />
      </Page>
    )
  }
  const missing = missingBeforeMeeting(matter, groupKind)
  const go = (route: string) => {
    if (route === current?.route) box.current?.focus()
    navigate(`/arenden/${matterId}/${route}`, { replace: true })
  }
  return (
    <Page
      title={matter.codeName}
      lead={matter.protectedIdentity ? words.protectedIdentity : undefined}
      actions={
        <>
          <Button variant="subtle" onClick={() => navigate('/arenden')}>
            {words.back}
          </Button>
          {may('matter:write') ? <NewCodeName matterId={matterId} codeName={matter.codeName} /> : null}
        </>
      }
    >
      {current ? (
        <button type="button" className="d-skip" onClick={() => box.current?.focus()}>
          {words.skipTo(labelOf(current, groupKind))}
        </button>
      ) : null}
      <StepBar matter={matter} groupKind={groupKind} routes={sections.map(({ route }) => route)} onGo={go} />
      {missing.length > 0 ? (
        <div className={classes.missing}>
          <p>{words.readyTitle}</p>
          <ul>
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
        </div>
      ) : null}
      <div className={classes.frame}>
        <div className={classes.columns}>
          <SectionList
            name="matter-section"
            label={words.sections}
            groups={SECTION_GROUPS.map((key) => ({ key, label: words.sectionGroups[key] }))}
            to={(route) => `/arenden/${matterId}/${route}`}
            sections={sections.map((section) => ({ ...section, label: labelOf(section, groupKind) }))}
            current={current?.route ?? ''}
          />
          {current ? (
            <section
              key={current.key}
              ref={box}
              tabIndex={-1}
              data-no-ring
              className={classes.part}
              aria-label={labelOf(current, groupKind)}
            >
              {current.render(matter, groupKind)}
            </section>
          ) : null}
        </div>
      </div>
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
      <Button variant="subtle" onClick={() => setAsking(true)}>
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
