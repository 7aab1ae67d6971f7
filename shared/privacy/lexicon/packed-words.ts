import { fingerprintOf } from './fingerprint'

/**
 * Words as sorted fingerprints, each with a small number of its own. Packed it is one text: for each word the step from the fingerprint
 * before, times `scale`, and its number; five bits a sign.
 */
export interface PackedWords {
  /** One more than the greatest number a word has. */
  readonly scale: number
  readonly steps: string
}

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
/** Five bits of a sign count; the sixth says that the number goes on. */
const MORE = 32

/** Made by the build; the program only unpacks. @param words each with a number from 1 */
export function packWords(words: ReadonlyMap<string, number>): PackedWords {
  const byPrint = new Map<number, number>()
  for (const [word, number] of words) {
    const print = fingerprintOf(word)
    byPrint.set(print, Math.max(number, byPrint.get(print) ?? 0))
  }
  let scale = 2
  for (const number of byPrint.values()) scale = Math.max(scale, number + 1)
  let before = 0
  let steps = ''
  for (const [print, number] of [...byPrint].sort(([a], [b]) => a - b)) {
    let left = (print - before) * scale + number
    before = print
    for (; left >= MORE; left = Math.floor(left / MORE)) steps += SIGNS[MORE + (left % MORE)]
    steps += SIGNS[left]
  }
  return { scale, steps }
}

/** A list of words that can be asked whether it has one. */
export interface WordList {
  /** The word's number; 0 where it is not in the list. */
  numberOf(word: string): number
  readonly size: number
}

export function unpackWords({ scale, steps }: PackedWords): WordList {
  const values = new Uint8Array(128)
  for (let at = 0; at < SIGNS.length; at += 1) values[SIGNS.charCodeAt(at)] = at
  const prints = new Uint32Array(steps.length)
  const numbers = new Uint8Array(steps.length)
  let [size, print, left, unit] = [0, 0, 0, 1]
  for (let at = 0; at < steps.length; at += 1) {
    const value = values[steps.charCodeAt(at)] ?? 0
    left += (value % MORE) * unit
    unit *= MORE
    if (value >= MORE) continue
    print += Math.floor(left / scale)
    prints[size] = print
    numbers[size] = left % scale
    size += 1
    left = 0
    unit = 1
  }
  const sorted = prints.slice(0, size)
  const told = numbers.slice(0, size)
  return { size, numberOf: (word) => told[placeOf(sorted, fingerprintOf(word))] ?? 0 }
}

/** @returns where the fingerprint stands in the sorted list; -1 where it does not */
function placeOf(prints: Uint32Array, print: number): number {
  let low = 0
  let high = prints.length - 1
  while (low <= high) {
    const middle = (low + high) >>> 1
    const found = prints[middle] ?? 0
    if (found === print) return middle
    if (found < print) low = middle + 1
    else high = middle - 1
  }
  return -1
}
