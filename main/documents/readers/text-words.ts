/** The second half of windows-1252, where it differs from Latin-1. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/**
 * Letters out of bytes: UTF-16 with its mark, UTF-8, and otherwise what Windows wrote in Sweden before that.
 * No mark of the beginning is left in the text.
 */
export function decodeText(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes)
  if (buffer[0] === 0xff && buffer[1] === 0xfe) return buffer.toString('utf16le', 2, buffer.length - (buffer.length % 2))
  if (buffer[0] === 0xfe && buffer[1] === 0xff)
    return buffer
      .subarray(0, buffer.length - (buffer.length % 2))
      .swap16()
      .toString('utf16le', 2)
  const text = buffer.toString('utf8')
  if (!text.includes('\ufffd')) return text.replace(/^\ufeff/, '')
  return buffer.toString('latin1').replace(/[\u0080-\u009f]/g, (letter) => WINDOWS[letter.charCodeAt(0) - 0x80] ?? letter)
}
