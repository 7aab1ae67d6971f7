import type { ErrorTexts } from './error-text'

/** Refusals about the work: referrals, consents, meetings, what they end in, papers. */
export const workErrors: ErrorTexts = {
  'agenda/full': { what: 'Dagordningen är full.', doThis: 'Planera ett möte till för resten.' },
  'agenda/matter-already-there': { what: 'Ärendet står redan på dagordningen.', doThis: 'Flytta det dit du vill ha det.' },
  'agenda/matter-closed': { what: 'Ärendet är avslutat.', doThis: 'Avslutade ärenden kan inte läggas på en dagordning.' },
  'agenda/title-is-code-name': {
    what: 'Ärendet står på dagordningen under sitt kodnamn.',
    doThis: 'Vill du byta kodnamn, gör det på ärendets sida.',
  },
  'agenda/other-group': { what: 'Ärendet hör till en annan grupp.', doThis: 'Lägg det på den gruppens möte.' },
  'attendee/already-there': { what: 'Personen står redan på listan.', doThis: 'Pricka av personen i listan.' },
  'attendee/is-representative': {
    what: 'Personen är gruppens representant och är kallad till mötet.',
    doThis: 'Bocka av personen som frånvarande i stället.',
  },
  'attendee/too-many': { what: 'Listan över deltagare är full.', doThis: 'Ta bort dem som inte kommer.' },
  'attendee/unknown': { what: 'Deltagaren finns inte längre på listan.', doThis: 'Öppna mötet igen.' },
  'outcome/unknown-party': {
    what: 'Den som ska möta individen är inte med i gruppen.',
    doThis: 'Välj en av gruppens organisationer och verksamheter.',
  },
  'referral/unknown-party': {
    what: 'Handläggarens organisation eller verksamhet är inte med i gruppen.',
    doThis: 'Lägg till den under Grupper först, eller välj en annan.',
  },
  'attendee/unknown-party': {
    what: 'Organisationen eller verksamheten är inte med i gruppen.',
    doThis: 'Lägg till den under Grupper först, eller välj en annan.',
  },
  'code-name/exhausted': { what: 'Det finns inga lediga kodnamn kvar.', doThis: 'Avsluta eller gallra gamla ärenden först.' },
  'consent/already-withdrawn': {
    what: 'Samtycket är redan tillbakataget.',
    doThis: 'Behövs ett nytt, för in det som ett eget samtycke.',
  },
  'consent/ends-before-it-begins': { what: 'Samtycket slutar innan det börjar.', doThis: 'Kontrollera datumen från och till.' },
  'consent/given-in-future': { what: 'Samtycket är daterat efter dagens datum.', doThis: 'Kontrollera datumet på papperet.' },
  'consent/too-many': {
    what: 'Ärendet har för många samtycken.',
    doThis: 'Kontrollera att samma papper inte har förts in flera gånger.',
  },
  'consent/unknown': { what: 'Samtycket finns inte längre.', doThis: 'Öppna ärendet igen.' },
  'consent/unknown-information-kind': {
    what: 'Ett slag av uppgifter i samtycket finns inte i gruppens lista.',
    doThis: 'Välj bland dem som står på sidan.',
  },
  'consent/unknown-party': {
    what: 'Samtycket nämner en organisation som inte är med i gruppen.',
    doThis: 'Lägg till organisationen under Grupper, eller ta bort den ur samtycket.',
  },
  'consent/withdrawn-before-given': {
    what: 'Dagen då samtycket togs tillbaka ligger före samtycket.',
    doThis: 'Kontrollera datumet.',
  },
  'consent/withdrawn-in-future': {
    what: 'Dagen då samtycket togs tillbaka ligger efter dagens datum.',
    doThis: 'Kontrollera datumet.',
  },
  'date/does-not-exist': {
    what: 'Det datumet finns inte i kalendern.',
    doThis: 'Skriv år, månad och dag, till exempel 2026-03-12.',
  },
  'decision/alternative-missing': {
    what: 'Vid ”ej antagen” behövs minst en alternativ insats.',
    doThis: 'Välj eller skriv minst ett alternativ.',
  },
  'decision/decided-in-future': { what: 'Beslutet är daterat efter dagens datum.', doThis: 'Kontrollera datumet.' },
  'decision/not-of-this-group': { what: 'Den här gruppen fattar inga beslut.', doThis: 'Anteckna utfallet i stället.' },
  'decision/reason-missing': {
    what: 'Beslutet avviker från rekommendationen, och då behövs en motivering.',
    doThis: 'Skriv varför.',
  },
  'decision/recommendation-missing': {
    what: 'Det finns ingen rekommendation att besluta om än.',
    doThis: 'Beslutet kan antecknas när gruppen har lämnat sin rekommendation.',
  },
  'decision/unknown-alternative': {
    what: 'Ett av alternativen finns inte i listan.',
    doThis: 'Välj bland dem som står på sidan.',
  },
  'group/full': { what: 'Gruppen har så många organisationer som får plats.', doThis: 'Ta bort någon som inte längre är med.' },
  'group/party-exists': {
    what: 'Organisationen är redan med i gruppen.',
    doThis: 'Lägg till verksamheten hos den organisation som finns.',
  },
  'group/party-in-use': {
    what: 'Organisationen kan inte tas bort, eftersom representanter, samtycken eller ärenden hör till den.',
    doThis: 'Avsluta representanternas uppdrag. Finns samtycken eller ärenden får organisationen stå kvar.',
  },
  'group/unit-exists': { what: 'Verksamheten finns redan hos organisationen.', doThis: 'Välj den i listan.' },
  'group/unknown': { what: 'Gruppen finns inte längre.', doThis: 'Gå tillbaka till listan.' },
  'group/unknown-party': {
    what: 'Organisationen eller verksamheten är inte med i gruppen.',
    doThis: 'Öppna gruppen igen och välj i listan.',
  },
  'item/already-open': { what: 'Punkten är redan öppen.', doThis: 'Visa den på duken, eller stäng den.' },
  'item/not-adjourned': { what: 'Punkten är inte uppskjuten längre.', doThis: 'Öppna mötet igen.' },
  'item/already-treated': {
    what: 'Punkten är redan behandlad.',
    doThis: 'Lägg ärendet på ett nytt möte om det behöver tas upp igen.',
  },
  'item/another-open': { what: 'En annan punkt är öppen.', doThis: 'Stäng den först.' },
  'item/not-of-this-matter': {
    what: 'Uppgiften hör till ett annat ärende än det som är öppet.',
    doThis: 'Öppna rätt punkt och försök igen.',
  },
  'item/not-open': { what: 'Punkten är inte öppen.', doThis: 'Öppna den först.' },
  'item/outcome-missing': { what: 'Utfallet är inte antecknat.', doThis: 'Anteckna utfallet, eller skjut upp ärendet.' },
  'item/recommendation-missing': {
    what: 'Rekommendationen är inte antecknad.',
    doThis: 'Anteckna rekommendationen, eller skjut upp ärendet.',
  },
  'item/stopped': {
    what: 'Ärendet kan inte öppnas än.',
    doThis: 'Se vad som saknas här på sidan, och välj ett av sätten att gå vidare.',
  },
  'item/unknown': { what: 'Punkten finns inte längre på dagordningen.', doThis: 'Öppna mötet igen.' },
  'matter/on-agenda': {
    what: 'Ärendet står på dagordningen för ett möte som inte är hållet.',
    doThis: 'Ta bort det från dagordningen eller behandla det först.',
  },
  'matter/unknown': { what: 'Ärendet finns inte längre.', doThis: 'Gå tillbaka till listan.' },
  'meeting/already-running': { what: 'Mötet pågår redan.', doThis: 'Gå till mötet.' },
  'meeting/another-running': { what: 'Ett annat möte pågår.', doThis: 'Avsluta det först.' },
  'meeting/ended': { what: 'Mötet är avslutat.', doThis: 'Planera ett nytt möte om något behöver tas upp igen.' },
  'meeting/group-is-bound': { what: 'Mötets grupp kan inte bytas.', doThis: 'Planera ett nytt möte för den andra gruppen.' },
  'meeting/item-open': {
    what: 'En punkt är fortfarande öppen.',
    doThis: 'Stäng den, eller skjut upp den, innan mötet avslutas.',
  },
  'meeting/not-running': { what: 'Mötet pågår inte.', doThis: 'Starta mötet först.' },
  'meeting/unknown': { what: 'Mötet finns inte längre.', doThis: 'Gå tillbaka till listan.' },
  'notes/too-late': { what: 'Anteckningarna är låsta.', doThis: 'Skriv en ny anteckning på nästa möte.' },
  'outcome/not-of-this-group': {
    what: 'Den här gruppen lämnar en rekommendation, inget utfall av samråd.',
    doThis: 'Anteckna rekommendationen i stället.',
  },
  'outcome/party-missing': {
    what: 'Det står inte vem som ska möta individen.',
    doThis: 'Välj organisation, ansvarig och senaste dag.',
  },
  'outcome/party-superfluous': {
    what: 'Det står fler som ska möta individen än utfallet tillåter.',
    doThis: 'Ta bort dem som inte ska vara med, eller välj ett annat utfall.',
  },
  'outcome/unknown': { what: 'Utfallet finns inte i gruppens lista.', doThis: 'Välj bland dem som står på sidan.' },
  'paper/could-not-be-made': {
    what: 'Papperet kunde inte göras.',
    doThis: 'Försök igen. Händer det en gång till, lås och öppna Samrum.',
  },
  'paper/could-not-be-printed': {
    what: 'Papperet kunde inte skrivas ut.',
    doThis: 'Kontrollera skrivaren, eller spara papperet som fil och skriv ut det därifrån.',
  },
  'paper/could-not-be-saved': {
    what: 'Papperet kunde inte sparas.',
    doThis: 'Kontrollera att det finns plats i mappen, eller välj en annan mapp.',
  },
  'paper/could-not-be-written': {
    what: 'Filen kunde inte skrivas.',
    doThis: 'Kontrollera att det finns plats i mappen, eller välj en annan mapp.',
  },
  'paper/decision-missing': { what: 'Brevet kan inte göras innan ALC har beslutat.', doThis: 'Anteckna beslutet först.' },
  'paper/not-of-this-window': {
    what: 'Papperet hör till ett annat fönster.',
    doThis: 'Stäng förhandsgranskningen och öppna den igen från ärendet.',
  },
  'paper/not-refused': { what: 'Brevet skrivs bara när beslutet är ”ej antagen”.', doThis: 'Inget brev behövs.' },
  'paper/outcome-missing': { what: 'Papperet kan inte göras innan utfallet är antecknat.', doThis: 'Anteckna utfallet först.' },
  'paper/recommendation-missing': {
    what: 'Papperet kan inte göras innan rekommendationen är antecknad.',
    doThis: 'Anteckna rekommendationen först.',
  },
  'paper/unknown': {
    what: 'Papperet finns inte kvar. Papper sparas inte när Samrum låses.',
    doThis: 'Gör det på nytt från ärendet eller mötet.',
  },
  'profile/unknown': { what: 'Samverkan finns inte i den här versionen av Samrum.', doThis: 'Installera den nyaste versionen.' },
  'profile/unknown-group-kind': {
    what: 'Slaget av grupp finns inte i den här versionen av Samrum.',
    doThis: 'Installera den nyaste versionen.',
  },
  'recommendation/already-decided': {
    what: 'ALC har redan beslutat efter rekommendationen.',
    doThis: 'Ett nytt ställningstagande tas upp på ett nytt möte.',
  },
  'recommendation/not-of-this-group': {
    what: 'Den här gruppen lämnar ingen rekommendation.',
    doThis: 'Anteckna utfallet av samrådet i stället.',
  },
  'recommendation/reason-missing': {
    what: 'Rekommendationen saknar motivering.',
    doThis: 'Skriv varför gruppen rekommenderar så.',
  },
  'recommendation/unknown': {
    what: 'Rekommendationen finns inte i gruppens lista.',
    doThis: 'Välj bland dem som står på sidan.',
  },
  'recommendation/unknown-alternative': {
    what: 'Ett av alternativen finns inte i listan.',
    doThis: 'Välj bland dem som står på sidan.',
  },
  'referral/group-is-bound': {
    what: 'Ärendet kan inte flyttas till en annan grupp, eftersom det har samtycken eller har varit på ett möte.',
    doThis: 'Registrera en ny aktualisering i den andra gruppen.',
  },
  'referral/reference-is-personal-number': {
    what: 'Beteckningen är ett personnummer, och det får inte stå här.',
    doThis: 'Skriv handläggarens eget ärendenummer, eller lämna fältet tomt.',
  },
  'representative/ends-before-it-begins': {
    what: 'Uppdraget slutar innan det börjar.',
    doThis: 'Kontrollera datumen från och till.',
  },
  'representative/unknown': { what: 'Representanten finns inte längre.', doThis: 'Öppna gruppen igen.' },
  'summary/not-released': { what: 'Sammanfattningen är inte släppt för visning.', doThis: 'Släpp den först, på ärendets sida.' },
  'text/too-many': {
    what: 'Ärendet har redan så många texter som det kan ha.',
    doThis: 'Skriv vidare i en text som redan finns.',
  },
  'text/personal-data': {
    what: 'Texten ser ut att innehålla en personuppgift, och den visas på duken.',
    doThis: 'Skriv om den utan namn och nummer.',
  },
  'wall/no-such-page': { what: 'Sidan finns inte.', doThis: 'Gå till en annan sida i ärendet.' },
  'wall/not-a-slide': {
    what: 'Bilden kunde inte visas på duken.',
    doThis: 'Korta texten under rubriken och släpp sammanfattningen på nytt.',
  },
}
