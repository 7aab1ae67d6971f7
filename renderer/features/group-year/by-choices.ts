import { wordBy } from '../../../shared/domain/group/group-settings'
import { groupYearText } from '../../text/sv/group-year'

const upper = (words: string) => `${words.charAt(0).toLocaleUpperCase('sv')}${words.slice(1)}`

/** How word can go out: never by mail (X8). */
export const BY_CHOICES = [...wordBy.values].map((value) => ({ value, label: upper(groupYearText.by[value]) }))
