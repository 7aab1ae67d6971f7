// Takes the README's picture, build/pictures/meeting.png: the chair's desk and the wall beside it, in the middle of a matter.
// Run it after a change of the meeting room: `node --import ./build/typescript.mjs test/demo/picture.mts`.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { deflateSync } from 'node:zlib'
import { inRoot } from '../../build/places.mts'
import { text } from '../../renderer/text/sv'
import { closeSharedPlan, launchSamrum, type Samrum, sharedPlan } from '../e2e/harness'
import { takeNext } from '../walk/arena-door'
import { startArena } from '../walk/arena-job'
import { nextStepButton, pressNext, unlock } from '../walk/main-job'

const GAP = 24
const DESK = { width: 1016, height: 720 }
const WALL = { width: 512, height: 288 }
/** Red, green, blue of what is around the two windows. */
const AROUND = [0xdf, 0xe5, 0xe1] as const
const PLACE = inRoot('build', 'pictures', 'meeting.png')

/** Pixels as rows of red, green, blue. */
interface Picture {
  readonly width: number
  readonly height: number
  readonly pixels: Buffer
}

/** What a page shows now, at the size of its window. */
async function look(samrum: Samrum, page: 'desk' | 'projector'): Promise<Picture> {
  const taken = await samrum.app.evaluate(async ({ BrowserWindow }, name) => {
    const shown = BrowserWindow.getAllWindows().find((one) => one.webContents.getURL().startsWith(`app://samrum/${name}/`))
    const image = await shown?.webContents.capturePage()
    return image ? { ...image.getSize(), bitmap: image.toBitmap().toString('base64') } : null
  }, page)
  if (!taken) throw new Error(`no ${page} window`)
  const bitmap = Buffer.from(taken.bitmap, 'base64')
  const pixels = Buffer.alloc(taken.width * taken.height * 3)
  for (let at = 0; at < taken.width * taken.height; at += 1) {
    // Electron's bitmap is blue, green, red, opacity.
    pixels[at * 3] = bitmap[at * 4 + 2] ?? 0
    pixels[at * 3 + 1] = bitmap[at * 4 + 1] ?? 0
    pixels[at * 3 + 2] = bitmap[at * 4] ?? 0
  }
  return { width: taken.width, height: taken.height, pixels }
}

/** The two beside each other, the wall in the middle of the height. */
function beside(desk: Picture, wall: Picture): Picture {
  const width = desk.width + wall.width + GAP * 3
  const height = Math.max(desk.height, wall.height) + GAP * 2
  const pixels = Buffer.alloc(width * height * 3)
  for (let at = 0; at < pixels.length; at += 1) pixels[at] = AROUND[at % 3] ?? 0
  const put = (part: Picture, left: number) => {
    const top = Math.floor((height - part.height) / 2)
    for (let row = 0; row < part.height; row += 1) {
      part.pixels.copy(pixels, ((top + row) * width + left) * 3, row * part.width * 3, (row + 1) * part.width * 3)
    }
  }
  put(desk, GAP)
  put(wall, desk.width + GAP * 2)
  return { width, height, pixels }
}

/** As small a PNG as whole colours allow: for each row the filter whose differences are smallest. */
function png({ width, height, pixels }: Picture): Buffer {
  const stride = width * 3
  const rows: Buffer[] = []
  for (let y = 0; y < height; y += 1) {
    const row = pixels.subarray(y * stride, (y + 1) * stride)
    const above = y === 0 ? Buffer.alloc(stride) : pixels.subarray((y - 1) * stride, y * stride)
    const minus = (before: (x: number) => number) => Buffer.from(row.map((value, x) => (value - before(x)) & 0xff))
    const filtered = [minus(() => 0), minus((x) => row[x - 3] ?? 0), minus((x) => above[x] ?? 0)]
    const weights = filtered.map((line) => line.reduce((sum, value) => sum + Math.min(value, 256 - value), 0))
    const kind = weights.indexOf(Math.min(...weights))
    rows.push(Buffer.from([kind]), filtered[kind] ?? row)
  }
  const size = Buffer.alloc(13)
  size.writeUInt32BE(width, 0)
  size.writeUInt32BE(height, 4)
  size.set([8, 2, 0, 0, 0], 8)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  const body = deflateSync(Buffer.concat(rows), { level: 9, memLevel: 9 })
  return Buffer.concat([signature, chunk('IHDR', size), chunk('IDAT', body), chunk('IEND', Buffer.alloc(0))])
}

function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(content.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc(named))
  return Buffer.concat([length, named, sum])
}

function crc(bytes: Buffer): number {
  let sum = 0xffffffff
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1
  }
  return (sum ^ 0xffffffff) >>> 0
}

/** A meeting with a matter just shown: code name and question on the wall, the next heading on the large button. */
async function intoTheMatter(samrum: Samrum, folder: string): Promise<void> {
  const job = { samrum, folder, step: <Result,>(_name: string, work: () => Promise<Result>) => work() }
  await (await samrum.page('lock')).locator('#user').waitFor({ timeout: 60_000 })
  const desk = await unlock(job, '', 'meeting')
  await samrum.app.evaluate(({ BrowserWindow }, size) => {
    const shown = BrowserWindow.getAllWindows().find((one) => one.webContents.getURL().startsWith('app://samrum/desk/'))
    shown?.setContentSize(size.width, size.height)
    void shown?.webContents.insertCSS('::-webkit-scrollbar { display: none }')
  }, DESK)
  const { covered } = await startArena(job)
  const room = text.meeting.step
  await takeNext(desk, covered)
  await pressNext(desk, room.openItem(covered))
  await pressNext(desk, room.showItem(covered))
  await nextStepButton(desk)
    .filter({ hasText: room.showHeading('Bakgrund') })
    .waitFor()
  await (await samrum.page('projector')).getByText(covered).waitFor()
  await desk.evaluate(() => {
    ;(document.activeElement as HTMLElement | null)?.blur()
    scrollTo(0, 0)
  })
  await desk.mouse.move(5, 5)
  await desk.waitForTimeout(800)
}

const plan = await sharedPlan({ screen: 'own' })
const samrum = await launchSamrum({
  demo: true,
  env: {
    SAMRUM_TEST_DISPLAYS: JSON.stringify([
      { bounds: { x: 0, y: 0, width: 1280, height: 720 } },
      { bounds: { x: 1280, y: 0, ...WALL } },
    ]),
  },
})
try {
  await intoTheMatter(samrum, plan.scratch)
  const picture = png(beside(await look(samrum, 'desk'), await look(samrum, 'projector')))
  mkdirSync(dirname(PLACE), { recursive: true })
  writeFileSync(PLACE, picture)
  console.log(`build/pictures/meeting.png, ${Math.round(picture.length / 1024)} kB`)
} finally {
  await samrum.close()
  await closeSharedPlan()
}
