import type { z } from 'zod'
import type { chain as chainSchema } from '../../domain/step/step'

type Chain = z.input<typeof chainSchema>
type Way = Chain['ways'][number]

/** Before the group has prepared it. */
const BEFORE = ['received', 'confirmed', 'summoned', 'met', 'completion', 'ready', 'adjourned']
const OPEN = [...BEFORE, 'prepared', 'decided', 'visited', 'enrolled']

/** What happens by itself when something is done in the program. */
const happens = (act: Way['act'], from: string[], to: string, label: string): Way => ({
  from,
  to,
  label,
  act,
  gates: [],
  right: 'matter:write',
  reason: false,
})
/** What a person presses. */
const pressed = (from: string[], to: string, label: string, gates: Way['gates'] = [], reason = false): Way => ({
  from,
  to,
  label,
  act: null,
  gates,
  right: 'matter:write',
  reason,
})

/** From advice to the end (A01–A46). Recommendation and decision are two steps (X7); admission moves no responsibility (X6). */
export const chain: Chain = {
  first: 'received',
  advice: 'advice',
  steps: [
    { key: 'advice', label: 'Rådgivning', hint: 'Samtal före en aktualisering.', phase: 'open' },
    { key: 'received', label: 'Inkommen', hint: 'Aktualiseringen har kommit.', phase: 'open' },
    { key: 'confirmed', label: 'Bekräftad', hint: 'Handläggaren har fått en bekräftelse.', phase: 'open' },
    { key: 'summoned', label: 'Kallad', hint: 'Handläggaren är kallad till aktualiseringsmöte.', phase: 'waiting' },
    { key: 'met', label: 'Aktualiseringsmöte hållet', hint: 'Ärendet är beskrivet mer fördjupat.', phase: 'open' },
    { key: 'completion', label: 'Väntar på komplettering', hint: 'Frågor är ställda till handläggaren.', phase: 'waiting' },
    { key: 'ready', label: 'Klar för beredning', hint: 'Allt som gruppen behöver finns.', phase: 'open' },
    { key: 'adjourned', label: 'Bordlagd', hint: 'Gruppen tar upp ärendet igen.', phase: 'waiting' },
    { key: 'prepared', label: 'Beredd', hint: 'Gruppen har lämnat sin rekommendation.', phase: 'open' },
    { key: 'decided', label: 'Beslut fattat', hint: 'ALC har beslutat.', phase: 'open' },
    { key: 'visited', label: 'Första besök gjort', hint: '', phase: 'open' },
    { key: 'enrolled', label: 'Inskriven', hint: 'Insatsen pågår.', phase: 'open' },
    { key: 'closed', label: 'Avslutad', hint: '', phase: 'ended' },
    {
      key: 'withdrawn',
      label: 'Återtagen',
      hint: 'Handläggaren eller individen har tagit tillbaka aktualiseringen.',
      phase: 'ended',
    },
    { key: 'transferred', label: 'Överförd', hint: 'Ärendet tas om hand på annat håll.', phase: 'ended' },
  ],
  ways: [
    pressed(['advice'], 'received', 'Ta emot aktualiseringen'),
    pressed(['received'], 'confirmed', 'Bekräfta aktualiseringen', ['confirmation']),
    happens('summoned', ['received', 'confirmed'], 'summoned', 'Kallas till aktualiseringsmöte'),
    happens('referralMeetingHeld', ['received', 'confirmed', 'summoned'], 'met', 'Aktualiseringsmötet hålls'),
    happens('questionAsked', ['met', 'ready'], 'completion', 'Komplettering begärs'),
    pressed(['met', 'completion', 'adjourned'], 'ready', 'Klar för beredning', [
      'referralMeeting',
      'summary',
      'tellingHeadings',
      'opinion',
      'statements',
      'criteria',
      'questionsAnswered',
      'consent',
    ]),
    pressed(['met', 'ready'], 'completion', 'Invänta komplettering'),
    happens('summaryWithdrawn', ['ready'], 'completion', 'Sammanfattningen tas tillbaka'),
    happens('treated', [...BEFORE, 'decided'], 'prepared', 'Gruppen rekommenderar'),
    happens(
      'adjourned',
      [...BEFORE, 'prepared'].filter((key) => key !== 'adjourned'),
      'adjourned',
      'Gruppen bordlägger',
    ),
    happens('decided', ['prepared', 'adjourned', 'completion', 'ready'], 'decided', 'ALC beslutar'),
    happens('visitHeld', ['decided'], 'visited', 'Första besöket görs'),
    { ...happens('enrolled', ['decided', 'visited'], 'enrolled', 'Skrivs in'), gates: ['admission', 'measureConsent'] },
    happens('enrolmentEnded', ['enrolled'], 'closed', 'Insatsen avslutas'),
    pressed(['decided'], 'closed', 'Avsluta efter avslag', ['refusal', 'alternativesLetter']),
    pressed(['visited'], 'closed', 'Avsluta utan inskrivning', [], true),
    pressed(
      OPEN.filter((key) => key !== 'enrolled'),
      'withdrawn',
      'Återta aktualiseringen',
      [],
      true,
    ),
    pressed(
      OPEN.filter((key) => key !== 'enrolled'),
      'transferred',
      'Överför ärendet',
      [],
      true,
    ),
  ],
}
