import { type ImportTarget, importTarget } from '../../../shared/domain/import/import'
import { compartmentOf } from '../../../shared/domain/import/mapping-rules'
import { text } from '../../text/sv'
import { Card, SelectField } from '../../ui'
import style from './import.module.css'
import type { ReadList, Said } from './use-list'

const words = text.import.columns
const choices = [...importTarget.values]
  .sort((a, b) => Number(b === 'ignore') - Number(a === 'ignore'))
  .map((target) => ({ value: target, label: words.targets[target] }))

export const columnName = (list: ReadList, column: number): string => list.columns[column]?.name || words.unnamed(column + 1)

/** What each column is to become, with some of its cells and where they would go. */
export function ColumnsCard({ list, said, onChange }: { list: ReadList; said: Said; onChange(mapping: ImportTarget[]): void }) {
  return (
    <Card title={words.title}>
      <p>{words.intro}</p>
      <div className={style.columns}>
        {list.columns.map(({ samples }, column) => {
          const target = said.mapping[column] ?? 'ignore'
          return (
            <SelectField<ImportTarget>
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place in the list
              key={column}
              field={`column-${column + 1}`}
              label={columnName(list, column)}
              hint={
                <>
                  <span className={style.samples}>{words.example(samples)}</span>{' '}
                  <strong>{words.goes[compartmentOf(target)]}</strong>
                </>
              }
              value={target}
              choices={choices}
              onChange={(chosen) => onChange(said.mapping.map((before, index) => (index === column ? chosen : before)))}
            />
          )
        })}
      </div>
    </Card>
  )
}
