import { describe, expect, it } from 'vitest'
import { makeDialogs } from '../../../../main/windows/dialogs'
import { isCopyKey, isLockKey } from '../../../../main/windows/keys'

const press = (
  key: string,
  held: { control?: boolean; shift?: boolean; alt?: boolean; meta?: boolean } = {},
  type: 'keyDown' | 'keyUp' = 'keyDown',
) => ({
  type,
  key,
  control: false,
  shift: false,
  alt: false,
  meta: false,
  ...held,
})

describe('keys that mean the same in every window', () => {
  it.each([
    [press('L', { control: true, shift: true }), true],
    [press('l', { control: true, shift: true }), true],
    [press('l', { control: true }), false],
    [press('L', { shift: true }), false],
    [press('L', { control: true, shift: true, alt: true }), false],
    [press('L', { control: true, shift: true }, 'keyUp'), false],
  ])('%o locks: %s', (input, locks) => {
    expect(isLockKey(input)).toBe(locks)
  })

  it.each([
    [press('c', { control: true }), true],
    [press('x', { control: true }), true],
    [press('Insert', { control: true }), true],
    [press('Delete', { shift: true }), true],
    [press('c'), false],
    [press('v', { control: true }), false],
    [press('Insert', { shift: true }), false],
  ])('%o copies: %s', (input, copies) => {
    expect(isCopyKey(input)).toBe(copies)
  })
})

describe('native dialogs', () => {
  it('throws away an answer that comes after a lock, and takes the next one', async () => {
    const dialogs = makeDialogs()
    let answer: (path: string) => void = () => undefined
    const late = dialogs.ask(
      () =>
        new Promise<string>((resolve) => {
          answer = resolve
        }),
    )
    dialogs.forget()
    answer('/somewhere')
    expect(await late).toBeNull()
    expect(await dialogs.ask(async () => '/elsewhere')).toBe('/elsewhere')
  })
})
