import { type IsoDate, readDate } from '../../../shared/lib/dates'

/** A day that a form has already found sound. */
export const soundDay = (text: string): IsoDate => readDate(text) ?? (text.trim() as IsoDate)

/** The first words of a text, for the name of a button. */
export const inShort = (text: string): string => (text.length > 60 ? `${text.slice(0, 57).trimEnd()}…` : text)
