import { type ImportMapping, type ImportTarget, type ListRows, sharedTargets } from './import'
import { plainWord } from './plain-word'

/** Column heads as coordinators write them, in Swedish and Danish, without accents and signs. */
const HEADS: Readonly<Record<Exclude<ImportTarget, 'ignore'>, string>> = {
  reference:
    'kod beteckning erbeteckning ref referens referensnr referensnummer diarienr diarienummer dnr arendenr arendenummer lopnr lopnummer id nr sagsnr sagsnummer journalnr',
  receivedOn:
    'inkom inkommen inkommet inkomdatum inkommendatum ankom ankomstdatum datum dato mottagen mottaget modtaget aktualiserad aktualiseringsdatum anmald anmaldatum remissdatum registrerad oprettet',
  state: 'status lage steg fas skede tillstand trin',
  organisation:
    'myndighet organisation organisasjon part huvudman aktualiserandemyndighet remittent avsandare remissinstans fran aktor forvaltning afsender',
  unit: 'enhet verksamhet avdelning avd kontor enhed afdeling',
  officerName:
    'handlaggare handl aktualiserandehandlaggare kontaktperson ansvarig ansvarighandlaggare socialsekreterare sagsbehandler kontakt',
  officerPhone:
    'handlaggaretelefon handlaggarenstelefon telhandlaggare telefonhandlaggare handlaggaretel telefontillhandlaggare sagsbehandlertelefon',
  officerAddress: 'handlaggareadress adresshandlaggare handlaggarensadress postadresshandlaggare',
  birthYear: 'fodelsear fodd fodar foddar argang fodselsar',
  givenName: 'fornamn tilltalsnamn fornavn',
  familyName: 'efternamn slaktnamn efternavn',
  fullName: 'namn klient klientnamn individ individnamn person deltagare deltagarnamn patient brukare navn borger',
  personalNumber:
    'personnr personnummer pnr persnr pn samordningsnummer samordningsnr fodelsenr cprnr cpr cprnummer personnummeralternativtsamordningsnummer',
  address: 'adress gatuadress postadress bostadsadress hemadress bostad adresse',
  phone: 'telefon tel telnr telefonnr telefonnummer mobil mobilnr mobiltelefon tlf mobilnummer',
  text: 'anteckning anteckningar notering noteringar beskrivning bakgrund kommentar kommentarer ovrigt fritext orsak fraga fragestallning notat bemaerkning bemerkning bemarkning beskrivelse situation behov insats insatser tidigareinsatser uppfoljning atgard atgarder planering plan diagnos problem mal',
}

const targetOfHead: ReadonlyMap<string, ImportTarget> = new Map(
  Object.entries(HEADS).flatMap(([target, heads]) => heads.split(' ').map((head) => [head, target as ImportTarget])),
)
/** Words that say whose telephone or address it is. */
const OFFICERS = /handl|kontaktperson|remittent|sagsbeh/

/** What a head says its column is; undefined for a head nobody has thought of. */
export function targetOfHeading(head: string): ImportTarget | undefined {
  const plain = plainWord(head)
  const known = targetOfHead.get(plain)
  if (known) return known
  if (OFFICERS.test(plain)) {
    if (/tel|tlf|mobil/.test(plain)) return 'officerPhone'
    if (/adress/.test(plain)) return 'officerAddress'
    return 'officerName'
  }
  if (/personn|pnr|cpr/.test(plain)) return 'personalNumber'
  if (/^(inkom|ankom|aktualiser|remiss)/.test(plain)) return 'receivedOn'
  if (/anteckn|noter|beskriv|kommentar/.test(plain)) return 'text'
  return undefined
}

const FARTHEST_HEADING = 20

/**
 * Where the heading stands: the first row that knows two heads, for lists with a title above; else the first row with
 * anything in it. Counted from 0; -1 for a list with nothing in it.
 */
export function findHeading(rows: ListRows): number {
  const known = rows
    .slice(0, FARTHEST_HEADING)
    .findIndex((cells) => cells.filter((cell) => targetOfHeading(cell) !== undefined).length >= 2)
  return known >= 0 ? known : rows.findIndex((cells) => cells.some((cell) => cell.trim() !== ''))
}

/** What each column probably is. A second column for what can be only one thing is for a person to decide. */
export function proposeMapping(heads: readonly string[]): ImportMapping {
  const taken = new Set<ImportTarget>()
  const proposed = heads.map((head): ImportTarget => {
    const target = targetOfHeading(head) ?? 'ignore'
    // "Telefon" beside "Handläggare" belongs to somebody; whose, the list does not say: the closed compartment is the safe one.
    if (taken.has(target) && !sharedTargets.has(target)) return 'ignore'
    taken.add(target)
    return target
  })
  // A full name beside its parts says nothing more.
  if (!taken.has('givenName') || !taken.has('familyName')) return proposed
  return proposed.map((target) => (target === 'fullName' ? 'ignore' : target))
}
