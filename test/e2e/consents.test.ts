// Consents and the people of a group, as a coordinator and a chair meet them: in one sitting, up to a withdrawal in an open meeting.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { text } from '../../renderer/text/sv'
import { errorText } from '../../renderer/text/sv/errors'
import type { EndpointName } from '../../shared/contract/contract'
import { doorPanel, takeNext } from '../walk/arena-door'
import { askVault } from '../walk/ask'
import { button, choose, field, fill, goTo, heading, tick } from '../walk/desk-hands'
import { type Look, looker } from '../walk/look'
import { ALC_GROUP, ARENA_GROUP, type MainJob, nextStepButton, openMeeting, pressNext, unlock } from '../walk/main-job'
import { launchSamrum, type Samrum, sharedPlan } from './harness'

const words = text.consent
const people = text.group.representatives
const room = text.meeting
const LAPTOP = { bounds: { x: 0, y: 0, width: 1280, height: 720 } }
const WALL = { bounds: { x: 1280, y: 0, width: 800, height: 600 } }

let samrum: Samrum
let look: Look
let job: MainJob
let desk: Page

const ask = <Value>(name: EndpointName, input: unknown) => askVault<Value>(desk, name, input)
const onWall = async () => (await samrum.page('projector')).locator('.wall').innerText()
const consentsPage = async ({ id, codeName }: Listed) => {
  await goTo(desk, `/arenden/${id}/samtycken`, codeName)
  await desk.getByRole('heading', { level: 2, name: words.title }).waitFor()
}

interface Listed {
  id: string
  codeName: string
}
let covered: Listed

beforeAll(async () => {
  samrum = await launchSamrum({ demo: true, env: { SAMRUM_TEST_DISPLAYS: JSON.stringify([LAPTOP, WALL]) } })
  samrum.app.context().setDefaultTimeout(10_000)
  look = looker(samrum)
  job = { samrum, folder: (await sharedPlan()).scratch, step: (_name, work) => work() }
  await (await samrum.page('lock')).locator('#user').waitFor({ timeout: 60_000 })
  desk = await unlock(job, 'Samordnaren öppnar', 'full')
  const asked = { text: '', groupId: null, state: null, sort: 'codeName', page: 0 }
  const { rows } = await ask<{ rows: (Listed & { groupName: string; consent: string; summary: string })[] }>('matter/list', asked)
  // Of those with a consent and a released text, the one whose paper names everybody.
  for (const row of rows.filter(
    (one) => one.groupName === ARENA_GROUP && one.consent === 'valid' && one.summary === 'released',
  )) {
    const { consents } = await ask<{ consents: { terms: { parties: unknown[] } }[] }>('matter/open', { matterId: row.id })
    if (consents[0]?.terms.parties.length === 4) covered = row
  }
}, 90_000)
afterAll(async () => samrum?.close())

describe('the people of a group', () => {
  it('stand with what they are there for, whether they were told it, and cannot have one place twice (G13)', async () => {
    await goTo(desk, '/grupper', text.group.listTitle)
    await button(desk, ALC_GROUP).click()
    await heading(desk, ALC_GROUP)
    await look.plain(desk, 'people')
    await desk.getByText(people.notInformed).waitFor()
    await button(desk, people.informNamed('Ulrika Stenhage')).click()
    await desk.getByText(people.notInformed).waitFor({ state: 'detached' })

    await button(desk, people.appoint).click()
    await button(desk, people.save).click()
    await desk.getByText(people.nameMissing).first().waitFor()
    await fill(desk, 'representativeName', 'Pontus Vikdal')
    await choose(desk, 'representativeOrganisation', 'Granviks kommun')
    await choose(desk, 'representativeUnit', 'Socialtjänsten')
    await button(desk, people.save).click()
    await desk.getByText(errorText('representative/overlap').what).waitFor()
    await look(desk, 'people-overlap')
    await fill(desk, 'representativeName', 'Signe Ytterby')
    await choose(desk, 'representativeSubstituteFor', people.substituteOf('Pontus Vikdal'))
    await choose(desk, 'representativeFunctionKey', 'Socialtjänsten')
    await button(desk, people.save).click()
    await desk.getByText('Signe Ytterby').waitFor()
    await desk.getByText(people.substituteOf('Pontus Vikdal')).waitFor()
    await button(desk, text.group.parties.editNamed('Granviks kommun')).click()
    await look.plain(desk, 'people-names')
    expect(look.problems.splice(0)).toEqual([])
  })

  it('fill the functions of a meeting, and the one that is missing is named before it starts (A09, A10)', async () => {
    await openMeeting(desk, ALC_GROUP)
    const functions = desk.getByRole('region', { name: room.presence.functions })
    await desk.getByRole('checkbox', { name: 'Signe Ytterby' }).check()
    await functions.getByText('Socialtjänsten: Signe Ytterby').waitFor()
    expect(await functions.getByText(room.presence.functionMissing).count()).toBe(4)
    await look(desk, 'people-present')
    expect(look.problems.splice(0)).toEqual([])
  })
})

describe('a protected identity', () => {
  it('stands as a word in the list and on the page, and where its name would have stood (X15)', async () => {
    await goTo(desk, '/arenden', text.matter.list.title)
    const row = desk.getByRole('row').filter({ hasText: text.matter.page.protectedIdentity })
    await button(desk, text.matter.list.showNames).click()
    await row.locator('[data-name] [data-masked="hidden"]').waitFor()
    await samrum.screenshot(desk, 'screens/protected-list')
    const codeName = (await row.getByRole('button').textContent()) ?? ''
    await row.getByRole('button').click()
    await heading(desk, codeName)
    await desk.getByRole('main').getByText(text.matter.page.protectedIdentity, { exact: true }).first().waitFor()
  })
})

describe('the consents of a matter', () => {
  it('say in one sentence what holds; a paper without limits is questioned, a completed one keeps what was (A38)', async () => {
    await consentsPage(covered)
    await desk.getByText(/^Samtycke till samråd gäller för /).waitFor()
    await look.plain(desk, 'consents')
    await button(desk, words.extend).click()
    for (const kind of ['Missbruk eller beroende', 'Brott']) await tick(desk, kind)
    await tick(desk, words.untilFurther)
    await tick(desk, words.formSeen)
    await button(desk, words.extendSave).click()
    await desk.getByText(words.tooGeneral).waitFor()
    await look.plain(desk, 'consents-too-general')
    await button(desk, words.tooGeneralGoOn).click()
    await button(desk, words.showEarlier(1)).click()
    await desk.getByText(/^Omfattning 1, inlagd/).waitFor()
    await button(desk, words.reaffirm).waitFor()
    await look(desk, 'consents-extended')
    expect(look.problems.splice(0)).toEqual([])
  })

  it('are the ground of what is told, or a provision is named; what they do not cover is refused (A39)', async () => {
    await consentsPage(covered)
    await button(desk, words.disclosures.add).click()
    await choose(desk, 'disclosureTo', 'Försäkringskassan')
    await tick(desk, 'Hälsa')
    const ground = field(desk, 'disclosureBasis')
    await ground.selectOption({ index: 1 })
    await fill(desk, 'disclosureOn', '2024-01-01')
    await button(desk, words.disclosures.save).click()
    await desk.getByText(errorText('disclosure/consent-not-in-force').what).waitFor()
    await look(desk, 'consents-disclosure')
    await ground.selectOption({ label: '10 kap. 28 § OSL: uppgiftsskyldighet i lag eller förordning' })
    await button(desk, words.disclosures.save).click()
    await desk.getByRole('table', { name: words.disclosures.caption }).getByText('10 kap. 28 § OSL').waitFor()
    expect(look.problems.splice(0)).toEqual([])
  })

  it('can be taken back in an open meeting: the wall is dark and the door shut, and who has heard is listed (X3)', async () => {
    await openMeeting(desk, ARENA_GROUP)
    const ticks = desk.getByRole('region', { name: room.presence.heading }).locator('input[type="checkbox"]:not([aria-label])')
    await ticks.first().waitFor()
    for (const person of await ticks.all()) await person.check()
    await button(desk, room.plan.start).click()
    await heading(desk, room.room.heading(ARENA_GROUP))
    const back = new URL(desk.url()).hash.slice(1)
    if (!samrum.has('projector')) await button(desk, text.wall.projector.open).first().click()
    await takeNext(desk, covered.codeName)
    await pressNext(desk, room.step.openItem(covered.codeName))
    await pressNext(desk, room.step.showItem(covered.codeName))
    await expect.poll(onWall).toContain(covered.codeName)

    await consentsPage(covered)
    await button(desk, words.withdraw).click()
    const dialog = desk.getByRole('dialog')
    const heard = dialog.getByRole('listitem').filter({ hasText: words.received.how.meeting })
    await heard.filter({ hasText: 'Arbetsförmedlingen' }).filter({ hasText: 'Region Norrsjö, Psykiatriska kliniken' }).waitFor()
    await dialog.getByRole('listitem').filter({ hasText: '2024-01-01' }).filter({ hasText: 'Försäkringskassan' }).waitFor()
    await look(desk, 'consents-withdraw')
    expect(await onWall()).toContain(covered.codeName)
    await button(desk, words.withdrawYes).click()
    await expect.poll(onWall).toBe('')
    await desk.getByText(words.afterWithdrawal).waitFor()
    await desk.getByText(words.now.not(words.kinds.consultation, 'withdrawn')).waitFor()
    await look.plain(desk, 'consents-withdrawn')
    await goTo(desk, back, room.room.heading(ARENA_GROUP))
    await nextStepButton(desk).waitFor()
    await doorPanel(desk).or(desk.getByText(room.door.consentMissing)).first().waitFor()
    expect(await onWall()).toBe('')
    await samrum.screenshot(desk, 'screens/consents-door-shut')
    expect(look.problems.splice(0)).toEqual([])
  })
})
