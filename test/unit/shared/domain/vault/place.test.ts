import { describe, expect, it } from 'vitest'
import { type Place, placeRefusal } from '../../../../../shared/domain/vault/place'

const linux = (path: string, more: Partial<Place> = {}): Place => ({
  path,
  platform: 'linux',
  environment: {},
  mounts: [
    { at: '/', kind: 'ext4' },
    { at: '/home', kind: 'ext4' },
    { at: '/mnt/share', kind: 'cifs' },
    { at: '/mnt/share/local', kind: 'ext4' },
    { at: '/net', kind: 'nfs4' },
    { at: '/sticks/eva', kind: 'fuse.sshfs' },
  ],
  writable: true,
  ...more,
})
const windows = (path: string, more: Partial<Place> = {}): Place => ({
  path,
  platform: 'win32',
  environment: { OneDrive: 'C:\\Users\\eva\\Kommunen', OneDriveCommercial: '' },
  mounts: [],
  writable: true,
  ...more,
})

describe('where a vault may lie', () => {
  it.each([
    [linux('/home/eva/Samrum'), null],
    [linux('/home/eva/Dropbox/Samrum'), 'place/synchronised'],
    [linux('/home/eva/Nextcloud/Samrum'), 'place/synchronised'],
    [linux('/home/eva/Dropboxar/Samrum'), null],
    [linux('/mnt/share/eva/Samrum'), 'place/network'],
    [linux('/mnt/share/local/Samrum'), null],
    [linux('/mnt/shared/Samrum'), null],
    [linux('/net/home/Samrum'), 'place/network'],
    [linux('/sticks/eva'), 'place/network'],
    [linux('/home/eva/Samrum', { writable: false }), 'place/not-writable'],
    [windows('C:\\Users\\eva\\AppData\\Local\\Samrum'), null],
    [windows('C:\\Users\\eva\\OneDrive - Östersunds kommun\\Samrum'), 'place/synchronised'],
    [windows('c:\\users\\eva\\kommunen\\Samrum'), 'place/synchronised'],
    [windows('C:\\Users\\eva\\Kommunens\\Samrum'), null],
    [windows('\\\\server\\hem\\eva\\Samrum'), 'place/network'],
    [windows('\\\\?\\UNC\\server\\hem\\Samrum'), 'place/network'],
    [windows('\\\\?\\C:\\Samrum'), null],
    [windows('D:/Samrum'), null],
  ])('$0.path on $0.platform: $1', (place, refusal) => {
    expect(placeRefusal(place)).toBe(refusal)
  })
})
