import { describe, expect, it } from 'vitest'
import { foldersOf } from '../../../../main/start/folders'

describe('where the vault lies', () => {
  it.each([
    ['Linux without XDG', 'linux', {}, '/home/eva', '/home/eva/.local/share/Samrum'],
    ['Linux with XDG', 'linux', { XDG_DATA_HOME: '/data/eva' }, '/home/eva', '/data/eva/Samrum'],
    [
      'Linux with a relative XDG, which the specification says to ignore',
      'linux',
      { XDG_DATA_HOME: 'data' },
      '/home/eva',
      '/home/eva/.local/share/Samrum',
    ],
    ['Linux with an empty XDG', 'linux', { XDG_DATA_HOME: '' }, '/home/eva', '/home/eva/.local/share/Samrum'],
    [
      'Windows: local, not roaming',
      'win32',
      { LOCALAPPDATA: 'C:\\Users\\eva\\AppData\\Local', APPDATA: '\\\\server\\home\\eva' },
      'C:\\Users\\eva',
      'C:\\Users\\eva\\AppData\\Local\\Samrum',
    ],
    [
      'Windows without LOCALAPPDATA',
      'win32',
      { APPDATA: '\\\\server\\home\\eva' },
      'C:\\Users\\eva',
      'C:\\Users\\eva\\AppData\\Local\\Samrum',
    ],
    ['macOS', 'darwin', { XDG_DATA_HOME: '/elsewhere' }, '/Users/eva', '/Users/eva/Library/Application Support/Samrum'],
  ] as const)('%s', (_case, platform, environment, home, vault) => {
    expect(foldersOf({ platform, environment, home, demo: false }).vault).toBe(vault)
  })

  it('keeps the demonstration apart from the real vault in every folder', () => {
    const real = foldersOf({ platform: 'linux', environment: {}, home: '/home/eva', demo: false })
    const demo = foldersOf({ platform: 'linux', environment: {}, home: '/home/eva', demo: true })
    expect(demo.vault).not.toBe(real.vault)
    expect(demo.local).not.toBe(real.local)
  })
})
