import { Button } from '@mantine/core'
import type { GroupId } from '../../../shared/domain/group/group'
import type { LibraryDocument } from '../../../shared/domain/library/library'
import type { GroupKind } from '../../../shared/domain/profile/profile'
import { useMay } from '../../client'
import { text } from '../../text/sv'
import { Card, Refused } from '../../ui'
import { usePaper } from '../meeting/use-paper'
import type { Beginning } from './publish-form'

const words = text.library.templates

/** What a group begins its own papers from: looked at, printed, or made its own (G34). */
export function TemplatesCard(props: {
  groupId: GroupId
  templates: GroupKind['templates']
  documents: readonly LibraryDocument[]
  onOwn?: (beginning: Beginning) => void
}) {
  const { groupId, templates, documents, onOwn } = props
  const may = useMay()
  const { show, busy, refusal } = usePaper()
  return (
    <Card title={words.title}>
      <p className="s-quiet">{words.lead}</p>
      <ul className="s-rows">
        {templates.map(({ key, kind, label, text: template }) => {
          const own = documents.filter((document) => document.kind === kind).map(({ title }) => title)
          return (
            <li key={key}>
              <div>
                <p>{words.named(label)}</p>
                {own.length > 0 ? <p className="s-quiet">{words.has(own.join(', '))}</p> : null}
              </div>
              <div className="s-actions">
                {may('paper:make') ? (
                  <Button
                    variant="default"
                    size="sm"
                    loading={busy}
                    onClick={() => void show({ kind: 'sheet', sheet: 'template', aboutId: groupId, key })}
                    aria-label={words.showNamed(label)}
                  >
                    {words.show}
                  </Button>
                ) : null}
                {onOwn ? (
                  <Button
                    variant="default"
                    size="sm"
                    data-shows={`own-${key}`}
                    onClick={() => onOwn({ key, kind, title: label, text: template })}
                    aria-label={words.ownNamed(label)}
                  >
                    {words.own}
                  </Button>
                ) : null}
              </div>
            </li>
          )
        })}
      </ul>
      <Refused refusal={refusal} />
    </Card>
  )
}
