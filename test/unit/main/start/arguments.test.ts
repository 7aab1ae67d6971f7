import { describe, expect, it } from 'vitest'
import { readArguments } from '../../../../main/start/arguments'

describe('the command line', () => {
  it('opens the demonstration when asked to', () => {
    expect(readArguments(['/app', '--demo'], {}, false)).toEqual({ demo: true, refused: null })
    expect(readArguments(['/app', 'demo'], {}, false).demo).toBe(false)
  })

  it.each(['--no-sandbox', '--disable-web-security', '--disable-web-security=true'])('refuses %s in every build', (argument) => {
    expect(readArguments([argument], {}, true).refused).not.toBeNull()
    expect(readArguments([argument], {}, false).refused).not.toBeNull()
  })

  it('refuses a sandbox that is switched off by the surroundings', () => {
    expect(readArguments([], { ELECTRON_DISABLE_SANDBOX: '1' }, true).refused).toBe('ELECTRON_DISABLE_SANDBOX')
  })

  it.each(['--remote-debugging-port=9222', '--inspect', '--inspect-brk=0', '--js-flags=--expose-gc'])(
    'takes %s from a test and refuses it in a release',
    (argument) => {
      expect(readArguments([argument], {}, true).refused).toBeNull()
      expect(readArguments([argument], {}, false).refused).not.toBeNull()
    },
  )
})
