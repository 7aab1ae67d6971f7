import { type Profile, profile } from '../domain/profile/profile'

/** Arenasamverkan i GGVV: consultation with written consent; nothing is planned in the room. @see G20 G26 */
export const arenaGgvv: Profile = profile.parse({
  id: 'arena-ggvv',
  version: 1,
  name: 'Arenasamverkan',
  description: 'Arenagruppen samråder med skriftligt samtycke om vem som ska möta individen.',
  language: 'sv',
  groupKinds: [
    {
      kind: 'arena',
      label: 'Arenagruppen',
      disclosure: 'consultationWithConsent',
      requiresConsent: 'consultation',
      requiresRecommendation: false,
      mayPlan: false,
      decides: false,
      minutesPerMatter: 15,
      summaryHeadings: [
        { key: 'bakgrund', label: 'Bakgrund', hint: 'Det som gruppen behöver för att förstå frågan.', required: true },
        { key: 'vet', label: 'Vad vet vi', hint: 'Vad organisationerna känner till, utan det som röjer.', required: false },
        { key: 'hinder', label: 'Vad hindrar', hint: 'Regler eller glapp som gör att individen går runt.', required: false },
      ],
      recommendations: [],
      alternatives: [],
      outcomes: [
        { key: 'none', label: 'Ingen fortsatt gemensam planering', meets: 'none' },
        { key: 'one', label: 'En organisation möter individen', meets: 'one' },
        { key: 'several', label: 'Två eller flera organisationer möter individen tillsammans', meets: 'several' },
        { key: 'sip', label: 'Samordnad individuell plan (SIP)', meets: 'several' },
        { key: 'again', label: 'Nytt samråd efter komplettering', meets: 'none' },
        { key: 'refer', label: 'Remiss till annan samverkan', meets: 'none' },
      ],
      agenda: [
        { title: 'Välkommen, närvaro och tystnadsplikt', minutes: 5, matters: false },
        { title: 'Föregående anteckningar och öppna åtaganden', minutes: 10, matters: false },
        { title: 'Laget runt – aktuellt från organisationerna', minutes: 20, matters: false },
        { title: 'Allmän fråga', minutes: 15, matters: false },
        { title: 'Individärenden', minutes: 0, matters: true },
        { title: 'Avvikelser', minutes: 5, matters: false },
        { title: 'Lärdomar att sprida', minutes: 1, matters: false },
        { title: 'Nästa möte', minutes: 2, matters: false },
      ],
    },
  ],
  parties: [
    { name: 'Arbetsförmedlingen', units: [] },
    { name: 'Försäkringskassan', units: [] },
    {
      name: 'Kommunen',
      units: [
        'Arbetsmarknadsenheten',
        'Ekonomiskt bistånd',
        'Vuxenenheten',
        'Psykiskt funktionsstöd',
        'Funktionshinderomsorgen',
        'Vuxenutbildningen',
      ],
    },
    { name: 'Regionen', units: ['Vårdcentralen', 'Psykiatriska kliniken'] },
  ],
  informationKinds: [
    { key: 'income', label: 'Försörjning' },
    { key: 'work', label: 'Arbete och studier' },
    { key: 'health', label: 'Hälsa' },
    { key: 'social', label: 'Social situation' },
    { key: 'measures', label: 'Tidigare insatser och bedömningar' },
    { key: 'addiction', label: 'Missbruk eller beroende' },
    { key: 'crime', label: 'Brott' },
  ],
  ageLimits: null,
  mandate: 'Samrådet avslutas med vem som möter individen. Planeringen görs därefter tillsammans med individen.',
})
