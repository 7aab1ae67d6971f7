import type { ErrorTexts } from './error-text'

/** Refusals about times with a referral's people, enrolment, the officer who has the responsibility, and the library. */
export const bookingErrors: ErrorTexts = {
  'booking/already-booked': {
    what: 'Det finns redan en tid som inte har varit.',
    doThis: 'Flytta den tiden, eller avboka den först.',
  },
  'booking/before-its-day': { what: 'Mötet har inte varit än.', doThis: 'Anteckna hur det gick när dagen har kommit.' },
  'booking/matter-ended': { what: 'Ärendet är avslutat.', doThis: 'Öppna ärendet igen om en tid ska bokas.' },
  'booking/not-admitted': {
    what: 'ALC har inte beslutat om antagning.',
    doThis: 'Första besöket bokas när beslutet är fattat. Beslutet antecknas under Resultat.',
  },
  'booking/not-booked': { what: 'Mötet har ingen tid än.', doThis: 'Boka en tid först.' },
  'booking/other-kind': { what: 'Tiden gäller ett möte av ett annat slag.', doThis: 'Boka en ny tid i stället.' },
  'booking/personal-data': {
    what: 'I platsen står något som ser ut som en personuppgift.',
    doThis: 'Skriv bara var ni ses. Platsen skrivs ut i brevet under kodnamnet.',
  },
  'booking/requested-in-future': { what: 'Begäran är daterad efter dagens datum.', doThis: 'Kontrollera datumet.' },
  'booking/settled': {
    what: 'Det är redan antecknat hur det gick med mötet.',
    doThis: 'Det som har varit står kvar. Boka en ny tid om det behövs.',
  },
  'booking/settled-in-future': { what: 'Dagen har inte kommit än.', doThis: 'Kontrollera datumet.' },
  'booking/told-in-future': { what: 'Dagen för beskedet har inte kommit än.', doThis: 'Kontrollera datumet.' },
  'booking/too-many': { what: 'Ärendet har för många tider.', doThis: 'Kontrollera att samma tid inte har bokats flera gånger.' },
  'booking/unknown': { what: 'Tiden finns inte längre.', doThis: 'Öppna ärendet igen.' },
  'booking/unknown-kind': { what: 'Gruppen har inga sådana möten.', doThis: 'Välj ett av de möten som står på sidan.' },
  'enrolment/already-running': { what: 'Individen är redan inskriven.', doThis: 'Avsluta insatsen innan en ny börjar.' },
  'enrolment/ended-before-it-began': {
    what: 'Insatsen slutar innan den börjar.',
    doThis: 'Kontrollera dagen den avslutades.',
  },
  'enrolment/ended-in-future': { what: 'Slutdagen har inte kommit än.', doThis: 'Avsluta insatsen när dagen har kommit.' },
  'enrolment/ends-before-it-begins': {
    what: 'Det planerade slutet ligger före starten.',
    doThis: 'Ändra någon av dagarna.',
  },
  'enrolment/none-running': { what: 'Det finns ingen pågående inskrivning.', doThis: 'Öppna ärendet igen.' },
  'enrolment/not-yet': {
    what: 'Ärendet har inte kommit så långt att individen kan skrivas in.',
    doThis: 'Först behövs ett beslut om antagning.',
  },
  'enrolment/unknown-reason': { what: 'Skälet finns inte i listan.', doThis: 'Välj ett av skälen på sidan.' },
  'library/empty': { what: 'Dokumentet har ingen text.', doThis: 'Skriv eller klistra in texten.' },
  'library/full': { what: 'Biblioteket rymmer inte fler.', doThis: 'Publicera en ny version av ett dokument som redan finns.' },
  'library/personal-data': {
    what: 'Texten innehåller ett personnummer eller en e-postadress.',
    doThis: 'Ta bort det. Bibliotekets dokument handlar inte om enskilda.',
  },
  'library/unknown': { what: 'Dokumentet finns inte längre.', doThis: 'Öppna biblioteket igen.' },
  'officer/before-the-present-one': {
    what: 'Dagen ligger före den då den nuvarande handläggaren tog över.',
    doThis: 'Kontrollera datumet.',
  },
  'officer/in-future': { what: 'Dagen har inte kommit än.', doThis: 'Byt handläggare när dagen har kommit.' },
  'officer/other-authority': {
    what: 'Handläggaren hör till en annan myndighet.',
    doThis: 'Ansvaret stannar hos den myndighet som aktualiserade. Välj en handläggare där.',
  },
  'paper/booking-missing': { what: 'Det finns ingen sådan tid att skriva om.', doThis: 'Boka tiden först, under Tider.' },
  'paper/form-missing': { what: 'Gruppen har inget formulär.', doThis: 'Gå tillbaka och välj ett annat papper.' },
  'paper/not-of-this-group': { what: 'Gruppen använder inte det papperet.', doThis: 'Välj ett av papperen på sidan.' },
  'referral/responsibility-stays': {
    what: 'Ärendet är beslutat. Ansvarig myndighet ändras inte.',
    doThis: 'Behöver myndigheten byta handläggare: välj Byt handläggare.',
  },
}
