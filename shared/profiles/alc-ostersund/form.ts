import type { z } from 'zod'
import type { formDefinition } from '../../domain/form/form'

/** Förfrågningsformuläret (A29): what the officer is asked at a referral. */
export const form: z.input<typeof formDefinition> = {
  key: 'enquiry',
  version: 1,
  label: 'Förfrågningsformulär',
  sections: [
    {
      key: 'situation',
      label: 'Situationen',
      hint: 'Skriv inte personens namn. Formuläret går bra att fylla i från ett papper.',
      fields: [
        {
          key: 'background',
          label: 'Varför aktualiserar du ärendet?',
          hint: 'Vad har hänt, och vad har ni redan prövat tillsammans?',
          kind: 'words',
          required: true,
        },
        {
          key: 'income',
          label: 'Hur försörjer sig personen?',
          hint: '',
          kind: 'choices',
          options: [
            { key: 'sickness-benefit', label: 'Sjukpenning' },
            { key: 'activity-compensation', label: 'Aktivitetsersättning' },
            { key: 'sickness-compensation', label: 'Sjukersättning' },
            { key: 'activity-support', label: 'Aktivitetsstöd eller utvecklingsersättning' },
            { key: 'income-support', label: 'Ekonomiskt bistånd' },
            { key: 'none', label: 'Ingen egen försörjning' },
            { key: 'other', label: 'Annat' },
          ],
          required: true,
        },
        {
          key: 'months-outside',
          label: 'Hur länge har personen varit utanför arbete och studier?',
          hint: 'Ungefär, i månader.',
          kind: 'months',
          required: false,
        },
      ],
    },
    {
      key: 'statements',
      label: 'Personens egen vilja',
      hint: 'Det som kommer från personen själv och det som kommer från andra myndigheters bedömningar skrivs var för sig. Båda behövs i varje fråga. Har ingen annan myndighet bedömt det, skriv det.',
      fields: [
        { key: 'will', label: 'Egen vilja', hint: 'Vad vill personen?', kind: 'statement', required: true },
        {
          key: 'motivation',
          label: 'Motivation',
          hint: 'Vad driver personen, och vad gör det svårt?',
          kind: 'statement',
          required: true,
        },
        {
          key: 'change',
          label: 'Möjlighet att förändra sin livssituation',
          hint: 'Vad talar för att det går nu?',
          kind: 'statement',
          required: true,
        },
      ],
    },
    {
      key: 'earlier',
      label: 'Tidigare insatser',
      hint: '',
      fields: [
        {
          key: 'earlier-measures',
          label: 'Har personen varit aktuell hos en annan myndighet för arbetsträning eller kartläggning?',
          hint: 'Vid ja: lägg till insatserna, och underlag och slutbedömning bland bilagorna.',
          kind: 'yesNo',
          required: true,
          role: 'earlierMeasures',
        },
      ],
    },
    {
      key: 'opinion',
      label: 'Din uppfattning',
      hint: '',
      fields: [
        {
          key: 'professional-opinion',
          label: 'Din professionella uppfattning',
          hint: 'Den efterfrågas alltid: vad tror du att personen behöver?',
          kind: 'words',
          required: true,
          role: 'opinion',
        },
        { key: 'needs', label: 'Behov av stöd och anpassning', hint: '', kind: 'words', required: false },
      ],
    },
  ],
}
