// Setups that are not what is tested: asked of the vault from the desk's own page, with the rights of whoever sits there.
import type { Page } from 'playwright-core'
import type { SeedAsk } from '../../main/vault/seed/ask'
import type { EndpointName } from '../../shared/contract/contract'

/** The answer, or an error that names the endpoint and the refusal. */
export async function askVault<Value>(page: Page, name: EndpointName, input: unknown): Promise<Value> {
  const reply = await page.evaluate(
    ([asked, given]) => (window.samrum as unknown as { ask(name: unknown, input: unknown): Promise<unknown> }).ask(asked, given),
    [name, input] as const,
  )
  const { ok, value, code } = reply as { ok: boolean; value: Value; code?: string }
  if (!ok) throw new Error(`${name}: ${code}`)
  return value
}

/** The same, for what the seed does by asking. */
export const askOn =
  (page: Page): SeedAsk =>
  (name, input) =>
    askVault(page, name, input)

export interface OwnMatter {
  readonly id: string
  readonly codeName: string
  readonly groupId: string
  readonly today: string
}

/** A referral of the test's own: what the demonstration's matters hold, and in what order they stand, changes. */
export async function registerOwnMatter(page: Page, groupName: string, reference = 'AF 2026-31'): Promise<OwnMatter> {
  const { today } = await askVault<{ today: string }>(page, 'session/state', {})
  const { groups } = await askVault<{ groups: { id: string; name: string }[] }>(page, 'group/list', {})
  const groupId = groups.find(({ name }) => name === groupName)?.id ?? ''
  const { parties } = await askVault<{ parties: { id: string; units: { id: string }[] }[] }>(page, 'group/open', { groupId })
  const from = { organisationId: parties[0]?.id, unitId: parties[0]?.units[0]?.id }
  const officer = { name: 'Elin Forsmyr', ...from, phone: '070-1740621', postalAddress: 'Box 12, 123 45 Granvik' }
  const referral = { groupId, receivedOn: today, reference, birthYear: 1994, officer }
  const { matterId, codeName } = await askVault<{ matterId: string; codeName: string }>(page, 'referral/register', referral)
  return { id: matterId, codeName, groupId, today }
}
