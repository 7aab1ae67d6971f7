import type { IsoDate } from '../../lib/dates'
import { type ListChange, type ListedPerson, listedField } from './change-notice'

/**
 * What has changed in a list since it was told. Whoever has ended since is removed; an end that was told in advance is not told
 * again when its day has come.
 * @param told as the last notice left it; empty where none was sent
 * @see G45
 */
export function changesSince(told: readonly ListedPerson[], list: readonly ListedPerson[], today: IsoDate): ListChange[] {
  const order = { added: 0, removed: 1, changed: 2 } as const
  return list
    .flatMap((who): ListChange[] => {
      const before = told.find(({ id }) => id === who.id)
      const isOver = who.validTo !== null && who.validTo < today
      if (!before) return isOver ? [] : [{ kind: 'added', who, fields: [] }]
      if (isOver) return before.validTo === who.validTo ? [] : [{ kind: 'removed', who, fields: [] }]
      const fields = [...listedField.values].filter((field) => before[field] !== who[field])
      return fields.length > 0 ? [{ kind: 'changed', who, fields }] : []
    })
    .sort((one, other) => order[one.kind] - order[other.kind])
}
