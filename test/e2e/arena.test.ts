// The Arena group's meeting, from the unlock to the papers. The tests follow each other in one sitting, as a meeting does.
import { execFileSync } from 'node:child_process'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { text } from '../../renderer/text/sv'
import { screenText } from '../../renderer/text/sv/screen'
import {
  adjourn,
  arrivesLate,
  doorPanel,
  enterPaperConsent,
  letBackIn,
  letLeave,
  putOffTwoWeeks,
  reachShutDoor,
  stopKinds,
  takeNext,
  UNCOVERED,
  withdrawConsent,
} from '../walk/arena-door'
import {
  type ArenaMatters,
  closePoint,
  driveByKeys,
  endEarly,
  openAndShow,
  previewText,
  printArenaPapers,
  recordOutcome,
  showHeadings,
  startArena,
} from '../walk/arena-job'
import { button, heading } from '../walk/desk-hands'
import { ARENA_GROUP, lock, type MainJob, nextStepButton, review, unlock } from '../walk/main-job'
import { watch } from '../walk/watch-wall'
import { launchSamrum, type Samrum, sharedPlan } from './harness'

const door = text.meeting.door
const LAPTOP = { bounds: { x: 0, y: 0, width: 1280, height: 720 } }
const WALL = { bounds: { x: 1280, y: 0, width: 800, height: 600 } }
const QUESTION = {
  covered: 'Vem möter personen för att komma vidare mot arbete med djur?',
  without: 'Hur bryter vi fyra år av rundgång?',
  partly: 'Vem kan ordna en prövning på deltid?',
}
const ALL_PARTIES = ['Arbetsförmedlingen', 'Försäkringskassan', 'Granviks kommun', 'Region Norrsjö']
const NOTE = 'Gruppen enades om att börja smått. Åter om två månader.'
/** What the vault knows and the room may not see: names, references, offices of the papers, what was typed at the desk. */
const SECRETS = [
  ...'Tindra Åvall Rosita Gösta Myrhed Gösse Berit Sandmo Melker Dalgård EB-2214 FK-118 VC-73 arkivskåpet Ekudden Alvstrand Furumo Solhage Bäckvall Lindhage Nattlund 070-17406'.split(
    ' ',
  ),
  ...['Pärm 3,', 'Originalet saknas', NOTE],
]

let samrum: Samrum
let job: MainJob
let matters: ArenaMatters
let papers: { outcome: string; notes: string }
const seen: string[] = []

const onWall = async () => (await samrum.page('projector')).locator('.wall').innerText()
const isDark = async () => expect.poll(onWall).toBe('')
const ask = (page: Page, name: string, input: unknown) =>
  page.evaluate(
    ([asked, given]) => (window.samrum as unknown as { ask(name: unknown, input: unknown): Promise<unknown> }).ask(asked, given),
    [name, input] as const,
  )
const textOf = (file: string) => execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' })
const openWall = async (desk: Page) => {
  if (!samrum.has('projector')) await button(desk, text.wall.projector.open).first().click()
  await watch(await samrum.page('projector'))
}

beforeAll(async () => {
  samrum = await launchSamrum({ demo: true, env: { SAMRUM_TEST_DISPLAYS: JSON.stringify([LAPTOP, WALL]) } })
  samrum.app.context().setDefaultTimeout(10_000)
  job = {
    samrum,
    folder: (await sharedPlan()).scratch,
    step: async (name, work) => {
      const result = await work()
      if (samrum.has('desk') && samrum.has('projector')) {
        const desk = await samrum.page('desk')
        seen.push(...(await watch(await samrum.page('projector'))))
        // The desk's preview and the wall say the same at every step.
        if ((await previewText(desk)) !== null) {
          await expect.poll(async () => [name, await previewText(desk)]).toEqual([name, await onWall()])
        }
      }
      return result
    },
  }
  await (await samrum.page('lock')).locator('#user').waitFor({ timeout: 60_000 })
}, 90_000)
afterAll(async () => samrum?.close())
afterEach(async () => {
  for (const secret of SECRETS) expect(seen.join('\n')).not.toContain(secret)
})

describe('an Arena group meets', () => {
  it('starts with everybody ticked and a dark wall, and is driven by the large button and the keys alone', async () => {
    await unlock(job, 'Ordföranden öppnar för möte', 'meeting')
    matters = await startArena(job)
    await isDark()
    await driveByKeys(job)
  })

  it('stops a matter without written consent at the door, says so in one sentence, and lets it be put off (G20)', async () => {
    const desk = await samrum.page('desk')
    await reachShutDoor(job, matters.without, door.consentMissing)
    await samrum.screenshot(desk, 'arena-door-consent')
    expect(await stopKinds(desk)).toEqual(['consentMissing'])
    expect(await desk.evaluate(() => document.activeElement?.getAttribute('data-field'))).toBe('door')
    expect(await desk.getByRole('dialog').count()).toBe(0)
    await isDark()
    const meetingId = /moten\/([^/]+)/.exec(desk.url())?.[1]
    const opened = (await ask(desk, 'meeting/open', { meetingId })) as { value: { items: { id: string; codeName?: string }[] } }
    const itemId = opened.value.items.find(({ codeName }) => codeName === matters.without)?.id
    // Not by the page either: the refusal is the case process's own.
    for (const name of ['item/open', 'wall/show-item']) {
      expect(await ask(desk, name, name === 'item/open' ? { itemId } : { itemId, page: 0 })).toMatchObject({ ok: false })
      await isDark()
    }
    await adjourn(job, matters.without, 'Originalet saknas.')
    await desk
      .getByRole('listitem')
      .filter({ hasText: matters.without })
      .getByText(/Uppskjuten/)
      .waitFor()
  })

  it('names at the desk alone whom a consent does not cover, and opens when they have left the room (X17)', async () => {
    const desk = await samrum.page('desk')
    await reachShutDoor(job, matters.partly, door.notCovered)
    await samrum.screenshot(desk, 'arena-door-uncovered')
    expect(await stopKinds(desk)).toEqual(['notCovered'])
    for (const name of UNCOVERED) await doorPanel(desk).getByText(name).waitFor()
    await isDark()
    await letLeave(job, UNCOVERED)
    await openAndShow(job, matters.partly, QUESTION.partly)
    expect(await onWall()).toBe(`${matters.partly}\n${QUESTION.partly}`)
  })

  it('darkens the wall when somebody comes in whom the matter does not cover (X17)', async () => {
    const desk = await samrum.page('desk')
    await arrivesLate(job, 'Siv Nattlund', 'Region Norrsjö')
    await isDark()
    await doorPanel(desk).getByText('Siv Nattlund').waitFor()
    await samrum.screenshot(desk, 'arena-late')
    await letLeave(job, ['Siv Nattlund'])
    await isDark()
    await desk.keyboard.press('F8')
    await expect.poll(onWall).toContain(matters.partly)
  })

  it('darkens the wall when the consent is withdrawn, and takes the paper that lies on the table (X3 X17)', async () => {
    const desk = await samrum.page('desk')
    await withdrawConsent(job, matters.partly)
    await isDark()
    await doorPanel(desk).getByText(door.consentMissing).waitFor()
    await doorPanel(desk).getByText(door.headingOpen(matters.partly)).waitFor()
    await nextStepButton(desk)
      .filter({ hasText: text.meeting.step.seeStops(matters.partly) })
      .waitFor()
    await samrum.screenshot(desk, 'arena-withdrawn')
    await enterPaperConsent(job, ALL_PARTIES, '2026-01-15')
    await isDark()
    await desk.keyboard.press('F8')
    await expect.poll(onWall).toContain(matters.partly)
  })

  it('saves the notes by itself and says so', async () => {
    const desk = await samrum.page('desk')
    await desk.keyboard.press('Control+Shift+N')
    await desk.keyboard.insertText(NOTE)
    await desk.getByText(text.notes.unsaved).or(desk.getByText(text.notes.saving)).first().waitFor()
    await desk.getByText(/^Sparat \d\d:\d\d$/).waitFor()
  })

  it('shows the released headings, records who meets the individual and by when, and shows that without a name (G24)', async () => {
    const desk = await samrum.page('desk')
    const shown = await showHeadings(job)
    expect(shown.join('\n')).toContain('Oenig med sin handläggare om sjukpenning.')
    await recordOutcome(job, {
      organisation: 'Granviks kommun',
      unit: 'Arbetsmarknadsenheten',
      responsible: 'Sara Bäckvall',
      byDate: '2027-01-29',
    })
    await samrum.screenshot(desk, 'arena-outcome')
    expect(await onWall()).toContain('Granviks kommun')
    await closePoint(job, 'Punkten avslutas')
    await isDark()
  })

  it('says at the desk when the room sees nothing, whether the window was closed or lost', async () => {
    const desk = await samrum.page('desk')
    const words = text.wall.projector
    await desk.keyboard.press('Control+Shift+W')
    await desk.getByRole('button', { name: words.close, exact: true }).click()
    await samrum.gone('projector')
    await desk.getByText(words.closed).first().waitFor()
    await openWall(desk)
    await samrum.app.evaluate(({ webContents }) => {
      webContents
        .getAllWebContents()
        .find((contents) => contents.getURL().includes('/projector/'))
        ?.forcefullyCrashRenderer()
    })
    await desk.getByText(screenText.lost.what).waitFor()
    await samrum.screenshot(desk, 'arena-projector-lost')
    await openWall(desk)
    await desk.getByText(screenText.lost.what).waitFor({ state: 'detached' })
  })

  it('stops a matter whose text is not released, and knows no fourth stop (X16)', async () => {
    const desk = await samrum.page('desk')
    await reachShutDoor(job, matters.draft, door.notReleased)
    await samrum.screenshot(desk, 'arena-door-released')
    expect(await stopKinds(desk)).toEqual(['notReleased'])
    expect(await desk.getByRole('button', { name: door.paper }).count()).toBe(0)
    await adjourn(job, matters.draft, 'Texten släpps före nästa möte.')
    // Nothing else stands in the way: one that covers everybody opens at once, whatever its referral leaves open.
    await takeNext(desk, matters.covered)
    await letBackIn(job, UNCOVERED)
    await openAndShow(job, matters.covered, QUESTION.covered)
  })

  it('darkens the wall first when it locks in the middle, and resumes after the unlock with every letter of the notes', async () => {
    const desk = await samrum.page('desk')
    const typed = 'Handläggaren återkommer med intyget före mötet den 12'
    await desk.keyboard.press('Control+Shift+N')
    await desk.keyboard.insertText(typed)
    const order = samrum.app.evaluate(
      ({ BrowserWindow }) =>
        new Promise<string[]>((resolve) => {
          const ended: string[] = []
          for (const window of BrowserWindow.getAllWindows()) {
            const page = new URL(window.webContents.getURL()).pathname.split('/')[1] ?? ''
            window.once('closed', () => {
              ended.push(page)
              if (ended.length === 2) resolve(ended)
            })
          }
        }),
    )
    await lock(job, 'Ordföranden låser mitt i')
    expect(await order).toEqual(['projector', 'desk'])
    expect(samrum.has('projector')).toBe(false)
    await unlock(job, 'Ordföranden öppnar igen', 'meeting')
    const again = await samrum.page('desk')
    await heading(again, text.meeting.room.heading(ARENA_GROUP))
    await again.getByRole('listitem').filter({ hasText: matters.covered }).getByText(/Pågår/).waitFor()
    await expect.poll(() => again.locator('[data-field^="note:"]').inputValue()).toBe(typed)
    await again.getByText(text.wall.projector.closed).first().waitFor()
    await openWall(again)
    await isDark()
    await nextStepButton(again).click()
    await expect.poll(onWall).toContain(matters.covered)
    await showHeadings(job)
    await recordOutcome(job, { organisation: 'Arbetsförmedlingen', responsible: 'Tove Lindhage', byDate: '2027-02-05' })
    await closePoint(job, 'Punkten avslutas')
  })

  it('takes up again what was put off, when its paper lies on the table (X17)', async () => {
    const desk = await samrum.page('desk')
    await reachShutDoor(job, matters.without, door.consentMissing)
    await enterPaperConsent(job, ALL_PARTIES, '2026-02-03')
    await openAndShow(job, matters.without, QUESTION.without)
    await desk.getByRole('button', { name: text.meeting.room.adjournOpen }).click()
    await desk.getByRole('form').getByLabel(door.reason).fill('Tiden räcker inte.')
    await putOffTwoWeeks(desk)
    await button(desk, door.adjournSave(matters.without)).click()
    await isDark()
    await endEarly(job)
    await samrum.screenshot(desk, 'arena-end')
  })

  it('is reviewed with the identities open, and ends in two papers: an outcome, never a recommendation (X18)', async () => {
    await lock(job, 'Ordföranden låser')
    const desk = await unlock(job, 'Samordnaren öppnar', 'full')
    await review(job, ARENA_GROUP)
    await samrum.screenshot(desk, 'arena-reviewed')
    papers = await printArenaPapers(job, matters.partly)
    const outcome = textOf(papers.outcome)
    const notes = textOf(papers.notes)
    expect(outcome).toContain('Utfall av samråd')
    for (const words of [matters.partly, 'Sara Bäckvall', 'Arbetsmarknadsenheten', 'VC-73']) expect(outcome).toContain(words)
    for (const words of [matters.partly, matters.without, ARENA_GROUP, 'Tiden räcker inte.']) expect(notes).toContain(words)
    expect(notes.replace(/\s+/g, ' ')).toContain(NOTE)
    for (const paper of [outcome, notes]) {
      expect(paper).not.toMatch(/rekommend/i)
      expect(paper).not.toContain('ej granskad')
      for (const name of ['Tindra', 'Åvall', 'Gösta', 'Myrhed', 'Berit', 'Sandmo', 'Melker', 'Dalgård', 'Pärm 3,'])
        expect(paper).not.toContain(name)
    }
    expect(seen.join('\n')).toContain(QUESTION.covered)
  })
})
