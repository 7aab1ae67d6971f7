// A practice from the lock page to its printed paper, by the one large button alone, beside a vault that is none of its business.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, readlinkSync, statSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { giveToOrdinaryUser } from '../../build/runtime/ordinary-user.mts'
import { createVault, finishVault } from '../../main/vault/store/create'
import { text } from '../../renderer/text/sv'
import { afterwardsText } from '../../renderer/text/sv/afterwards'
import { notesLockText } from '../../renderer/text/sv/notes'
import { practiceText } from '../../renderer/text/sv/practice'
import { previewText } from '../../renderer/text/sv/preview'
import { roomText } from '../../renderer/text/sv/room'
import { policy, testWorld } from '../integration/store/vault-fixture'
import { type Look, looker } from '../walk/look'
import { nextStepButton } from '../walk/main-job'
import { launchSamrum, type Samrum, sharedPlan } from './harness'

const LAPTOP = { bounds: { x: 0, y: 0, width: 1024, height: 768 } }
const WALL = { bounds: { x: 1024, y: 0, width: 800, height: 600 } }
const MARK = 'ÖVNING'
const { step } = text.meeting
const after = afterwardsText.page.next

let samrum: Samrum
let look: Look
let desk: Page
let data: string
let real: string
let before: string
/** What the print command was handed. */
let printed: string
const pressed: string[] = []
/** What stood on the wall, lit. */
const slides = new Set<string>()

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((one) =>
    one.isDirectory() ? filesIn(join(folder, one.name)) : [join(folder, one.name)],
  )
/** Every file with its bytes and the moment it was last written, but for the hold that the lock page has on the folder. */
const stateOf = (folder: string): string =>
  filesIn(folder)
    .filter((file) => !basename(file).startsWith('folder.lock'))
    .sort()
    .map((file) => `${file} ${statSync(file).mtimeMs} ${createHash('sha256').update(readFileSync(file)).digest('hex')}`)
    .join('\n')
const practiceFolders = () => readdirSync(data).filter((name) => name.startsWith('Samrum-practice-'))

/** Somebody's real vault, and a printer that keeps what it is given. */
async function furnish(home: string): Promise<void> {
  const made = (folder: string) => {
    mkdirSync(folder, { recursive: true })
    return folder
  }
  data = made(join(home, '.local', 'share'))
  real = join(data, 'Samrum')
  const somebody = { name: 'Granvik', userName: 'Maja Norrgård', roles: ['chair', 'administrator'] as const }
  await createVault({
    ...somebody,
    roles: [...somebody.roles],
    folder: real,
    passphrase: 'blå kanot utan åror',
    world: testWorld(new Date().toISOString()),
    policy,
  })
  finishVault(real)
  printed = join(home, 'printed.pdf')
  writeFileSync(join(made(join(home, 'bin')), 'lp'), `#!/bin/sh\ncat > '${printed}'\n`, { mode: 0o755 })
  for (const one of readdirSync(home, { recursive: true, encoding: 'utf8' })) giveToOrdinaryUser(join(home, one))
  before = stateOf(real)
}

beforeAll(async () => {
  const home = (await sharedPlan()).makeHome()
  await furnish(home)
  samrum = await launchSamrum({
    home,
    env: { SAMRUM_TEST_DISPLAYS: JSON.stringify([LAPTOP, WALL]), PATH: `${join(home, 'bin')}:${process.env.PATH}` },
  })
  samrum.app.context().setDefaultTimeout(15_000)
  look = looker(samrum)
  const lock = await samrum.page('lock')
  await lock.locator('#user option').first().waitFor({ state: 'attached' })
  await lock.locator('#practise').click()
  desk = await samrum.page('desk', 30_000)
  await nextStepButton(desk).waitFor()
}, 90_000)
afterAll(async () => samrum?.close())

/** The page's heading and the words on the large button: what whoever follows it sees. */
const seen = async (): Promise<string> =>
  `${await desk.getByRole('heading', { level: 1 }).first().innerText()}: ${await nextStepButton(desk).innerText()}`
const says = (words: string) => pressed.at(-1)?.includes(words) ?? false

/** F8, and what came of it: other words on the button, a question, or a paper. */
async function press(): Promise<void> {
  const now = await seen()
  expect(pressed.at(-1), 'the large button got nowhere').not.toBe(now)
  pressed.push(now)
  await desk.keyboard.press('F8')
}
const moved = () => expect.poll(() => seen().catch(() => pressed.at(-1)), { timeout: 10_000 }).not.toBe(pressed.at(-1))

/** Whatever stands on the wall says that it is a practice. */
async function wallSaysSo(): Promise<void> {
  const wall = (await samrum.page('projector')).locator('.wall')
  const shown = await wall.innerText()
  if (shown === '') return
  expect(shown).toContain(MARK)
  slides.add(shown)
}

const ground = () => desk.evaluate(() => getComputedStyle(document.body).backgroundColor)

it('names what a practice is before it begins, and says ÖVNING on the desk', async () => {
  await desk.getByText(text.desk.practice).first().waitFor()
  await look(desk, 'practice')
  const light = await ground()
  await desk.emulateMedia({ colorScheme: 'dark' })
  await expect.poll(ground).not.toBe(light)
  await desk.waitForTimeout(300)
  await samrum.screenshot(desk, 'practice-dark')
  await desk.emulateMedia({ colorScheme: 'light' })
  expect(look.problems).toEqual([])
}, 30_000)

it('goes from the first press to the end of the meeting by the large button alone', async () => {
  while (!says(step.endMeeting)) {
    expect(pressed.length, pressed.join('\n')).toBeLessThan(25)
    await press()
    await moved()
    if (pressed.length > 1 && !says(step.endMeeting)) await wallSaysSo()
  }
  const words = pressed.join('\n')
  for (const label of [practiceText.start, step.showAgenda, roomText.step.saveOutcome, step.showOutcome, step.closeItem])
    expect(words).toContain(label)
  // The agenda, two points, the matter's pages and its outcome.
  expect(slides.size, [...slides].join('\n---\n')).toBeGreaterThanOrEqual(6)
}, 40_000)

it('has nothing of the real vault open while it runs, and no word of where it lies', () => {
  const running = samrum.processes().filter(({ command }) => command.includes('node.mojom.NodeService'))
  expect(running.length).toBeGreaterThan(0)
  const known = running.flatMap(({ pid }) => [wordsOf(pid, 'environ'), wordsOf(pid, 'cmdline'), ...openedBy(pid)])
  expect(known.some((one) => one.includes('Samrum-practice-'))).toBe(true)
  expect(known.filter((one) => one.includes(`${real}/`) || one.includes(`${real}\0`) || one.endsWith(real))).toEqual([])
})

it('opens the persons of the practice again by itself, and comes back to where it was', async () => {
  expect(await seen()).toContain(after.openIdentity)
  const where = desk.url()
  await press()
  await samrum.gone('desk')
  desk = await samrum.page('desk', 30_000)
  await nextStepButton(desk).filter({ hasText: after.review }).waitFor()
  expect(desk.url()).toBe(where)
  expect(practiceFolders()).toHaveLength(1)
}, 40_000)

it('reviews, locks and prints: Enter on the button that has the focus is all that is asked besides', async () => {
  for (const label of [after.review, after.commitments]) {
    await nextStepButton(desk).filter({ hasText: label }).waitFor()
    await press()
    await moved()
  }
  await nextStepButton(desk).filter({ hasText: after.lock }).waitFor()
  await press()
  const confirm = desk.getByRole('dialog').getByRole('button', { name: notesLockText.lock })
  await expect.poll(() => confirm.evaluate((one) => one === document.activeElement)).toBe(true)
  await desk.keyboard.press('Enter')
  await nextStepButton(desk).filter({ hasText: after.papers }).waitFor()
  await press()

  const preview = await samrum.page('preview')
  const focused = (name: string) =>
    expect
      .poll(() =>
        preview
          .getByRole('button', { name, exact: true })
          .evaluate((one) => one === document.activeElement)
          .catch(() => false),
      )
      .toBe(true)
  await focused(previewText.print)
  expect(await preview.getByRole('heading', { level: 1 }).innerText()).toContain(MARK)
  await preview.locator('.textLayer').getByText(MARK).first().waitFor()
  await samrum.screenshot(preview, 'practice-paper')
  await preview.keyboard.press('Enter')
  await expect.poll(() => existsSync(printed) && statSync(printed).size > 0).toBe(true)
  await focused(previewText.close)
  void preview.keyboard.press('Enter').catch(() => {})
  await samrum.gone('preview')
  expect(execFileSync('pdftotext', ['-layout', printed, '-'], { encoding: 'utf8' })).toContain(MARK)
}, 40_000)

it('ends with its last press: nothing of it is left, and the real vault is as it was, byte for byte', async () => {
  await nextStepButton(desk).filter({ hasText: after.endPractice }).waitFor()
  await samrum.screenshot(desk, 'practice-over')
  void press().catch(() => {})
  await samrum.gone('desk')
  const lock = await samrum.page('lock')
  await lock.locator('#user option').first().waitFor({ state: 'attached' })
  expect(await lock.locator('#practice').isVisible()).toBe(false)
  await expect.poll(practiceFolders).toEqual([])
  expect(before.split('\n').length).toBeGreaterThan(2)
  expect(stateOf(real)).toBe(before)
}, 20_000)

const wordsOf = (pid: number, file: 'environ' | 'cmdline'): string =>
  ifThere(() => readFileSync(`/proc/${pid}/${file}`, 'utf8')) ?? ''
const openedBy = (pid: number): string[] =>
  (ifThere(() => readdirSync(`/proc/${pid}/fd`)) ?? []).flatMap(
    (fd) => ifThere(() => readlinkSync(`/proc/${pid}/fd/${fd}`)) ?? [],
  )

/** A process or a descriptor may be gone between the list and the look. */
function ifThere<Value>(look: () => Value): Value | undefined {
  try {
    return look()
  } catch {
    return undefined
  }
}
