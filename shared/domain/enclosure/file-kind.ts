import type { FileKind } from './enclosure'
import { nameCanRun, textKindOfName } from './file-name'
import { namesInZip } from './zip-names'

export type FileRefusal = 'file/empty' | 'file/can-run' | 'file/unknown-kind' | 'file/damaged' | 'file/password'
export type SeenFile = { readonly kind: FileKind } | { readonly refusal: FileRefusal }

const refuse = (refusal: FileRefusal): SeenFile => ({ refusal })

/** The beginnings of what a machine runs: Windows, Linux, macOS, Java, a shortcut, a script. */
const RUNS: readonly (readonly number[])[] = [
  [0x4d, 0x5a],
  [0x7f, 0x45, 0x4c, 0x46],
  [0xfe, 0xed, 0xfa, 0xce],
  [0xfe, 0xed, 0xfa, 0xcf],
  [0xce, 0xfa, 0xed, 0xfe],
  [0xcf, 0xfa, 0xed, 0xfe],
  [0xca, 0xfe, 0xba, 0xbe],
  [0x4c, 0x00, 0x00, 0x00, 0x01, 0x14, 0x02, 0x00],
  [0x23, 0x21],
  [0xef, 0xbb, 0xbf, 0x23, 0x21],
]
const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d]
const ZIP = [0x50, 0x4b, 0x03, 0x04]
const JPEG = [0xff, 0xd8, 0xff]
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
/** What Word and Excel wrote before 2007, and what they write today around a document with a password. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const BOMS: readonly (readonly number[])[] = [
  [0xff, 0xfe],
  [0xfe, 0xff],
]

/** Programs and controls inside a document, by the name of the part. */
const RUNS_INSIDE = /(^|\/)vbaProject\.bin$|(^|\/)activeX\/|\.(exe|dll|com|scr|js|vbs|bat|cmd|ps1|hta|lnk|jar|msi)$/i
/** A text that is a page or a script whatever it is called. */
const RUNS_AS_TEXT =
  /^\s*(<\?xml|<!doctype|<html|<svg|<script|<head|<body|<\?php|@echo\s|\[InternetShortcut\]|\[Desktop Entry\])/i

/**
 * What a file is, by its content; a name that would run is refused whatever the content is (A33).
 * @param fileName as it was called where it comes from; decides only between a text and a table of text
 */
export function seeFile(bytes: Uint8Array, fileName: string): SeenFile {
  if (bytes.length === 0) return refuse('file/empty')
  if (nameCanRun(fileName) || RUNS.some((start) => begins(bytes, start))) return refuse('file/can-run')
  if (begins(bytes, PDF)) return { kind: 'pdf' }
  if (begins(bytes, JPEG)) return { kind: 'jpeg' }
  if (begins(bytes, PNG)) return { kind: 'png' }
  if (begins(bytes, ZIP)) return seeZip(bytes)
  if (begins(bytes, OLE)) return refuse(holdsWide(bytes, 'EncryptedPackage') ? 'file/password' : 'file/unknown-kind')
  return seeText(bytes, fileName)
}

function seeZip(bytes: Uint8Array): SeenFile {
  const names = namesInZip(bytes)
  if (!names) return refuse('file/damaged')
  if (names.some((name) => RUNS_INSIDE.test(name))) return refuse('file/can-run')
  if (!names.includes('[Content_Types].xml')) return refuse('file/unknown-kind')
  if (names.includes('word/document.xml')) return { kind: 'docx' }
  if (names.includes('xl/workbook.xml')) return { kind: 'xlsx' }
  return refuse('file/unknown-kind')
}

function seeText(bytes: Uint8Array, fileName: string): SeenFile {
  const wide = BOMS.some((mark) => begins(bytes, mark))
  if (!wide && bytes.some(isNoLetter)) return refuse('file/unknown-kind')
  if (wide && bytes.length % 2 !== 0) return refuse('file/damaged')
  const start = String.fromCharCode(...bytes.subarray(0, 400).filter((byte) => byte > 0 && byte < 0x80))
  if (RUNS_AS_TEXT.test(start)) return refuse('file/can-run')
  // Letters with commands in them: Word's old exchange format can carry objects.
  if (start.startsWith('{\\rtf')) return refuse('file/unknown-kind')
  const kind = textKindOfName(fileName)
  return kind ? { kind } : refuse('file/unknown-kind')
}

/** No text has these, in UTF-8 or in any of the eight-bit alphabets: tab, line feeds and form feed are letters here. */
const isNoLetter = (byte: number): boolean => byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d)

const begins = (bytes: Uint8Array, start: readonly number[]): boolean => start.every((byte, index) => bytes[index] === byte)

/** Looks in the first megabyte: the directory of such a file stands early, and a hostile one is not read for ever. */
function holdsWide(bytes: Uint8Array, word: string): boolean {
  const wanted = [...word].flatMap((letter) => [letter.charCodeAt(0), 0])
  const last = Math.min(bytes.length - wanted.length, 1_048_576)
  for (let at = 0; at <= last; at++) if (wanted.every((byte, index) => bytes[at + index] === byte)) return true
  return false
}
