// A checkout in root's home, or in a fresh temporary folder, cannot be read by the user the program runs as.
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { isRoot } from '../../build/commands.mts'
import { ensureApp } from '../../build/make-app.mts'
import { canRead } from '../../build/runtime/ordinary-user.mts'
import { launchSamrum, sharedPlan } from '../e2e/harness'

const closed = mkdtempSync(join(tmpdir(), 'samrum-closed-'))
afterAll(() => rmSync(closed, { recursive: true, force: true }))

test('the program starts from a folder that only the owner of the checkout may enter', async () => {
  const folder = join(closed, 'app')
  cpSync(await ensureApp('app-test'), folder, { recursive: true })
  const plan = await sharedPlan({ folder })
  expect(canRead(folder)).toBe(!isRoot())
  expect(canRead(plan.args[0] ?? '', plan.runtime.folder)).toBe(true)
  const samrum = await launchSamrum()
  try {
    expect(await (await samrum.page('lock')).title()).toBe('Samrum')
  } finally {
    await samrum.close()
  }
})
