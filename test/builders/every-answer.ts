import { contract, type EndpointName, endpointNames, type InputOf } from '../../shared/contract/contract'
import type { Reply } from '../../shared/lib/reply'
import { chanceOf, fitting, gather, type Stock } from './fitting'
import { today } from './founded-vault'
import type { TestWindow } from './vault-processes'

export interface Asked {
  readonly name: EndpointName
  readonly input: unknown
  readonly reply: Reply<unknown>
}

/** No faster than a page may. */
const APART_MS = 4

/**
 * Asks by every name that a desk may, with what its schema takes: the same questions in the same order for the same seed and the
 * same answers. What has been answered is asked with: ids of matters and meetings, days, code names.
 * @param leave names that would end what is looked at
 */
export async function everyAnswer(
  desk: TestWindow,
  { turns, seen, leave }: { turns: number; seen: Stock['under']; leave: RegExp },
): Promise<Asked[]> {
  const chance = chanceOf(11)
  const stock: Stock = {
    seen: new Set([today(), `${today()}T10:00`, ...[...seen.values()].flatMap((values) => [...values])]),
    under: new Map([...seen].map(([name, values]) => [name, new Set(values)])),
    texts: ['', 'Lugn takt', 'SOC'],
    numbers: [0, 1, 1990],
    files: [new Uint8Array(3)],
  }
  const names = endpointNames.filter((name) => {
    const { process, windows } = contract[name]
    return process !== 'main' && (windows as readonly string[]).includes('desk') && !leave.test(name)
  })
  const asked: Asked[] = []
  for (let turn = 0; turn < turns; turn++)
    for (const name of names) {
      const input = fitting(contract[name].input, chance, stock)
      const reply = await desk.ask(name, input as InputOf<typeof name>)
      if (reply.ok) gather(reply.value, stock, 'matterId')
      asked.push({ name, input, reply })
      await new Promise((resolve) => setTimeout(resolve, APART_MS))
    }
  return asked
}
