import { describe, expect, it } from 'vitest'
import { prefixOf, stalePrefixes } from '../../../../renderer/client/changed-nouns'

describe('what a change makes stale', () => {
  it('reaches every screen that shows a consent', () => {
    expect([...stalePrefixes(['consent'])]).toEqual(expect.arrayContaining(['consent', 'matter', 'item', 'step', 'day']))
  })
  it('is the noun itself when nothing is known of it', () => {
    expect(stalePrefixes(['moon'])).toEqual(new Set(['moon']))
  })
  it.each(['matter', 'meeting', 'agenda', 'consent', 'group', 'notes', 'outcome', 'paper', 'referral', 'settings'])(
    'never reads an identity again because of a %s',
    (noun) => {
      expect([...stalePrefixes([noun])]).not.toEqual(expect.arrayContaining(['identity']))
      expect([...stalePrefixes([noun])]).not.toEqual(expect.arrayContaining(['privacy']))
    },
  )
  it('knows an endpoint by the part before the slash', () => {
    expect(prefixOf('matter/open')).toBe('matter')
  })
})
