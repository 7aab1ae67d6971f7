import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import writeWorkbook from 'write-excel-file/node'
import { readForeign } from '../../../main/documents/readers/read'
import { zipOf } from '../../builders/zip'

const bytes = (text: string, encoding: BufferEncoding = 'utf8') => new Uint8Array(Buffer.from(text, encoding))
const csv = async (content: Uint8Array | string) =>
  (await readForeign('table', { kind: 'csv', bytes: typeof content === 'string' ? bytes(content) : Uint8Array.from(content) }))
    .rows
const code = (work: Promise<unknown>) =>
  work.then(
    () => 'read',
    (error: { code?: string }) => error.code,
  )

describe('a list as text', () => {
  it.each([
    ['semicolons', 'Kod;Namn\nA1;Åsa Öst\n'],
    ['commas', 'Kod,Namn\nA1,Åsa Öst\n'],
    ['tabs', 'Kod\tNamn\nA1\tÅsa Öst\n'],
    ["Excel's line about the separator", 'sep=,\r\nKod,Namn\r\nA1,Åsa Öst\r\n'],
    ['the mark of UTF-8', '\ufeffKod;Namn\r\nA1;Åsa Öst'],
    ['line ends of an old Macintosh', 'Kod;Namn\rA1;Åsa Öst\r'],
  ])('is read with %s', async (_name, text) => {
    expect(await csv(text)).toEqual([
      ['Kod', 'Namn'],
      ['A1', 'Åsa Öst'],
    ])
  })

  it('is read as Windows wrote it in Sweden, dashes and all', async () => {
    const content = bytes('Kod;Namn\r\nA1;\xc5sa \xd6st \x96 prov', 'latin1')
    expect((await csv(content))[1]).toEqual(['A1', 'Åsa Öst – prov'])
  })

  it('is read as Excel saves "Unicodetext"', async () => {
    const content = bytes('\ufeffKod\tNamn\r\nA1\tÅsa Öst', 'utf16le')
    expect((await csv(content))[1]).toEqual(['A1', 'Åsa Öst'])
  })

  it('keeps line breaks and quotes of a cell, and commas in a sentence separate nothing', async () => {
    const rows = await csv('Kod;Anteckning\nA1;"Ringde, sade ""vänta"".\nÅterkommer; kanske, i maj, eller juni"\nA2;b')
    expect(rows).toEqual([
      ['Kod', 'Anteckning'],
      ['A1', 'Ringde, sade "vänta".\nÅterkommer; kanske, i maj, eller juni'],
      ['A2', 'b'],
    ])
  })

  it('keeps ragged and empty rows where they stand, so that rows are numbered as Excel numbers them', async () => {
    expect(await csv('Kod;Namn;År\nA1\n\nA2;b;1987;för mycket\n\n')).toEqual([
      ['Kod', 'Namn', 'År'],
      ['A1'],
      [],
      ['A2', 'b', '1987', 'för mycket'],
    ])
  })

  it('is refused when a quotation mark is never closed: the rest would be one cell', async () => {
    expect(await code(csv('Kod;Namn\nA1;"Åsa\nA2;Bo\nA3;Eva\n'))).toBe('import/open-quote')
  })

  it('is refused over 20 000 rows, and over 60 columns', async () => {
    expect(await code(csv(`Kod;Namn\n${'A1;b\n'.repeat(20_021)}`))).toBe('import/too-many-rows')
    expect(await code(csv(`${'Kod;'.repeat(60)}x\n`))).toBe('import/too-many-columns')
  })

  it('is refused when it is a picture', async () => {
    expect(await code(readForeign('table', { kind: 'png', bytes: bytes('x') }))).toBe('import/not-a-list')
  })
})

describe('a list as a workbook', () => {
  const sheet = async (sheets: { data: unknown[][]; sheet: string }[]) =>
    new Uint8Array(await writeWorkbook(sheets as never).toBuffer())
  const day = (text: string) => ({ type: Date, value: new Date(`${text}T00:00:00Z`), format: 'yyyy-mm-dd' })
  const words = (value: string) => ({ type: String, value })
  const number = (value: number) => ({ type: Number, value })
  const list = [
    [words('Kod'), words('Inkom'), words('Personnr'), words('Anteckning')],
    [words('A1'), day('2024-03-12'), number(190001010000), words('rad ett\nrad två & <tre>')],
  ]

  it('gives days as days and long numbers as their digits', async () => {
    const { rows } = await readForeign('table', { kind: 'xlsx', bytes: await sheet([{ data: list, sheet: 'Blad1' }]) })
    expect(rows).toEqual([
      ['Kod', 'Inkom', 'Personnr', 'Anteckning'],
      ['A1', '2024-03-12', '190001010000', 'rad ett\nrad två & <tre>'],
    ])
  })

  it('takes the sheet that has the heads of a list, where that is not the first', async () => {
    const cover = { data: [[words('Så fyller du i listan')]], sheet: 'Läs mig' }
    const { rows } = await readForeign('table', { kind: 'xlsx', bytes: await sheet([cover, { data: list, sheet: 'Lista' }]) })
    expect(rows[0]).toEqual(['Kod', 'Inkom', 'Personnr', 'Anteckning'])
  })

  const parts = (sheetXml: string): [string, string][] => [
    ['[Content_Types].xml', '<Types/>'],
    ['xl/workbook.xml', '<workbook><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>'],
    [
      'xl/_rels/workbook.xml.rels',
      '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    ],
    ['xl/worksheets/sheet1.xml', sheetXml],
  ]
  const read = (zip: Uint8Array) => code(readForeign('table', { kind: 'xlsx', bytes: Uint8Array.from(zip) }))

  it('is refused before it is laid out when one cell stands in the far corner', async () => {
    const far = (cell: string) =>
      zipOf(parts(`<worksheet><sheetData><row r="1"><c r="${cell}"><v>1</v></c></row></sheetData></worksheet>`))
    expect(await read(far('A1048576'))).toBe('import/too-many-rows')
    expect(await read(far('XFD1'))).toBe('import/too-many-columns')
    // Signs that are no letters, which the library counts all the same.
    expect(await read(far('~~~1'))).toBe('import/too-many-columns')
  })

  it('is refused all the same when its sheet has another name, or is written in another way', async () => {
    const sheet = `<worksheet><sheetData><row r='1'><c t="n" a=">" r = 'XFD1'><v>1</v></c></row></sheetData></worksheet>`
    const elsewhere = parts(sheet).map(([name, content]): [string, string] => [
      name.replace('worksheets/sheet1', 'elsewhere'),
      content.replace('worksheets/sheet1', 'elsewhere'),
    ])
    expect(await read(zipOf(elsewhere))).toBe('import/too-many-columns')
    expect(await read(zipOf(parts(sheet)))).toBe('import/too-many-columns')
  })

  it('runs no formula and follows no link: what stands there is what somebody saw (DDE, another workbook)', async () => {
    const cells = [
      `<c r="A1" t="inlineStr"><is><t>Kod</t></is></c><c r="B1" t="inlineStr"><is><t>Namn</t></is></c>`,
      `<c r="A2" t="str"><f>cmd|'/c calc'!A1</f><v>=cmd|'/c calc'!A1</v></c><c r="B2"><f>HYPERLINK("http://127.0.0.1:9/")</f><v>7</v></c>`,
    ]
    const rows = cells.map((row, index) => `<row r="${index + 1}">${row}</row>`).join('')
    const links = `<Relationships><Relationship Id="rId1" Type="x/externalLinkPath" Target="file:///etc/passwd" TargetMode="External"/></Relationships>`
    const workbook = zipOf([
      ...parts(`<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><worksheet><sheetData>${rows}</sheetData></worksheet>`),
      ['xl/externalLinks/_rels/externalLink1.xml.rels', links],
    ])
    const told = await readForeign('table', { kind: 'xlsx', bytes: Uint8Array.from(workbook) }).catch(
      (error: { code?: string }) => error.code,
    )
    expect(JSON.stringify(told)).not.toContain('root:')
    if (typeof told !== 'string') expect(told?.rows[1]).toEqual(["=cmd|'/c calc'!A1", '7'])
  })

  it('is refused when it unpacks to more than any list, whatever it says of its size', async () => {
    const bomb = zipOf(parts(' '.repeat(170_000_000)), { pack: (content) => deflateRawSync(content, { level: 1 }), saidSize: 10 })
    expect(bomb.byteLength).toBeLessThan(2_000_000)
    expect(await read(bomb)).toBe('file/too-much-inside')
  })

  it('is refused when it is no workbook inside', async () => {
    expect(await read(zipOf([['a.txt', 'b']]))).toBe('file/damaged')
    expect(await read(bytes('PK\u0003\u0004 and nothing more'))).toBe('file/damaged')
  })
})
