// What goes wrong in a real office: each time one Swedish sentence, and nothing lost. One vault is made and copied for each mishap.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  cpSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { isRoot } from '../../build/commands.mts'
import { giveToOrdinaryUser } from '../../build/runtime/ordinary-user.mts'
import { text } from '../../renderer/text/sv'
import { errorText } from '../../renderer/text/sv/errors'
import { lockText } from '../../renderer/text/sv/lock'
import { readPersonalNumber } from '../../shared/domain/individual/personal-number'
import { button, choose, field, fill, goTo, heading, openPart } from '../walk/desk-hands'
import { FIRST_PASSPHRASE, tryToOpen, walkFirstRun } from '../walk/first-run'
import { launchSamrum, type Samrum, sharedPlan } from './harness'

const PLACE = ['.local', 'share', 'Samrum']
const LONG = `${'Åsa-Märta Öhrström '.repeat(11)}`.slice(0, 200)

let first: Samrum
let sound = ''
let codeName = ''
let running: Samrum | undefined

const quick = (samrum: Samrum) => {
  samrum.app.context().setDefaultTimeout(10_000)
  return samrum
}
/** Every file below, its folders too, as the user the program runs as. */
const own = (path: string): void => {
  giveToOrdinaryUser(path)
  if (lstatSync(path).isDirectory()) for (const name of readdirSync(path)) own(join(path, name))
}
/** A home of its own with a copy of the sound vault, with something done to it. */
const homeWith = async (change: (vault: string) => void): Promise<string> => {
  const home = (await sharedPlan()).makeHome()
  const vault = join(home, ...PLACE)
  mkdirSync(join(vault, '..'), { recursive: true })
  cpSync(sound, vault, { recursive: true, preserveTimestamps: true })
  own(join(home, '.local'))
  change(vault)
  return home
}
const start = async (home: string) => {
  running = quick(await launchSamrum({ home }))
  return running
}
const sumOf = (folder: string): string => {
  const sum = createHash('sha256')
  const walk = (path: string) => {
    for (const name of readdirSync(path).sort()) {
      const inside = join(path, name)
      if (statSync(inside).isDirectory()) walk(inside)
      else if (!/\.lock|-wal|-shm/.test(name)) sum.update(inside.slice(folder.length)).update(readFileSync(inside))
    }
  }
  walk(folder)
  return sum.digest('hex')
}
const expectSentence = async (page: Page, code: string) => {
  const { what, doThis } = errorText(code)
  const box = page.locator('.problem:visible, [role="alert"]:visible').filter({ hasText: what })
  await box.first().waitFor()
  if (doThis) expect(await box.first().textContent()).toContain(doThis)
}
/** The sentence stands where the person is looking, although the button is a screen further down. */
const inSight = (page: Page) =>
  page.locator('[role="alert"][data-code]').evaluate((box) => {
    const { top, bottom } = box.getBoundingClientRect()
    return top >= 0 && bottom <= window.innerHeight
  })
/** Where it was locked, at its matter: the vault and what is in it are there. */
const seesMatter = async (samrum: Samrum) => {
  const desk = await samrum.page('desk', 20_000)
  await heading(desk, codeName)
  return desk
}

beforeAll(async () => {
  first = quick(await launchSamrum())
  await walkFirstRun(first, {
    collaboration: 'Arenasamverkan',
    group: 'Arenagruppen Österåker',
    name: 'Åsa Öst',
    passphrase: FIRST_PASSPHRASE,
  })
}, 60_000)
afterEach(async () => {
  await running?.close()
  running = undefined
})
afterAll(async () => first?.close())

describe('what is typed wrong', () => {
  it('says which day does not exist, and keeps what was typed', async () => {
    const desk = await first.page('desk')
    await goTo(desk, '/arenden/ny', text.referral.newTitle)
    await fill(desk, 'receivedOn', '2026-02-30')
    await fill(desk, 'officerName', LONG)
    await desk.getByText(text.ui.full(120)).waitFor()
    await choose(desk, 'organisationId', 'Försäkringskassan')
    await button(desk, text.referral.save).click()
    await desk.getByText(text.referral.receivedOnWrong).first().waitFor()
    expect(await field(desk, 'receivedOn').inputValue()).toBe('2026-02-30')
    await first.screenshot(desk, 'bad-date')
    await fill(desk, 'receivedOn', '2026-02-20')
    await desk.getByRole('radio', { name: text.referral.who.now }).check()
    await fill(desk, 'givenName', LONG.slice(0, 120))
    await fill(desk, 'familyName', 'Å'.repeat(120))
    await button(desk, text.referral.save).click()
    const title = desk.getByRole('heading', { level: 1, name: /^\p{Lu}\p{Ll}+ \d{2}$/u })
    await title.waitFor()
    codeName = (await title.textContent()) ?? ''
    // A name as long as it may be, and one without a space, do not push the page out of its width.
    expect(await desk.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
    await first.screenshot(desk, 'long-name')
    await goTo(desk, '/arenden', text.matter.list.title)
    await button(desk, text.matter.list.showNames).click()
    await desk.getByText('Å'.repeat(120)).waitFor()
    expect(await desk.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
    await first.screenshot(desk, 'long-name-list')
  })

  it('says that the last digit of a personal number is wrong, and keeps the rest of the form', async () => {
    const desk = await first.page('desk')
    await button(desk, codeName).click()
    await heading(desk, codeName)
    await openPart(desk, text.matter.page.tabs.identity)
    await button(desk, text.identity.show).click()
    await button(desk, text.identity.edit).click()
    // Nobody's: of the ten last digits nine are wrong.
    const wrong = Array.from({ length: 10 }, (_, digit) => `900228000${digit}`).find((number) => !readPersonalNumber(number).ok)
    await fill(desk, 'personalNumber', wrong ?? '')
    await fill(desk, 'individualAddress', 'Påhittsgränden 7')
    await button(desk, text.identity.save).click()
    await expectSentence(desk, 'personal-number/wrong-check-digit')
    expect(await inSight(desk)).toBe(true)
    await first.screenshot(desk, 'bad-personal-number')
    expect(await field(desk, 'individualAddress').inputValue()).toBe('Påhittsgränden 7')
    await fill(desk, 'personalNumber', '')
    await button(desk, text.identity.save).click()
    await button(desk, text.identity.hide).waitFor()
  })

  it('comes forward instead of starting twice', async () => {
    const plan = await sharedPlan()
    const second = spawn(plan.executable, [...plan.args], {
      env: { ...plan.env, HOME: first.home, SAMRUM_TEST_KDF: 'fast' },
      cwd: plan.scratch,
      stdio: 'ignore',
    })
    const code = await new Promise((resolve) => second.once('exit', resolve))
    expect(code).toBe(0)
    expect(first.has('desk')).toBe(true)
    const desk = await first.page('desk')
    void desk.keyboard.press('Control+Shift+L').catch(() => {})
    await first.gone('desk')
    await (await first.page('lock')).locator('#passphrase').waitFor()
    await first.close()
    sound = join(first.home, ...PLACE)
  })
})

describe('what is wrong with the files', () => {
  it('says so when bytes have changed, and is whole again after one button', async () => {
    const home = await homeWith((vault) => {
      for (const generation of readdirSync(vault).filter((name) => /^g\d+$/.test(name))) {
        const path = join(vault, generation, 'cases.db')
        const bytes = readFileSync(path)
        bytes.fill(0x5a, 8192, 8300)
        writeFileSync(path, bytes)
      }
    })
    const samrum = await start(home)
    const lock = await tryToOpen(samrum, FIRST_PASSPHRASE)
    await expectSentence(lock, 'vault/damaged')
    await samrum.screenshot(lock, 'bad-damaged')
    await button(lock, /^Återställ kopian från/)
      .first()
      .click()
    await tryToOpen(samrum, FIRST_PASSPHRASE)
    await seesMatter(samrum)
  })

  it('leaves a vault of a newer version as it is', async () => {
    const home = await homeWith((vault) => {
      for (const name of ['slots.a.json', 'slots.b.json']) {
        const { body } = JSON.parse(readFileSync(join(vault, name), 'utf8')) as { body: { format: number } }
        const newer = { ...body, format: body.format + 1 }
        const checksum = createHash('sha256').update(JSON.stringify(newer)).digest('hex')
        writeFileSync(join(vault, name), JSON.stringify({ checksum, body: newer }))
      }
    })
    const before = sumOf(join(home, ...PLACE))
    const samrum = await start(home)
    const lock = await samrum.page('lock')
    await expectSentence(lock, 'vault/newer')
    await samrum.screenshot(lock, 'bad-newer')
    expect(await lock.getByRole('button', { name: /^Återställ/ }).count()).toBe(0)
    await samrum.close()
    expect(sumOf(join(home, ...PLACE))).toBe(before)
  })

  it('does not take a folder of something else for its own, and touches nothing in it', async () => {
    const home = await homeWith((vault) => {
      rmSync(vault, { recursive: true })
      mkdirSync(vault)
      writeFileSync(join(vault, 'slots.a.json'), 'Inköpslista')
      own(vault)
    })
    const samrum = await start(home)
    const lock = await samrum.page('lock')
    await expectSentence(lock, 'vault/not-a-vault')
    await samrum.screenshot(lock, 'bad-not-a-vault')
    expect(readFileSync(join(home, ...PLACE, 'slots.a.json'), 'utf8')).toBe('Inköpslista')
  })

  // Whoever owns the folder takes the write protection off again; only somebody else's folder stays closed.
  it.runIf(isRoot())('says that the folder is write-protected, and opens when it no longer is', async () => {
    const home = await homeWith((vault) => {
      chownSync(vault, 0, 0)
      chmodSync(vault, 0o555)
    })
    const samrum = await start(home)
    const lock = await samrum.page('lock')
    await expectSentence(lock, 'vault/read-only')
    await samrum.screenshot(lock, 'bad-read-only')
    giveToOrdinaryUser(join(home, ...PLACE))
    await button(lock, lockText.tryAgain).click()
    await tryToOpen(samrum, FIRST_PASSPHRASE)
    await seesMatter(samrum)
  })

  it.runIf(isRoot())('says that the disk is full, keeps what was typed, and saves it when there is room', async () => {
    const home = (await sharedPlan()).makeHome()
    const vault = join(home, ...PLACE)
    mkdirSync(vault, { recursive: true })
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=24m', 'tmpfs', vault])
    expect(mounted.status).toBe(0)
    try {
      cpSync(sound, vault, { recursive: true, preserveTimestamps: true })
      own(join(home, '.local'))
      const samrum = await start(home)
      await tryToOpen(samrum, FIRST_PASSPHRASE)
      const desk = await seesMatter(samrum)
      await goTo(desk, '/arenden/ny', text.referral.newTitle)
      await fill(desk, 'officerName', 'Handläggare Ek')
      await choose(desk, 'organisationId', 'Försäkringskassan')
      const filler = join(vault, 'filler')
      spawnSync('dd', ['if=/dev/zero', `of=${filler}`, 'bs=4096'], { stdio: 'ignore' })
      await button(desk, text.referral.save).click()
      await expectSentence(desk, 'vault/disk-full')
      expect(await inSight(desk)).toBe(true)
      await samrum.screenshot(desk, 'bad-disk-full')
      expect(await field(desk, 'officerName').inputValue()).toBe('Handläggare Ek')
      rmSync(filler)
      await button(desk, text.referral.save).click()
      await desk.getByRole('heading', { level: 1, name: /^\p{Lu}\p{Ll}+ \d{2}$/u }).waitFor()
      await goTo(desk, '/arenden', text.matter.list.title)
      await button(desk, codeName).waitFor()
      await samrum.close()
    } finally {
      spawnSync('umount', ['-l', vault])
    }
  })
})
