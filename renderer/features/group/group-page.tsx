import { Button } from '@mantine/core'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { type GroupDetail, type GroupId, groupId as groupIdSchema } from '../../../shared/domain/group/group'
import { groupKindOf, profileOf } from '../../../shared/profiles'
import { useAct, useHolding, useMay, useQueryOf } from '../../client'
import { text } from '../../text/sv'
import { Page, Refused, say, TextField, useInPlace } from '../../ui'
import { GROUP_SECTION_GROUPS, GROUP_SECTIONS, GroupReminders } from '../group-year'
import classes from '../matter/matter.module.css'
import { SectionList } from '../matter/section-list'
import { useSectionFocus } from '../matter/use-section-focus'
import { PartiesCard } from './parties-card'
import { RepresentativesCard } from './representatives-card'

const words = text.group
const year = text.groupYear

/** One group: its parties with verksamheter, who represents them, and its year, a part at a time. */
export function GroupPage({ id, part }: { id: string; part?: string | undefined }) {
  const parsed = groupIdSchema.safeParse(id)
  return parsed.success ? <OneGroup key={parsed.data} groupId={parsed.data} part={part} /> : <Page title={words.listTitle} />
}

function OneGroup({ groupId, part }: { groupId: GroupId; part: string | undefined }) {
  const [, navigate] = useLocation()
  const may = useMay()
  const { value: group, refusal } = useQueryOf('group/open', { groupId })
  const groupKind = group ? groupKindOf(group.profileId, group.kind) : undefined
  useHolding(group?.name, groupKind?.disclosure)
  const sections = groupKind ? GROUP_SECTIONS.filter(({ show }) => show(groupKind)) : []
  const current = sections.find(({ route }) => route === part)
  const box = useSectionFocus(current?.key ?? (group ? 'overview' : undefined))
  if (!group)
    return (
      <Page title={words.listTitle}>
        <Refused refusal={refusal} />
      </Page>
    )
  const label = year.sectionLabels[current?.key ?? 'overview']
  return (
    <Page
      title={group.name}
      lead={`${words.kinds[group.kind]} · ${profileOf(group.profileId).name}`}
      actions={
        <>
          <Button variant="subtle" onClick={() => navigate('/grupper')}>
            {words.back}
          </Button>
          {may('group:write') ? <Rename group={group} /> : null}
        </>
      }
    >
      <button type="button" className="d-skip" onClick={() => box.current?.focus()}>
        {year.skipTo(label)}
      </button>
      <GroupReminders groupId={groupId} />
      <div className={classes.frame}>
        <div className={classes.columns}>
          <SectionList
            name="group-section"
            label={year.sections}
            groups={GROUP_SECTION_GROUPS.map((key) => ({ key, label: year.sectionGroups[key] }))}
            to={(route) => `/grupper/${groupId}/${route}`}
            sections={[
              { route: 'lista', label: year.sectionLabels.overview, group: 'people' },
              ...sections.map(({ key, route, group: under }) => ({ route, label: year.sectionLabels[key], group: under })),
            ]}
            current={current?.route ?? 'lista'}
          />
          <section
            key={current?.key ?? 'overview'}
            ref={box}
            tabIndex={-1}
            data-no-ring
            className={classes.part}
            aria-label={label}
          >
            {current ? current.render(group) : <People group={group} mayWrite={may('group:write')} />}
          </section>
        </div>
      </div>
    </Page>
  )
}

const People = ({ group, mayWrite }: { group: GroupDetail; mayWrite: boolean }) => (
  <div className="s-form">
    <PartiesCard group={group} mayWrite={mayWrite} />
    <RepresentativesCard group={group} mayWrite={mayWrite} />
  </div>
)

function Rename({ group }: { group: GroupDetail }) {
  const [renaming, setRenaming] = useState(false)
  if (renaming) return <RenameForm group={group} onDone={() => setRenaming(false)} />
  return (
    <Button variant="default" data-shows="rename" onClick={() => setRenaming(true)}>
      {words.rename}
    </Button>
  )
}

function RenameForm({ group, onDone }: { group: GroupDetail; onDone(): void }) {
  const box = useInPlace<HTMLFormElement>('rename')
  const [name, setName] = useState(group.name)
  const { act, busy, refusal } = useAct('group/rename')
  const submit = async () => {
    if (!name.trim()) return
    const reply = await act({ groupId: group.id, name })
    if (!reply.ok) return
    say(words.renamed)
    onDone()
  }
  return (
    <form
      ref={box}
      className="s-actions s-filter"
      aria-label={words.rename}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <TextField
        field="groupName"
        label={words.name}
        value={name}
        onChange={setName}
        error={name.trim() ? null : words.nameMissing}
        maxLength={120}
      />
      <Button type="submit" loading={busy}>
        {words.renameSave}
      </Button>
      <Button variant="default" onClick={onDone}>
        {words.cancel}
      </Button>
      <Refused refusal={refusal} />
    </form>
  )
}
