/** Acts of releasing a text, as the log says them. */
export const releaseActs: Readonly<Record<string, string>> = {
  'release/asked': 'Släpp av en sammanfattning begärdes',
  'release/edited': 'Begärt släpp togs tillbaka: texten ändrades',
  'release/sent-back': 'Begärt släpp skickades tillbaka',
  'release/taken-back': 'Begärt släpp togs tillbaka',
  'release/alone': 'Sammanfattning började släppas av en ensam, med skäl',
  'release/takes-two-now': 'Gruppens texter släpps av två',
  'release/takes-one-now': 'Gruppens texter släpps av en',
  'privacy/answered': 'Granskning besvarades: ingen personuppgift',
  'privacy/answered-with-reason': 'Granskning besvarades med skäl: får stå kvar',
  'privacy/answer-taken-back': 'Svar i granskningen togs tillbaka',
  'privacy/reopened': 'En text väntar på granskning igen',
}
