// What the program has written: every file it owns, looked through for plain text.
import { lstatSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { isRoot } from '../../build/commands.mts'

/** As a text may lie in a file: the usual encodings, base64 whatever comes before it, hexadecimal, an address. */
export function fileFormsOf(text: string): Buffer[] {
  const utf8 = Buffer.from(text, 'utf8')
  const utf16 = Buffer.from(text, 'utf16le')
  const inBase64 = [0, 1, 2].map((before) => {
    const encoded = Buffer.concat([Buffer.alloc(before), utf8]).toString('base64')
    // The first and last letters depend on what stands beside it.
    return Buffer.from(encoded.slice(before === 0 ? 0 : 4, -4))
  })
  const forms = [
    utf8,
    utf16,
    Buffer.from(utf16).swap16(),
    Buffer.from(text, 'latin1'),
    Buffer.from(text.normalize('NFD'), 'utf8'),
  ]
  const digits = [Buffer.from(utf8.toString('hex')), Buffer.from(encodeURIComponent(text))]
  return [...forms, ...digits, ...inBase64.filter(({ length }) => length >= 8)]
}

export interface Hit {
  readonly file: string
  readonly what: string
}

/** @returns where any of the texts lies, in a file or in its name, and how many files were read */
export function searchFiles(folders: readonly string[], texts: readonly string[]): { hits: Hit[]; files: number } {
  const sought = texts.map((what) => ({ what, forms: fileFormsOf(what) }))
  const hits: Hit[] = []
  let files = 0
  const visit = (path: string): void => {
    const found = lstatSync(path, { throwIfNoEntry: false })
    if (!found) return
    if (found.isDirectory()) for (const name of readdirSync(path)) visit(join(path, name))
    const bytes = Buffer.concat([Buffer.from(`${path}\0`), found.isFile() ? readFileSync(path) : Buffer.alloc(0)])
    if (found.isFile()) files += 1
    for (const { what, forms } of sought) if (forms.some((form) => bytes.includes(form))) hits.push({ file: path, what })
  }
  for (const folder of folders) visit(folder)
  return { hits, files }
}

/** What the program's user owns in the folders that everybody may write in; where that user is ours, nobody can tell. */
export function strewnAbout(own: string): string[] {
  if (!isRoot()) return []
  const user = statSync(own).uid
  return ['/tmp', '/dev/shm', '/var/tmp'].flatMap((folder) => {
    const names = lstatSync(folder, { throwIfNoEntry: false }) ? readdirSync(folder) : []
    return names.map((name) => join(folder, name)).filter((path) => lstatSync(path, { throwIfNoEntry: false })?.uid === user)
  })
}
