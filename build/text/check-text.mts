// Every word a user reads is there: each refusal has its sentence, and no sentence is empty or half done.
import { readdirSync } from 'node:fs'
import type { Finding } from '../check-result.mts'
import { inRoot } from '../places.mts'
import type { House } from '../rules/rules.mts'

/** Where nothing is said on purpose. */
const silent = new Set([
  'meeting.ts.meetingText.presence.role.representative',
  'meeting.ts.meetingText.room.standing.none',
  'projector.ts.projectorText.itemState.waiting',
])

const code = /^[a-z][a-z-]*\/[a-z][a-zA-Z-]*$/

/** A fault of the program, not of what somebody did: the general sentence with the code in it is the right one. */
const fault = /^(store|internal|request)\//

/** Codes the program can refuse with, and where. */
const codesOf = (house: House): Map<string, string> =>
  new Map(
    house.sources
      .filter(({ path }) => /^(main|shared)\//.test(path))
      .flatMap((source) =>
        source.handed.flatMap(({ name, line }): [string, string][] => {
          const [callee = '', word = ''] = name.split(' ')
          return /^(DomainError|requireThat|refuse|refusal)$/.test(callee) && code.test(word) && !fault.test(word)
            ? [[word, `${source.path}:${line}`]]
            : []
        }),
      ),
  )

const faults = (place: string, words: string): string[] => {
  if (words.trim() === '') return silent.has(place) ? [] : [`${place} is empty`]
  if (/\bTODO\b|lorem|undefined|\[object/i.test(words)) return [`${place}: ${words}`]
  return words !== words.trim() && !/^[\s.,:–]|[\s]$/.test(words) ? [`${place} begins or ends with a blank`] : []
}

/** Every string in a tree of text; a function is somebody else's test, for only that knows what to hand it. */
const leavesOf = (place: string, value: unknown): string[] => {
  if (typeof value === 'string') return faults(place, value)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(`${place}.${key}`, inner))
}

export const checkText = async (house: House): Promise<Finding[]> => {
  const files = readdirSync(inRoot('renderer', 'text', 'sv')).filter((name) => /\.ts$/.test(name))
  const modules = await Promise.all(
    files.map(async (name) => ({ name, content: await import(inRoot('renderer', 'text', 'sv', name)) })),
  )
  const { errors } = (await import(inRoot('renderer', 'text', 'sv', 'errors.ts'))) as { errors: Record<string, unknown> }
  const read = new Set(
    house.sources.filter(({ path }) => !path.startsWith('test/')).flatMap(({ imports }) => imports.map(({ to }) => to)),
  )
  const unread = files.filter((name) => !read.has(`renderer/text/sv/${name}`))
  return [
    {
      name: 'every refusal has a sentence',
      problems: [...codesOf(house)].filter(([word]) => !Object.hasOwn(errors, word)).map(([word, where]) => `${where} ${word}`),
    },
    { name: 'no text is empty or half done', problems: modules.flatMap(({ name, content }) => leavesOf(name, { ...content })) },
    { name: 'every file of text is read by somebody', problems: unread },
  ]
}
