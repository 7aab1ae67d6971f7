import { uiText } from '../text/sv/ui'

/** The first line of a list in which nothing is chosen yet. */
export const CHOOSE = { value: '', label: uiText.choose } as const

/** Things that have a name, as lines of a list. */
export const choicesOf = (things: readonly { id: string; name: string }[]): { value: string; label: string }[] =>
  things.map(({ id, name }) => ({ value: id, label: name }))
