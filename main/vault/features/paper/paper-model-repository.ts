import type { Knex } from 'knex'
import type { ParsedInputOf } from '../../../../shared/contract/contract'
import { blankFormModel, routineModel } from './form-model-repository'
import { alternativesModel, confirmationModel, timeModel } from './letter-model-repository'
import { notesModel } from './notes-model-repository'
import type { PaperModel, PaperSurroundings } from './paper-ground-repository'
import { outcomeModel, recommendationModel } from './result-model-repository'
import { sheetModel } from './sheet-model-repository'

export type PaperAsked = ParsedInputOf<'paper/make'>

/** Builds a paper from records. What it takes is all it can say: no consent, no identity, no private note (X8, X18). */
export function readPaperModel(db: Knex, asked: PaperAsked, around: PaperSurroundings): Promise<PaperModel> {
  switch (asked.kind) {
    case 'recommendation':
      return recommendationModel(db, asked.matterId, around)
    case 'consultationOutcome':
      return outcomeModel(db, asked, around)
    case 'confirmation':
      return confirmationModel(db, asked.matterId, around)
    case 'summons':
    case 'visitConfirmation':
      return timeModel(db, asked, around)
    case 'alternativesLetter':
      return alternativesModel(db, asked.matterId, around)
    case 'meetingNotes':
      return notesModel(db, asked.meetingId, around)
    case 'blankForm':
      return blankFormModel(db, asked.groupId, around)
    case 'sheet':
      return sheetModel(db, asked, around)
    case 'routine':
      return routineModel(db, asked, around)
  }
}
