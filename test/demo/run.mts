// `npm run demo`: plays the main job in the real windows and leaves what was seen in out/demo/.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import { inRoot } from '../../build/places.mts'
import { closeSharedPlan, launchSamrum, type PageName, pictureOf, type Samrum, sharedPlan } from '../e2e/harness'
import { walkMainJob } from '../walk/main-job'
import type { Step } from '../walk/walk'

/** The steps whose time the report also gives under a name of its own. */
const TIMINGS: Readonly<Record<string, string>> = {
  'Samrum är låst': 'startToUnlockScreen',
  'Samordnaren öppnar Samrum': 'unlock',
  'Mötet startas och duken är mörk': 'openMeeting',
  'Ärendet visas under sitt kodnamn': 'showMatterOnProjector',
  'Papperet görs: Rekommendation till ALC': 'makePdf',
}
const SEEN: readonly PageName[] = ['lock', 'desk', 'projector', 'preview']

const folder = inRoot('out', 'demo')

interface StepReport {
  readonly number: number
  readonly name: string
  readonly milliseconds: number
  readonly pictures: string[]
}

/** A step, and afterwards a picture of every window that is open. */
function recorder(samrum: Samrum, reports: StepReport[]): Step {
  return async (name, work) => {
    const began = performance.now()
    const result = await work()
    const milliseconds = Math.round(performance.now() - began)
    const number = reports.length + 1
    const pictures: string[] = []
    for (const page of SEEN.filter((one) => samrum.has(one))) {
      const picture = `${String(number).padStart(2, '0')}-${slug(name)}-${page}.png`
      writeFileSync(inRoot('out', 'demo', picture), await pictureOf(samrum.app, await samrum.page(page)))
      pictures.push(picture)
    }
    reports.push({ number, name, milliseconds, pictures })
    console.log(`${String(number).padStart(3)}  ${name} (${milliseconds} ms)`)
    return result
  }
}

const slug = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 50)

async function main(): Promise<number> {
  const began = performance.now()
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  // The test edition differs by its debugger port and its hooks; the release refuses to be driven.
  const plan = await sharedPlan({ screen: 'either' })
  const reports: StepReport[] = []
  let error: unknown
  let codeName = ''
  const launched = performance.now()
  const samrum = await launchSamrum({ demo: true, env: { SAMRUM_TEST_KDF: 'full' } })
  const launching = performance.now() - launched
  try {
    const walked = await walkMainJob({ samrum, step: recorder(samrum, reports), folder: plan.scratch })
    codeName = walked.codeName
    for (const path of walked.papers) samrum.collect(path, `demo/${path.split('/').at(-1)}`)
  } catch (failure) {
    error = failure
    for (const page of SEEN.filter((one) => samrum.has(one))) {
      const picture = await pictureOf(samrum.app, await samrum.page(page)).catch(() => null)
      if (picture) writeFileSync(inRoot('out', 'demo', `failed-${page}.png`), picture)
    }
    console.error(samrum.output().slice(-2000))
  } finally {
    await samrum.close()
    await closeSharedPlan()
  }
  const timings = Object.fromEntries(
    reports.flatMap(({ name, milliseconds }) => (TIMINGS[name] ? [[TIMINGS[name], milliseconds]] : [])),
  )
  // From the start of the process, not from when the window was looked for.
  if (reports[0]) timings.startToUnlockScreen = Math.round(launching + reports[0].milliseconds)
  const report = {
    ok: error === undefined,
    runtime: plan.runtime.version,
    codeName,
    milliseconds: Math.round(performance.now() - began),
    timings,
    steps: reports,
  }
  writeFileSync(inRoot('out', 'demo', 'report.json'), `${JSON.stringify(report, null, 2)}\n`)
  if (error) console.error(error)
  console.log(
    error
      ? `The walk stopped after ${reports.length} steps; see ${relative(process.cwd(), folder)}/failed-*.png.`
      : `${reports.length} steps in ${Math.round(report.milliseconds / 1000)} s. Pictures, papers and report.json: ${relative(process.cwd(), folder)}/`,
  )
  return error ? 1 : 0
}

process.exitCode = await main()
