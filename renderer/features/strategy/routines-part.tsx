import type { GroupId } from '../../../shared/domain/group/group'
import type { LibraryDocumentId } from '../../../shared/domain/library/library'
import type { RoutineDecision, RoutineDecisionDraft } from '../../../shared/domain/strategy/routine-decision'
import type { IsoDate } from '../../../shared/lib/dates'
import { useAct, useMay, useQueryOf } from '../../client'
import { strategyText } from '../../text/sv/strategy'
import { inShort, soundDay } from './days'
import { EntryForm } from './entry-form'
import { EntryList } from './entry-list'
import style from './strategy.module.css'

const words = strategyText.routine

/** What a strategic group has decided about how the work is done, and on which version of which document (G50). */
export function RoutinesPart({ groupId, today }: { groupId: GroupId; today: IsoDate }) {
  const may = useMay()
  const { value, refusal } = useQueryOf('routine-decision/list', { groupId })
  const save = useAct('routine-decision/save')
  const remove = useAct('routine-decision/remove')
  return (
    <EntryList<RoutineDecision>
      name="routine"
      title={words.title}
      empty={words.empty}
      add={words.add}
      items={value?.decisions}
      refusal={refusal ?? remove.refusal}
      mayWrite={may('group:write')}
      nameOf={(decision) => inShort(decision.words)}
      row={(decision) => (
        <>
          <p className={style.words}>
            <strong>{decision.words}</strong>
          </p>
          <p className="s-quiet">{words.decided(decision.decidedOn)}</p>
          {decision.document ? (
            <p className="s-quiet">{words.version(decision.documentTitle, decision.document.version)}</p>
          ) : null}
        </>
      )}
      form={(decision, name, onDone) => (
        <RoutineForm groupId={groupId} decision={decision} name={name} today={today} onDone={onDone} />
      )}
      onRemove={async ({ id, documentTitle: _title, ...decision }) => {
        const reply = await remove.act({ decisionId: id })
        return reply.ok ? async () => (await save.act({ decisionId: null, decision })).ok : undefined
      }}
    />
  )
}

function RoutineForm(props: {
  groupId: GroupId
  decision: RoutineDecision | null
  name: string
  today: IsoDate
  onDone(): void
}) {
  const { groupId, decision } = props
  const save = useAct('routine-decision/save')
  const library = useQueryOf('library/list', { groupId: null })
  const choices = (library.value?.documents ?? []).flatMap(({ id, title, versions }) =>
    versions.map(({ version }) => ({ value: `${id} ${version}`, label: words.version(title, version) })),
  )
  const chosen = decision?.document ? `${decision.document.documentId} ${decision.document.version}` : ''
  return (
    <EntryForm
      name={props.name}
      groupId={groupId}
      label={decision ? strategyText.change : words.add}
      fields={[
        { key: 'words', kind: 'prose', label: words.words },
        { key: 'decidedOn', kind: 'date', label: words.decidedOn },
        {
          key: 'document',
          kind: 'select',
          label: words.document,
          hint: words.documentHint,
          choices: [{ value: '', label: words.noDocument }, ...choices],
        },
      ]}
      initial={{ words: decision?.words ?? '', decidedOn: decision?.decidedOn ?? props.today, document: chosen }}
      act={save}
      done={() => strategyText.saved}
      onSend={({ words: typed, decidedOn, document }) =>
        save.act({
          decisionId: decision?.id ?? null,
          decision: { groupId, words: typed, decidedOn: soundDay(decidedOn), document: documentOf(document) },
        })
      }
      onDone={props.onDone}
    />
  )
}

function documentOf(chosen: string): RoutineDecisionDraft['document'] {
  const [documentId = '', version = ''] = chosen.split(' ')
  return documentId === '' ? null : { documentId: documentId as LibraryDocumentId, version: Number(version) }
}
