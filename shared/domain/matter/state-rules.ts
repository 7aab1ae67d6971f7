import type { MatterState } from './matter'

/**
 * Where a closed matter stands when it is opened again: the furthest it had come.
 * @param done what there is of it in the vault
 */
export function stateReopened(done: { decided: boolean; treated: boolean; adjourned: boolean; released: boolean }): MatterState {
  if (done.decided) return 'decided'
  if (done.treated) return 'treated'
  if (done.adjourned) return 'adjourned'
  return done.released ? 'released' : 'registered'
}

/**
 * Where a matter stands after something was done. What has been treated or decided is not undone by a new text.
 * @see A11 A12
 */
export function stateAfter(
  state: MatterState,
  act: 'summaryReleased' | 'summaryWithdrawn' | 'treated' | 'adjourned' | 'decided',
): MatterState {
  switch (act) {
    case 'summaryReleased':
      return state === 'registered' ? 'released' : state
    case 'summaryWithdrawn':
      return state === 'released' ? 'registered' : state
    case 'treated':
      return state === 'closed' ? state : 'treated'
    case 'adjourned':
      return state === 'decided' || state === 'closed' ? state : 'adjourned'
    case 'decided':
      return state === 'closed' ? state : 'decided'
  }
}
