import { CHUNK_BYTES } from '../../../shared/domain/enclosure/enclosure'

/**
 * Looks a hostile value over before any schema walks it: how deep, how wide, how long, and of what.
 * INVARIANT 1: what passes is a tree of plain objects, plain arrays, primitives and byte arrays without `__proto__` keys or cycles.
 * INVARIANT 2: the work is bounded by the limits, whatever the value is.
 */
export const LIMITS = { depth: 12, nodes: 20_000, characters: 400_000, bytes: CHUNK_BYTES } as const

export type Weight = 'fits' | 'tooLarge' | 'malformed'

export function weigh(value: unknown): Weight {
  let nodes = 0
  let characters = 0
  let bytes = 0
  const visit = (node: unknown, depth: number): Weight => {
    nodes += 1
    if (nodes > LIMITS.nodes || depth > LIMITS.depth) return 'tooLarge'
    if (typeof node === 'string') {
      characters += node.length
      return characters > LIMITS.characters ? 'tooLarge' : 'fits'
    }
    if (node === null || node === undefined || typeof node === 'boolean' || typeof node === 'number') return 'fits'
    if (typeof node !== 'object') return 'malformed'
    if (Array.isArray(node)) {
      if (node.length > LIMITS.nodes) return 'tooLarge'
      for (const element of node) {
        const weight = visit(element, depth + 1)
        if (weight !== 'fits') return weight
      }
      return 'fits'
    }
    const prototype: unknown = Object.getPrototypeOf(node)
    if (prototype === Uint8Array.prototype) {
      // The whole of what it looks into has come with it, however little of it is seen.
      bytes += (node as Uint8Array).buffer.byteLength
      return bytes > LIMITS.bytes ? 'tooLarge' : 'fits'
    }
    if (prototype !== null && prototype !== Object.prototype) return 'malformed'
    for (const [key, child] of Object.entries(node)) {
      if (key === '__proto__') return 'malformed'
      characters += key.length
      const weight = visit(child, depth + 1)
      if (weight !== 'fits') return weight
    }
    return 'fits'
  }
  return visit(value, 0)
}
