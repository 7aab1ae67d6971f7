/** What is done with tasks, questions and advice, as the log says it. */
export const taskActs: Readonly<Record<string, string>> = {
  'advice/recorded': 'Rådgivning antecknades',
  'question/answered': 'Fråga besvarades',
  'question/asked': 'Fråga ställdes',
  'question/undone': 'Påbörjad fråga eller svar togs inte emot',
  'question/withdrawn': 'Fråga togs tillbaka',
  'task/added': 'Uppgift lades till',
  'task/changed': 'Uppgift fick ny ansvarig eller dag',
  'task/finished': 'Uppgift blev klar',
  'task/reopened': 'Uppgift blev åter att göra',
}
