// Calls that no page of ours makes, thousands of them from one seed. Both functions run inside the page: they use nothing from here.

export interface Told {
  readonly asked: number
  /** How often each answer came: a code, `accepted`, `threw` or `unanswered`. */
  readonly answers: Record<string, number>
  /** The first call that was answered as no call may be, so that it can be made again. */
  readonly wrong: string[]
}

/**
 * Asks by every name, and by names that are none, with values a schema has never seen, no faster than a page may.
 * @param names by the process that answers: each has a limit of its own
 */
export async function askNonsense([seed, names, rounds, each]: readonly [
  seed: number,
  names: readonly string[][],
  rounds: number,
  each: number,
]): Promise<Told> {
  let state = seed
  const chance = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const below = (limit: number): number => Math.floor(chance() * limit)
  const one = <T>(list: readonly T[]): T => list[below(list.length)] as T
  const keys = [
    'matterId',
    'meetingId',
    'itemId',
    'groupId',
    'text',
    'field',
    'terms',
    'individual',
    'page',
    'state',
    'paperId',
    'x',
  ]
  const oddKeys = ['__proto__', 'constructor', 'prototype', 'toJSON', 'then', 'valueOf', 'hasOwnProperty', '', '\u0000', 'ö']
  const uuid = () => '00000000-0000-4000-8000-00000000000x'.replace('x', one(['0', '1', 'f', 'g', 'Ö']))
  const deep = (depth: number): unknown => (depth === 0 ? null : chance() < 0.5 ? [deep(depth - 1)] : { x: deep(depth - 1) })
  const loop = (): unknown => {
    const ring: Record<string, unknown> = {}
    ring.self = ring
    return ring
  }
  const leaf: (() => unknown)[] = [
    () => null,
    () => undefined,
    () => chance() < 0.5,
    () => one([0, -0, -1, 0.5, 1e308, Number.NaN, Number.POSITIVE_INFINITY, Number.MAX_SAFE_INTEGER + 2]),
    () =>
      one([
        '',
        ' ',
        'x',
        '\u0000',
        '\ud800',
        '\u202e',
        '../../etc/passwd',
        '%00',
        "'; DROP TABLE matter; --",
        '<img src=x onerror=1>',
      ]),
    () => (chance() < 0.1 ? 'å'.repeat(400_001) : 'å'.repeat(below(5_000))),
    uuid,
    () => 10n ** 30n,
    () => new Date(Number.NaN),
    () => new Map([['matterId', uuid()]]),
    () => new Set([1]),
    () => /(a+)+$/,
    () => new Error('x'),
    () => new Uint8Array(below(10_000)),
    () => new Blob(['x']),
    () => () => 'called',
    () => Symbol('x'),
    () => Promise.resolve({}),
    () => new Proxy({}, { get: () => () => 'x' }),
    () => (chance() < 0.1 ? new Array(30_000).fill(0) : new Array(below(100))),
    () => deep(one([3, 13, 500])),
    loop,
    () => new MessageChannel().port1,
    () => Object.create({ matterId: uuid() }),
    () => JSON.parse('{"__proto__":{"rights":["vault:administer"]},"matterId":1}') as unknown,
    () => ({
      get matterId(): never {
        throw new Error('looked')
      },
    }),
  ]
  const value = (depth: number): unknown => {
    if (depth === 0 || chance() < 0.4) return one(leaf)()
    if (chance() < 0.3) return Array.from({ length: below(4) }, () => value(depth - 1))
    const made: Record<string, unknown> = {}
    for (let count = below(5); count > 0; count -= 1) made[chance() < 0.1 ? one(oddKeys) : one(keys)] = value(depth - 1)
    return made
  }
  const oddName = (list: readonly string[]): unknown =>
    one<() => unknown>([
      () => one(oddKeys),
      () => `${one(list)}x`,
      () => one(list).toUpperCase(),
      () => `${one(list)}\u0000`,
      () => 'x'.repeat(100_000),
      () => one(leaf)(),
      () => ({ toString: () => one(list) }),
      () => [one(list)],
    ])()

  const { ask } = (
    window as unknown as { samrum: { ask(name: unknown, input: unknown): Promise<{ ok: boolean; code?: string }> } }
  ).samrum
  const answers: Record<string, number> = {}
  const wrong: string[] = []
  let asked = 0
  const call = async (name: unknown, input: unknown, index: number): Promise<void> => {
    const late = new Promise<string>((resolve) => setTimeout(resolve, 8_000, 'unanswered'))
    let answer: string
    try {
      const reply = ask(name, input).then((said) => (said.ok ? 'accepted' : (said.code ?? 'no code')))
      answer = await Promise.race([reply, late])
    } catch {
      // The bridge refuses what it cannot carry over before it gets to anybody.
      answer = 'threw'
    }
    answers[answer] = (answers[answer] ?? 0) + 1
    if (/^(unanswered|no code|internal\/unexpected)$/.test(answer) && wrong.length < 10)
      wrong.push(`seed ${seed} call ${index} ${typeof name === 'string' ? name.slice(0, 60) : typeof name}: ${answer}`)
  }
  for (let round = 0; round < rounds; round += 1) {
    const calls: Promise<void>[] = []
    for (const list of names) {
      for (let count = 0; count < each; count += 1) {
        asked += 1
        calls.push(call(chance() < 0.1 ? oddName(list) : one(list), value(3), asked))
      }
    }
    await Promise.all([...calls, new Promise((resolve) => setTimeout(resolve, 1_000))])
  }
  return { asked, answers, wrong }
}

/** Asks by each name once with an empty input, no faster than a page may; the codes, or `accepted`. */
export async function askEach(names: readonly string[]): Promise<Record<string, string>> {
  const { ask } = (
    window as unknown as { samrum: { ask(name: string, input: unknown): Promise<{ ok: boolean; code?: string }> } }
  ).samrum
  const said: Record<string, string> = {}
  for (const name of names) {
    const reply = await ask(name, {})
    said[name] = reply.ok ? 'accepted' : (reply.code ?? '')
    await new Promise((resolve) => setTimeout(resolve, 6))
  }
  return said
}
