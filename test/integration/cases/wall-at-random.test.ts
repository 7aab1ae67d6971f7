import fc from 'fast-check'
import { expect, it } from 'vitest'
import { caseDesk } from '../../builders/case-desk'
import { foundGroup } from '../../builders/case-story'
import { wallStory } from '../../builders/wall-story'

const RUNS = 200
const A_MEETING = 20
const seed = Number(process.env.SAMRUM_SEED ?? Date.now() % 1_000_000)

it(`shows nothing that it may not, whatever happens in the room and in whatever order: ${RUNS} times (G33, X13, X16, X17)`, async () => {
  process.stdout.write(`SAMRUM_SEED=${seed}\n`)
  const desk = await caseDesk()
  const group = await foundGroup(desk)
  const lit: Record<string, number> = {}
  let story = await wallStory(desk, group)
  let sequences = 0
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(), { minLength: 6, maxLength: 12 }), async (numbers) => {
      // A new meeting now and then: an agenda of old ones would be long.
      if (++sequences % A_MEETING === 0) {
        await story.end()
        story = await wallStory(desk, group)
      }
      await story.begin()
      const done: string[] = []
      for (const number of numbers) {
        done.push(await story.happens(number))
        await story.mustHold(done.join(', '))
        const kind = desk.projected.at(-1)?.slide.kind ?? ''
        lit[kind] = (lit[kind] ?? 0) + 1
      }
    }),
    { numRuns: RUNS, seed, endOnFailure: process.env.SAMRUM_SHRINK !== '1' },
  )
  // Chance has lit the wall in every way there is: a wall that is always dark proves nothing.
  expect(Object.keys(lit).sort()).toEqual(['agenda', 'blank', 'grid', 'matter', 'message', 'pause', 'timer'])
  expect(Math.min(lit.matter ?? 0, lit.grid ?? 0, lit.agenda ?? 0)).toBeGreaterThan(20)
}, 240_000)
