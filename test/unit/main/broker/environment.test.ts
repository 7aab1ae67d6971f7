import { describe, expect, it } from 'vitest'
import { environmentFor } from '../../../../main/broker/environment'

const surroundings = {
  PATH: '/usr/bin',
  HOME: '/home/eva',
  NODE_OPTIONS: '--require /tmp/evil.js',
  LD_PRELOAD: '/tmp/evil.so',
  ELECTRON_RUN_AS_NODE: '1',
  SAMRUM_TEST_KDF: 'fast',
  UNSET: undefined,
}

describe('what a vault process is told of its surroundings', () => {
  it('is what it needs and nothing that could change it', () => {
    expect(environmentFor(surroundings, false)).toEqual({ PATH: '/usr/bin', HOME: '/home/eva' })
  })

  it('has the hooks of a test in a test build only', () => {
    expect(environmentFor(surroundings, true)).toEqual({ PATH: '/usr/bin', HOME: '/home/eva', SAMRUM_TEST_KDF: 'fast' })
  })
})
