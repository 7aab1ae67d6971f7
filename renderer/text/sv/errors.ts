/** What happened, and what to do. Facts are numbers, ids and dates, never a text of a person. */
export type ErrorText = { what: string; doThis: string }
export type ErrorFacts = Readonly<Record<string, string | number | boolean>>

/** Refusal code -> sentence. One line per code; a function where a fact goes in. */
export const errors: Readonly<Record<string, ErrorText | ((facts: ErrorFacts) => ErrorText)>> = {
  'app/failed': {
    what: 'Något gick fel i programmet.',
    doThis: 'Det du har skrivit finns kvar. Försök igen. Händer det en gång till, lås och öppna Samrum.',
  },
  'case/closed': { what: 'Samrum håller på att låsas.', doThis: 'Öppna Samrum igen. Det du har skrivit är sparat som utkast.' },
  'identity/closed': { what: 'Personuppgifterna är stängda.', doThis: 'Välj Öppna personuppgifter om du behöver dem.' },
  'lock/idle': {
    what: 'Samrum låstes för att ingen hade använt datorn på en stund.',
    doThis: 'Öppna igen. Det du höll på med finns kvar.',
  },
  'lock/ten-hours': { what: 'Samrum låstes efter tio timmar.', doThis: 'Öppna igen. Det du höll på med finns kvar.' },
  'lock/process-ended': {
    what: 'En del av programmet stannade, och därför låstes Samrum.',
    doThis: 'Öppna igen. Det som var sparat finns kvar. Händer det en gång till, starta om datorn.',
  },
  'lock/window-ended': {
    what: 'Fönstret stannade, och därför låstes Samrum.',
    doThis: 'Öppna igen. Det som var sparat finns kvar.',
  },
  'lock/cannot-start': {
    what: 'Samrum kan inte öppna sina filer just nu.',
    doThis: 'Avsluta programmet och starta det igen. Hjälper det inte, starta om datorn. Inget är borttaget.',
  },
  'paper/took-too-long': { what: 'Papperet blev inte klart i tid.', doThis: 'Försök igen.' },
  'place/network': {
    what: 'Mappen ligger på en server. Där kan två datorer öppna samma filer samtidigt, och då kan det som skrivs gå förlorat.',
    doThis: 'Välj en mapp på den här datorn.',
  },
  'place/not-moved': {
    what: 'Samrum kunde inte flyttas till den nya mappen och ligger kvar där det var.',
    doThis: 'Kontrollera att det finns plats i mappen och välj den igen under Inställningar.',
  },
  'place/not-writable': { what: 'Det går inte att skriva i mappen.', doThis: 'Välj en annan mapp på den här datorn.' },
  'place/practice': {
    what: 'Du övar nu, och övningen har ingen egen plats.',
    doThis: 'Lås övningen och öppna Samrum för att välja mapp.',
  },
  'place/synchronised': {
    what: 'Mappen kopieras till en molntjänst. Då lämnar uppgifterna datorn, och gamla filer kan läggas tillbaka.',
    doThis: 'Välj en mapp på den här datorn som inte kopieras.',
  },
}

/** The sentence of a refusal; an unknown code gets a calm one with the code in it, to tell whoever helps. */
export function errorText(code: string, facts: ErrorFacts = {}): ErrorText {
  const found = Object.hasOwn(errors, code) ? errors[code] : undefined
  if (typeof found === 'function') return found(facts)
  return (
    found ?? {
      what: 'Det gick inte att göra.',
      doThis: `Det du har skrivit finns kvar. Försök igen. Uppge koden ${code} om du behöver hjälp.`,
    }
  )
}
