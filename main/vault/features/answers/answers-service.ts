import { fittingAnswers, requireFitting } from '../../../../shared/domain/form/rules'
import { requireThat } from '../../../../shared/lib/domain-error'
import { type CaseRoom, type HandlersOf, instantNow } from '../case-room'
import { countEarlierMeasures } from '../earlier-measure/earlier-measure-repository'
import { readReferral } from '../matter/matter-repository'
import { keepAnswers, listAnswers } from './answers-repository'
import { readDefinition } from './standing-repository'
import { listKnownTexts } from './text-known-repository'

const MOST_VERSIONS = 200
const MOST_KNOWN = 500
/** How C names an enclosure among the texts that are known to be there. */
const ENCLOSURE = 'enclosure:'
/** What a matter is asked in words: as many as there are fields and meetings, however many answers and enclosures it has. */
const ASKED_FOR = ['form:', 'criterion:', 'in-depth', 'booking:', 'planning:']

/**
 * What a form and the criteria were answered with: keys and numbers, never words.
 * INVARIANT: answers fit the version they were first given under (X5); a newer one is taken up by a person, never by itself.
 */
export function answersHandlers(room: CaseRoom): HandlersOf<'answers'> {
  const { cases, world } = room
  const changed = () => room.announce({ kind: 'changed', nouns: ['answers'] })

  return {
    /** @see A15 A29 A30 */
    async 'answers/read'({ matterId, of }) {
      return cases.read(async (db) => {
        const { birthYear, receivedOn } = await readReferral(db, matterId)
        const definition = await readDefinition(db, matterId, of)
        const stored = definition?.stored
        const knownTexts = await listKnownTexts(db, matterId)
        return {
          key: definition?.followed.key ?? null,
          version: definition?.followed.version ?? 0,
          newestVersion: definition?.newest.version ?? 0,
          answers: stored?.answers ?? {},
          savedAt: stored?.savedAt ?? null,
          savedBy: stored ? room.nameOf(stored.savedBy) : '',
          knownTexts: knownTexts.filter((field) => ASKED_FOR.some((kind) => field.startsWith(kind))).slice(0, MOST_KNOWN),
          birthYear,
          receivedOn,
          earlierMeasures: await countEarlierMeasures(db, matterId),
          enclosures: knownTexts.filter((field) => field.startsWith(ENCLOSURE)).length,
        }
      })
    },

    /** @throws DomainError `answers/nothing-to-answer` `answers/unknown-field` `answers/unknown-option` @see A29 X5 */
    async 'answers/save'({ matterId, of, answers }, { user }) {
      const savedAt = instantNow(world)
      await cases.transact(user.id, async (trx, record) => {
        const definition = await readDefinition(trx, matterId, of)
        requireThat(definition, 'answers/nothing-to-answer')
        requireFitting(definition.followed.fields, answers)
        await keepAnswers(trx, { matterId, of, definition: definition.followed, answers, at: savedAt, userId: user.id })
        record('answers/saved', matterId)
      })
      changed()
      return { savedAt }
    },

    /** @throws DomainError `answers/nothing-to-answer` `answers/already-newest` @see X5 */
    async 'answers/take-newest'({ matterId, of }, { user }) {
      const left = await cases.transact(user.id, async (trx, record) => {
        const definition = await readDefinition(trx, matterId, of)
        requireThat(definition, 'answers/nothing-to-answer')
        const { stored, followed, newest } = definition
        requireThat(stored && followed.version !== newest.version, 'answers/already-newest')
        const answers = fittingAnswers(newest.fields, stored.answers)
        await keepAnswers(trx, { matterId, of, definition: newest, answers, at: instantNow(world), userId: user.id })
        record('answers/version-taken', matterId)
        return Object.keys(stored.answers).length - Object.keys(answers).length
      })
      changed()
      return { left }
    },

    async 'answers/history'({ matterId, of }) {
      const versions = await cases.read(async (db) => {
        await readReferral(db, matterId)
        return listAnswers(db, matterId, of, MOST_VERSIONS)
      })
      return {
        versions: versions.map(({ version, definitionVersion, answers, savedAt, savedBy }) => ({
          version,
          definitionVersion,
          answers,
          savedAt,
          savedBy: room.nameOf(savedBy),
        })),
      }
    },
  }
}
