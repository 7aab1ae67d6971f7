import type { Answers } from '../../shared/domain/form/form'

/** Every one of ALC's criteria that is asked for, answered so that it is met. */
export const everyCriterionMet: Answers = {
  'drive-answer': 'yes',
  'drive-new': 'yes',
  'outside-months': '24-60',
  'education-answer': 'no',
  'character-kinds': ['psychological'],
  'other-measure': 'no',
  'abilities-answer': 'yes',
  'addiction-answer': 'no',
  'crime-answer': 'no',
  'motivated-answer': 'yes',
  'risk-answer': 'no',
  'readiness-answer': 'yes',
}
