import type { z } from 'zod'
import type { criteriaSet } from '../../domain/criteria/criteria'

type CriteriaSet = z.input<typeof criteriaSet>
type Criterion = CriteriaSet['criteria'][number]

const SCALE = [
  { key: 'yes', label: 'Ja' },
  { key: 'partly', label: 'Delvis' },
  { key: 'no', label: 'Nej' },
  { key: 'unclear', label: 'Oklart' },
]
const YES_NO_UNCLEAR = SCALE.filter(({ key }) => key !== 'partly')

/** Ja, delvis, nej eller oklart, med motivering (A15). */
const scale = (key: string, label: string, hint = ''): Criterion => ({
  key,
  label,
  hint,
  judged: 'answer',
  fields: [{ key: `${key}-answer`, label, hint: '', kind: 'choice', options: SCALE, required: true }],
  meets: ['yes', 'partly'],
  reasonAt: ['partly', 'no', 'unclear'],
})

/** What ALC holds a referral against (A15–A28). */
export const criteria: CriteriaSet = {
  key: 'alc',
  version: 1,
  label: 'Kriterier för ALC',
  ageLimits: { from: 18, to: 65 },
  criteria: [
    {
      ...scale('drive', 'Egen drivkraft, en medveten vilja till förändring', 'Personens egen vilja, inte bara någon annans.'),
      fields: [
        { key: 'drive-answer', label: 'Egen drivkraft', hint: '', kind: 'choice', options: SCALE, required: true },
        { key: 'drive-new', label: 'Vågar prova på något nytt', hint: '', kind: 'yesNo', required: true },
      ],
      also: { field: 'drive-new', is: ['yes'] },
    },
    {
      key: 'age',
      label: 'Ålder vid aktualiseringen',
      hint: 'Födelseåret räcker.',
      judged: 'age',
      fields: [],
      meets: [],
    },
    {
      key: 'outside',
      label: 'Längre tids utanförskap från arbete och sysselsättning',
      hint: 'Räcker tillsammans med eller i stället för avbruten grundläggande utbildning.',
      judged: 'answer',
      fields: [
        {
          key: 'outside-months',
          label: 'Tid utanför arbete och sysselsättning',
          hint: '',
          kind: 'choice',
          options: [
            { key: 'under-6', label: 'Mindre än 6 månader' },
            { key: '6-12', label: '6–12 månader' },
            { key: '12-24', label: '1–2 år' },
            { key: '24-60', label: '2–5 år' },
            { key: 'over-60', label: 'Mer än 5 år' },
            { key: 'unclear', label: 'Oklart' },
          ],
          required: true,
        },
      ],
      meets: ['12-24', '24-60', 'over-60'],
      orElse: 'education',
      reasonAt: ['unclear'],
    },
    {
      key: 'education',
      label: 'Har inte kunnat tillgodogöra sig grundläggande utbildning',
      hint: 'Kan uppfyllas i stället för längre tids utanförskap.',
      judged: 'answer',
      fields: [
        {
          key: 'education-answer',
          label: 'Utan grundläggande utbildning',
          hint: '',
          kind: 'choice',
          options: YES_NO_UNCLEAR,
          required: true,
        },
      ],
      meets: ['yes'],
      orElse: 'outside',
      reasonAt: ['unclear'],
    },
    {
      key: 'character',
      label: 'Problematikens karaktär',
      hint: 'Minst en. Problematiken behöver inte vara utredd eller diagnostiserad.',
      judged: 'answer',
      fields: [
        {
          key: 'character-kinds',
          label: 'Av vilken karaktär',
          hint: '',
          kind: 'choices',
          options: [
            { key: 'intellectual', label: 'Intellektuell' },
            { key: 'psychological', label: 'Psykisk' },
            { key: 'neuropsychiatric', label: 'Neuropsykiatrisk' },
            { key: 'psychosocial', label: 'Psykosocial' },
          ],
          required: true,
        },
      ],
      meets: [],
    },
    {
      key: 'investigated',
      label: 'Utredd',
      hint: 'Ingen diagnos krävs, och ingen diagnos skrivs här.',
      judged: 'answer',
      fields: [
        {
          key: 'investigated-answer',
          label: 'Är problematiken utredd?',
          hint: '',
          kind: 'choice',
          options: [
            { key: 'investigated', label: 'Utredd' },
            { key: 'not-investigated', label: 'Ej utredd' },
            { key: 'unknown', label: 'Okänt' },
          ],
          required: false,
        },
      ],
      meets: [],
      informative: true,
    },
    {
      key: 'no-other-measure',
      label: 'Inte i någon aktiv åtgärd',
      hint: '',
      judged: 'answer',
      fields: [
        {
          key: 'other-measure',
          label: 'Befinner sig i en aktiv åtgärd',
          hint: '',
          kind: 'choice',
          options: YES_NO_UNCLEAR,
          required: true,
        },
        {
          key: 'other-measure-which',
          label: 'Vilken åtgärd',
          hint: '',
          kind: 'choice',
          options: [
            { key: 'training', label: 'Arbetsträning' },
            { key: 'labour-market', label: 'Arbetsmarknadspolitiskt program' },
            { key: 'studies', label: 'Studier' },
            { key: 'rehabilitation', label: 'Rehabilitering i vården' },
            { key: 'occupation', label: 'Sysselsättning enligt SoL eller LSS' },
            { key: 'other', label: 'Annan åtgärd' },
          ],
          required: true,
          when: { field: 'other-measure', is: ['yes'] },
        },
      ],
      meets: ['no'],
      reasonAt: ['yes', 'unclear'],
    },
    scale('abilities', 'Små möjligheter att nyttja sina förmågor', 'På arbetsmarknaden eller i studier, utan stöd.'),
    {
      key: 'addiction',
      label: 'Missbruk, om det finns, är relativt avslutat eller under behandlingskontroll',
      hint: '',
      judged: 'answer',
      fields: [
        {
          key: 'addiction-answer',
          label: 'Finns ett missbruk?',
          hint: '',
          kind: 'choice',
          options: YES_NO_UNCLEAR,
          required: true,
        },
        {
          key: 'addiction-state',
          label: 'Hur står det till med det?',
          hint: '',
          kind: 'choice',
          options: [
            { key: 'ended', label: 'Relativt avslutat' },
            { key: 'controlled', label: 'Under behandlingskontroll' },
            { key: 'neither', label: 'Inget av dem' },
          ],
          required: true,
          when: { field: 'addiction-answer', is: ['yes'] },
        },
        {
          key: 'addiction-controller',
          label: 'Vem kontrollerar?',
          hint: '',
          kind: 'choice',
          options: [
            { key: 'care', label: 'Vården' },
            { key: 'social-services', label: 'Socialtjänsten' },
            { key: 'probation', label: 'Kriminalvården, frivården' },
            { key: 'other', label: 'Någon annan' },
          ],
          required: true,
          when: { field: 'addiction-state', is: ['controlled'] },
        },
      ],
      meets: ['no', 'yes'],
      also: { field: 'addiction-state', is: ['ended', 'controlled'] },
      reasonAt: ['unclear'],
    },
    {
      key: 'crime',
      label: 'Dömd för brott av särskilt allvarlig karaktär',
      hint: 'Vid ja ska det stå i den aidentifierade sammanfattningen, och ordföranden får veta det innan ärendet visas.',
      judged: 'answer',
      fields: [
        {
          key: 'crime-answer',
          label: 'Dömd för särskilt allvarligt brott',
          hint: '',
          kind: 'choice',
          options: YES_NO_UNCLEAR,
          required: true,
        },
      ],
      meets: ['no'],
      informative: true,
      tells: { heading: 'missbruk-brott', at: ['yes'] },
    },
    scale('motivated', 'Motiverat att personen kommer ut och kan delta i en aktivitet'),
    {
      key: 'risk',
      label: 'Inte medicinskt eller hälsomässigt riskfyllt',
      hint: 'Vid ja kan antagning bara rekommenderas med en särskild motivering.',
      judged: 'answer',
      fields: [
        {
          key: 'risk-answer',
          label: 'Är det medicinskt eller hälsomässigt riskfyllt?',
          hint: '',
          kind: 'choice',
          options: YES_NO_UNCLEAR,
          required: true,
        },
      ],
      meets: ['no'],
      stopsAt: ['yes'],
      reasonAt: ['yes', 'unclear'],
    },
    scale('readiness', 'I sådant skick att prövning i reella arbetsmarknadsmiljöer är möjlig'),
  ],
}
