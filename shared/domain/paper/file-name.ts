import type { IsoDate } from '../../lib/dates'
import type { PaperRow } from './paper'

const WORD: Readonly<Record<PaperRow['kind'], string>> = {
  recommendation: 'rekommendation',
  alternativesLetter: 'brev-med-alternativ',
  consultationOutcome: 'utfall-av-samrad',
  meetingNotes: 'minnesanteckningar',
  confirmation: 'bekraftelse',
  summons: 'kallelse',
  visitConfirmation: 'tid-for-besok',
  blankForm: 'formular',
  routine: 'rutin',
  notice: 'kallelse-till-mote',
  meetingBinder: 'motesparm',
  bringAlong: 'att-ta-med',
  whoIsWho: 'vem-ar-vem',
  commitments: 'era-ataganden',
  lexHeller: 'underlag-lex-heller',
  changeNotice: 'andrade-representanter',
  invitationList: 'inbjudan',
  groupReport: 'rapport',
  changeBasis: 'underlag-for-andring',
  lessons: 'lardomar',
  template: 'mall',
}

const PLAIN: Readonly<Record<string, string>> = { å: 'a', ä: 'a', ö: 'o' }

/**
 * What a paper is called as a file: its kind, the code name where there is one, and a day. Never a name, a reference or
 * anything else that was typed: a folder is read by people who may not read what is in it.
 */
export function paperFileName(paper: { kind: PaperRow['kind']; codeName: string | null; day: IsoDate }): string {
  const code = (paper.codeName ?? '')
    .toLocaleLowerCase('sv')
    .replace(/[åäö]/g, (letter) => PLAIN[letter] ?? '')
    .replace(/[^a-z0-9]+/g, '-')
  return `${[WORD[paper.kind], code, paper.day].filter((part) => part !== '').join('-')}.pdf`
}
