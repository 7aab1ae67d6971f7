import { CHUNK_BYTES, type UploadId } from '../../shared/domain/enclosure/enclosure'
import type { TestWindow } from './vault-processes'

/** Heads as a coordinator writes them; what of it says who somebody is, is no word of ours. */
export const LIST_HEADS = [
  'Kod',
  'Inkom',
  'Myndighet',
  'Handläggare',
  'Telefon handläggare',
  'Status',
  'Förnamn',
  'Efternamn',
  'Personnr',
  'Telefon',
  'Adress',
  'Anteckning',
]

export interface ListOf {
  readonly rows: number
  /** Changes one row's cells by their heads. */
  readonly change?: (row: number) => Partial<Record<string, string>>
}

/** Rows of invented people: each given name, family name and note can be told from every other word. */
export function listRows({ rows, change = () => ({}) }: ListOf): string[][] {
  return Array.from({ length: rows }, (_, index) => {
    const number = index + 1
    const cells: Record<string, string> = {
      Kod: `SOC-${number}`,
      Inkom: `2024-${String((number % 12) + 1).padStart(2, '0')}-${String((number % 28) + 1).padStart(2, '0')}`,
      Myndighet: number % 2 === 0 ? 'Socialtjänsten' : 'AF',
      Handläggare: `Elin Forsmyr ${number % 9}`,
      'Telefon handläggare': '070-174 06 01',
      Status: number % 3 === 0 ? 'Avslutad' : 'Inkommen',
      Förnamn: `Tindrina${letters(number)}`,
      Efternamn: `Åvallsmark${letters(number)}`,
      Personnr: '',
      Telefon: '070-174 06 12',
      Adress: `Kvistgränd ${number}`,
      Anteckning: `Tindrina${letters(number)} vill börja i lugn takt.\nRinger tillbaka; kanske.`,
      ...change(number),
    }
    return LIST_HEADS.map((head) => cells[head] ?? '')
  })
}

const letters = (number: number): string => [...String(number)].map((digit) => 'bdfgklmnrs'[Number(digit)]).join('')

export function csvOf(rows: readonly (readonly string[])[], heads: readonly string[] = LIST_HEADS): Uint8Array {
  const cell = (text: string) => (/[;"\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  return new TextEncoder().encode(`\ufeff${[heads, ...rows].map((cells) => cells.map(cell).join(';')).join('\r\n')}\r\n`)
}

export async function upload(desk: TestWindow, bytes: Uint8Array, fileName = 'lista.csv'): Promise<UploadId> {
  const { uploadId } = await desk.get('upload/begin', { fileName, bytes: bytes.byteLength })
  for (let at = 0; at < bytes.byteLength; at += CHUNK_BYTES)
    await desk.get('upload/piece', { uploadId, at, piece: bytes.slice(at, at + CHUNK_BYTES) })
  return uploadId
}

export const noMeanings = { parties: [], states: [], officerName: '' }
