/** Acts of the check and its words, as the log says them. */
export const privacyActs: Readonly<Record<string, string>> = {
  'own-word/remembered': 'Ett ord sparades som ingen personuppgift',
  'own-word/held-against': 'Ett ord jämfördes med personuppgifterna. Ordet sparades inte här',
  'own-word/forgotten': 'Ett ord togs bort ur gruppens lista',
  'scan/held-against': 'En text granskades mot personuppgifterna. Texten sparades inte',
}
