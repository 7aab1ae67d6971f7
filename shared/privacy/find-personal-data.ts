import { knownIn } from './find-known'
import { findNames } from './find-names'
import { numbersIn } from './find-numbers'
import { particularsIn } from './find-particulars'
import { findPlaces } from './find-places'
import { findRareFacts } from './find-rare-facts'
import { findWorkplaces } from './find-workplaces'
import type { Finding } from './finding'
import type { Knowledge } from './knowledge'
import { placesIn } from './places/place-mentions'
import { findingsFrom, readText } from './reading'

/**
 * What in a text can give somebody away: a number, an address, the names and details of those who are known, and whatever cannot be
 * told from a name. It proposes; a person releases (A02). `certain` is somebody's; `asked` is to be answered before the text leaves.
 * @param text any text; offsets are UTF-16 units of it as it was typed
 * @returns findings in the order of the text, never overlapping
 * @see X9 SECURITY: with nobody known (a meeting) it finds no own names, and whoever shows it says so
 */
export function findPersonalData(text: string, knowledge: Knowledge): Finding[] {
  const reading = readText(text)
  const places = placesIn(reading)
  return findingsFrom(reading, [
    ...numbersIn(reading),
    ...particularsIn(reading),
    ...knownIn(reading, knowledge),
    ...findNames(reading, knowledge),
    ...findPlaces(reading, places, knowledge),
    ...findWorkplaces(reading, places, knowledge),
    ...findRareFacts(reading, places),
  ])
}
