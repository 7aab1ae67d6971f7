// What a page could try with a file that is not what was agreed. Runs inside the page: it uses nothing from here.

export interface UploadsTold {
  readonly large: string
  readonly program: string
  readonly later: string
  readonly forgotten: string
  readonly over: string
  readonly elsewhere: string
  readonly shapes: readonly string[]
  readonly tiny: string
  readonly taken: string
  readonly last: string
  /** There and back, of one piece of the largest size. */
  readonly ms: number
}

export async function tryUploads(): Promise<UploadsTold> {
  const { ask } = (
    window as unknown as {
      samrum: { ask(name: string, input: unknown): Promise<{ ok: boolean; code?: string; value?: { uploadId: string } }> }
    }
  ).samrum
  const code = async (asked: ReturnType<typeof ask>) => {
    const reply = await asked
    return reply.ok ? 'accepted' : (reply.code ?? '')
  }
  const begin = async (bytes: number) => (await ask('upload/begin', { fileName: 'a.txt', bytes })).value?.uploadId ?? ''
  const piece = (uploadId: unknown, at: unknown, bytes: unknown) => code(ask('upload/piece', { uploadId, at, piece: bytes }))
  const large = await code(ask('upload/begin', { fileName: 'a.pdf', bytes: 200_000_000 }))
  const program = await code(ask('upload/begin', { fileName: 'a.pdf.exe', bytes: 3 }))
  const outOfOrder = await begin(6)
  const later = await piece(outOfOrder, 3, new Uint8Array(3))
  const forgotten = await piece(outOfOrder, 0, new Uint8Array(3))
  const over = await piece(await begin(3), 0, new Uint8Array(4))
  const elsewhere = await piece('00000000-0000-4000-8000-000000000000', 0, new Uint8Array(3))
  const whole = await begin(262_145)
  const shapes = await Promise.all(
    [
      new Uint8Array(262_145),
      new Uint8Array(0),
      new Uint16Array(2),
      new ArrayBuffer(3),
      [1, 2, 3],
      'abc',
      { 0: 1, length: 1 },
      null,
    ].map((shape) => piece(whole, 0, shape)),
  )
  const tiny = await piece(whole, 0, new Uint8Array(new ArrayBuffer(8_000_000), 0, 1))
  const begun = performance.now()
  const taken = await piece(whole, 0, new Uint8Array(262_144).fill(97))
  const ms = performance.now() - begun
  const last = await piece(whole, 262_144, new Uint8Array([0]))
  await ask('upload/drop', { uploadId: whole })
  return { large, program, later, forgotten, over, elsewhere, shapes: [...new Set(shapes)].sort(), tiny, taken, last, ms }
}
