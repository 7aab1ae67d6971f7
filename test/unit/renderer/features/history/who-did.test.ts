import { expect, it } from 'vitest'
import { whoDid } from '../../../../../renderer/features/history/who-did'
import { logText } from '../../../../../renderer/text/sv/log'

const known = [[{ id: 'a', name: 'Maja Norrgård' }], [{ id: 'b', name: 'Olle Näslund' }]]

it.each([
  ['a', 'Maja Norrgård'],
  ['b', 'Olle Näslund'],
  ['samrum', 'Samrum (programmet)'],
  ['unknown', 'Okänt'],
  ['7c9e6679-7425-40de-944b-e07fc1f90ae7', 'Okänt'],
])('the log says of %s that it was %s', (userId, name) => {
  expect(whoDid(userId, known, logText)).toBe(name)
})
