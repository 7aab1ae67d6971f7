import { execFileSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { WALK_PERSON, walkMainJob } from '../walk/main-job'
import { launchSamrum, sharedPlan } from './harness'

const textOf = (file: string) => execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' })

it('does the main job in real windows, from the unlocked vault to two papers that name nobody (A02 A11 A12 A14 X18)', async () => {
  const plan = await sharedPlan()
  const samrum = await launchSamrum({ demo: true })
  try {
    const seen: string[] = []
    const { codeName, papers } = await walkMainJob({
      samrum,
      folder: plan.scratch,
      step: async (_name, work) => {
        const result = await work()
        if (samrum.has('projector')) seen.push(await (await samrum.page('projector')).locator('body').innerText())
        return result
      },
    })
    const secrets = Object.values(WALK_PERSON)
    const wall = seen.join('\n')
    expect(wall).toContain(codeName)
    for (const secret of secrets) expect(wall).not.toContain(secret)
    for (const text of ['Handläggare Ek', 'FK 2026-417', 'Pärm 3']) expect(wall).not.toContain(text)

    const [recommendation, letter] = papers.map(textOf)
    expect(recommendation).toContain('Beredningsgruppens rekommendation till ALC')
    expect(recommendation).toContain('Antagning rekommenderas inte')
    expect(recommendation).not.toContain('Utkast')
    expect(letter).toContain('Handläggare Ek')
    expect(letter).toContain('Förberedande insats eller förrehabilitering')
    for (const paper of [recommendation, letter]) {
      expect(paper).toContain(codeName)
      expect(paper).toContain('FK 2026-417')
      expect(paper).toContain('Skickas inte med e-post')
      for (const secret of secrets) expect(paper).not.toContain(secret)
    }
  } finally {
    await samrum.close()
  }
}, 150_000)
