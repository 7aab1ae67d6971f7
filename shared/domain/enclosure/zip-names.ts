/** The end record is at most this far from the end: 22 bytes and the longest comment there may be. */
const FARTHEST = 22 + 65_535
const MOST_NAMES = 20_000

/**
 * The names in a zip's central directory, without unpacking anything.
 * @returns undefined when it is no whole zip, is split, or names more than any document does
 */
export function namesInZip(bytes: Uint8Array): string[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end === undefined) return undefined
  const count = view.getUint16(end + 10, true)
  const size = view.getUint32(end + 12, true)
  const start = view.getUint32(end + 16, true)
  if (count > MOST_NAMES || start + size > end) return undefined
  const names: string[] = []
  let at = start
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== 0x02014b50) return undefined
    const length = view.getUint16(at + 28, true)
    const rest = view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    if (at + 46 + length > end) return undefined
    // Names that matter are plain letters; others stay what they are, one letter a byte.
    names.push(String.fromCharCode(...bytes.subarray(at + 46, at + 46 + Math.min(length, 512))))
    at += 46 + length + rest
  }
  return names
}

function findEnd(view: DataView): number | undefined {
  for (let at = view.byteLength - 22; at >= 0 && at >= view.byteLength - FARTHEST; at--)
    if (view.getUint32(at, true) === 0x06054b50) return at
  return undefined
}
