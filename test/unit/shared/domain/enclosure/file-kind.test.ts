import { describe, expect, it } from 'vitest'
import { seeFile } from '../../../../../shared/domain/enclosure/file-kind'
import { endingOf, nameCanRun } from '../../../../../shared/domain/enclosure/file-name'
import { pdfFile, pngFile, textFile, wordFile, wordParts, zipOf } from '../../../../builders/foreign-files'

const bytes = (...numbers: number[]) => Uint8Array.from([...numbers, ...Array<number>(40).fill(7)])
const workbook = zipOf([
  { name: '[Content_Types].xml', content: '<Types/>' },
  { name: 'xl/workbook.xml', content: '<workbook/>' },
])
const withPart = (name: string) => zipOf([...wordParts(['x']), { name, content: 'x' }])
const ole = (inside = '') =>
  Uint8Array.from(
    Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.alloc(500),
      Buffer.from(inside, 'utf16le'),
    ]),
  )
const utf16 = Uint8Array.from(Buffer.from('\ufeffEn text', 'utf16le'))

describe('what a file is', () => {
  it('is told by its content, whatever it is called', async () => {
    const pdf = await pdfFile(['x'])
    const seen = [
      ['intyg.pdf', pdf],
      ['skannat.001', pdf],
      ['brev.docx', wordFile('x')],
      ['brev', wordFile('x')],
      ['lista.xlsx', workbook],
      ['bild.png', pngFile],
      ['bild.jpg', bytes(0xff, 0xd8, 0xff, 0xe0)],
      ['anteckning.txt', textFile('Åsa ringde.')],
      ['anteckning', utf16],
      ['gammal.txt', Uint8Array.from(Buffer.from('Åsa', 'latin1'))],
      ['lista.csv', textFile('a;b')],
    ] as const
    expect(seen.map(([name, content]) => seeFile(content, name))).toEqual(
      ['pdf', 'pdf', 'docx', 'docx', 'xlsx', 'png', 'jpeg', 'text', 'text', 'text', 'csv'].map((kind) => ({ kind })),
    )
  })

  it.each([
    ['nothing in it', 'tom.txt', new Uint8Array(0), 'file/empty'],
    ['a Windows program', 'intyg.pdf', bytes(0x4d, 0x5a), 'file/can-run'],
    ['a Linux program', 'intyg', bytes(0x7f, 0x45, 0x4c, 0x46), 'file/can-run'],
    ['a shortcut', 'intyg.pdf', bytes(0x4c, 0, 0, 0, 1, 0x14, 2, 0), 'file/can-run'],
    ['a script with its interpreter', 'text.txt', textFile('#!/bin/sh\nrm -rf /'), 'file/can-run'],
    ['a page', 'text.txt', textFile('  <!DOCTYPE html><script>1</script>'), 'file/can-run'],
    ['a drawing that can carry a script', 'text.txt', textFile('<svg onload="x">'), 'file/can-run'],
    ['a page in wide letters', 'text.txt', Uint8Array.from(Buffer.from('\ufeff<html>', 'utf16le')), 'file/can-run'],
    ['a Word file with macros', 'brev.docx', withPart('word/vbaProject.bin'), 'file/can-run'],
    ['a Word file with a program inside', 'brev.docx', withPart('word/embeddings/setup.exe'), 'file/can-run'],
    ['a Word file with controls', 'brev.docx', withPart('word/activeX/activeX1.bin'), 'file/can-run'],
    ['a name with macros', 'brev.docm', wordFile('x'), 'file/can-run'],
    ['a name that would run', 'rapport.pdf.js', textFile('hej'), 'file/can-run'],
    ['a name that hides what it is', 'rapport\u202Efdp.exe', textFile('hej'), 'file/can-run'],
    ['a page by its name', 'sida.html', textFile('hej'), 'file/can-run'],
    ['a zip of something else', 'allt.zip', zipOf([{ name: 'a.txt', content: 'x' }]), 'file/unknown-kind'],
    ['a zip that is not whole', 'brev.docx', wordFile('x').slice(0, 200), 'file/damaged'],
    ['an old Word file', 'brev.doc', ole(), 'file/unknown-kind'],
    ['a Word file with a password', 'brev.docx', ole('EncryptedPackage'), 'file/password'],
    ['letters with commands', 'brev.txt', textFile('{\\rtf1\\ansi hej}'), 'file/unknown-kind'],
    ['bytes that are no letters', 'brev.txt', bytes(1, 2, 3), 'file/unknown-kind'],
    ['letters called something else', 'brev.dat', textFile('hej'), 'file/unknown-kind'],
  ] as const)('%s is refused', (_, name, content, refusal) => {
    expect(seeFile(content, name)).toEqual({ refusal })
  })
})

describe('the name of a file', () => {
  it.each([
    ['Intyg.PDF', 'pdf'],
    ['intyg.exe. . ', 'exe'],
    ['.bashrc', ''],
    ['a.b.c', 'c'],
    ['utan', ''],
    ['ＩＮＴＹＧ．ｅｘｅ', 'exe'],
  ])('%s ends with “%s” as a system reads it', (name, ending) => {
    expect(endingOf(name)).toBe(ending)
  })

  it('that starts something is known in every spelling', () => {
    for (const name of ['a.EXE', 'a.ps1', 'a.lnk', 'a.xlsm', 'a.svg', 'a.bat ', 'a.Js.']) expect(nameCanRun(name)).toBe(true)
    for (const name of ['a.pdf', 'exe', 'a.exe.pdf', 'Åsa js']) expect(nameCanRun(name)).toBe(false)
  })
})
