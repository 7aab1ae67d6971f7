/** Acts of the year of a group: who answers, who is invited, what is reported, as the log says them. */
export const groupsActs: Readonly<Record<string, string>> = {
  'change-notice/sent': 'Skickade besked om ändrade representanter',
  'change-notice/written': 'Skrev besked om ändrade representanter',
  'group/municipality-set': 'Ändrade vilken organisation som är kommun',
  'group-report/sent': 'Antecknade att en rapport är lämnad',
  'group-year/responsible-set': 'Ändrade vem som är ansvarig i gruppen',
  'group-year/routine-set': 'Ändrade gruppens rutin för kallelser',
  'library/website-noted': 'Antecknade vad som är publicerat på hemsidan',
  'manager/added': 'Lade till en chef',
  'manager/changed': 'Ändrade uppgifter om en chef',
  'manager/removed': 'Tog bort en chef',
  'training/added': 'Lade till en utbildning',
  'training/changed': 'Ändrade en utbildning',
  'training/removed': 'Tog bort en utbildning',
}
