import type { Page } from 'playwright-core'
import { DEMO_PASSPHRASE } from '../../shared/domain/vault/demo'
import type { Samrum } from '../e2e/harness'

/** Opens the demonstration vault as its first user, whole or for a meeting; the desk when its page stands there. */
export async function unlockDemo(samrum: Samrum, way: '#open' | '#open-meeting' = '#open'): Promise<Page> {
  const lock = await samrum.page('lock')
  await lock.locator('#user').waitFor({ timeout: 60_000 })
  await lock.locator('#user').selectOption({ index: 0 })
  await lock.locator('#passphrase').fill(DEMO_PASSPHRASE)
  await lock.locator(way).click()
  const desk = await samrum.page('desk', 20_000)
  await desk.getByRole('heading', { level: 1 }).waitFor()
  return desk
}
