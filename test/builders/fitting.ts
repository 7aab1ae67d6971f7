import { randomUUID } from 'node:crypto'

/** Values that a schema takes, put together at random from what has been seen: nonsense that comes past the door. */
export interface Chance {
  below(limit: number): number
  one<T>(list: readonly T[]): T
}

/** The same values for the same seed. */
export function chanceOf(seed: number): Chance {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return { below, one: <T>(list: readonly T[]) => list[below(list.length)] as T }
}

/** What strings, numbers and bytes are made of. */
export interface Stock {
  readonly seen: Set<string>
  /** The same by where it stood: an id that was seen under `matterId` is asked with as one, mostly. */
  readonly under: Map<string, Set<string>>
  readonly texts: readonly string[]
  readonly numbers: readonly number[]
  readonly files: readonly Uint8Array[]
}

/** Every string of an answer, to be asked with later: ids of other matters, keys, days, code names. @param name where it stands */
export function gather(value: unknown, into: Pick<Stock, 'seen' | 'under'>, name = ''): void {
  if (typeof value === 'string') {
    if (value.length > 200 || into.seen.size > 4_000) return
    into.seen.add(value)
    into.under.set(name, (into.under.get(name) ?? new Set()).add(value))
  } else if (Array.isArray(value)) for (const one of value) gather(one, into, name.replace(/s$/, 'Id'))
  else if (typeof value === 'object' && value !== null && !(value instanceof Uint8Array))
    for (const [key, one] of Object.entries(value)) gather(one, into, key === 'id' ? name : key)
}

interface Schema {
  readonly def: Readonly<Record<string, unknown>> & { readonly type: string }
  safeParse(value: unknown): { success: boolean }
}

/** @returns undefined where nothing that was tried fits */
export function fitting(schema: unknown, chance: Chance, stock: Stock, name = ''): unknown {
  const { def, safeParse } = schema as Schema
  const inner = (part: unknown, of = name) => fitting(part, chance, stock, of)
  const fits = (candidates: readonly unknown[]) => {
    const found = candidates.filter((one) => safeParse(one).success)
    return found.length > 0 ? chance.one(found) : undefined
  }
  switch (def.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(def.shape as Record<string, unknown>).map(([key, part]) => [key, inner(part, key)]),
      )
    case 'array':
      return Array.from({ length: chance.below(4) }, () => inner(def.element))
    case 'tuple':
      return (def.items as unknown[]).map((part) => inner(part))
    case 'record':
      return Object.fromEntries(Array.from({ length: chance.below(4) }, () => [String(inner(def.keyType)), inner(def.valueType)]))
    case 'union':
      return inner(chance.one(def.options as unknown[]))
    case 'nullable':
      return chance.below(4) === 0 ? null : inner(def.innerType)
    case 'default':
    case 'optional':
      return chance.below(4) === 0 ? undefined : inner(def.innerType)
    case 'literal':
      return chance.one(def.values as unknown[])
    case 'enum':
      return chance.one(Object.values(def.entries as object))
    case 'boolean':
      return chance.below(2) === 0
    case 'number':
      return fits([...stock.numbers, chance.below(5), chance.below(300)])
    case 'string': {
      const known = [...(stock.under.get(name) ?? [])]
      const seen = known.length > 0 && chance.below(5) > 0 ? known : [...stock.seen]
      const drawn = Array.from({ length: 60 }, () => chance.one(seen) ?? '')
      return fits([...drawn, chance.one(stock.texts), chance.one(stock.texts), randomUUID()])
    }
    case 'custom':
      return fits(stock.files)
    default:
      return undefined
  }
}
