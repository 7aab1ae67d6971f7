import { maskingText } from '../../../../renderer/text/sv/masking'
import { preparingPapers } from '../../../../renderer/text/sv/papers-preparing'
import type { Individual } from '../../../../shared/domain/individual/individual'
import { paperFileName } from '../../../../shared/domain/paper/file-name'
import { type Paper, type PaperId, paper as paperSchema } from '../../../../shared/domain/paper/paper'
import { sheetSection } from '../../../../shared/domain/paper/sheet-section'
import { requireThat } from '../../../../shared/lib/domain-error'
import { given, inWords } from '../../../../shared/lib/shown'
import type { Handlers } from '../../ports/handlers'
import type { IdentityContext } from '../../ports/identity-context'
import type { InnerCalls } from '../../ports/inner'
import { listIndividuals } from '../identity/individual-repository'
import type { Lists } from './lists'

const words = preparingPapers.whoIsWho
type Ground = InnerCalls['inner/who-is-who']['output']

export interface WhoIsWhoDeps {
  readonly lists: Lists
  readonly practice: boolean
  /** Draws it, and ends the documents process: it has seen who people are. */
  draw(paper: Paper): Promise<Uint8Array>
}

/** How a list left the program. */
export interface ListsOut {
  /** @throws DomainError `who-is-who/not-of-this-window` */
  send(windowId: number, out: ((bytes: Uint8Array) => Promise<void>) | null, how: 'saved' | 'printed'): Promise<void>
}

/**
 * Who is who: one list for each receiver, naming only those whose consent covers it on the meeting's day.
 * INVARIANT 1: names are put on the list here and go to the documents process alone: neither cases nor main sees one.
 * INVARIANT 2: everybody who is named on a list is a line of this compartment's log, as read.
 * @see G30 G31
 */
export function whoIsWhoFeature(
  context: IdentityContext,
  { lists, practice, draw }: WhoIsWhoDeps,
): { handlers: Pick<Handlers<'identity'>, 'who-is-who/make' | 'who-is-who/read'>; out: ListsOut } {
  const { identity, world, askCase } = context
  return {
    handlers: {
      async 'who-is-who/make'({ meetingId, ...receiver }, { user }) {
        // Closed, and nothing is asked of cases.
        identity()
        const ground = await askCase('inner/who-is-who', { meetingId, ...receiver })
        const ids = ground.matters.map(({ matterId }) => matterId)
        const found = await identity().transact(user.id, async (trx, record) => {
          const individuals = await listIndividuals(trx, ids)
          for (const { matterId } of individuals) record('identity/listed', matterId)
          return new Map(individuals.map(({ matterId, individual }) => [matterId, individual]))
        })
        requireThat(found.size > 0, 'told/nobody-to-name')
        const id = world.newId() as PaperId
        const bytes = await draw(paperSchema.parse(listOf(ground, found, practice)))
        await askCase('inner/note-list-made', { paperId: id, userId: user.id, meetingId, ...receiver })
        lists.keep({
          id,
          fileName: paperFileName({ kind: 'whoIsWho', codeName: null, day: ground.meetingOn }),
          // A copy of its own: what came over a port may lie in memory that is shared.
          bytes: new Uint8Array(bytes),
          userId: user.id,
        })
        return { paperId: id, persons: found.size }
      },

      async 'who-is-who/read'(_input, { windowId }) {
        const { fileName, bytes } = lists.require(windowId)
        return { fileName, bytes }
      },
    },

    out: {
      async send(windowId, out, how) {
        const { id, bytes, userId } = lists.require(windowId)
        await out?.(bytes)
        await identity().transact(userId, async (_trx, record) => record(`who-is-who/${how}`, id))
        await askCase('inner/note-list-out', { paperId: id, userId, how })
      },
    },
  }
}

function listOf(ground: Ground, individuals: ReadonlyMap<string, Individual>, practice: boolean): Paper {
  const { code, name, number, reference } = words.columns
  const rows = ground.matters.flatMap((matter) => {
    const individual = individuals.get(matter.matterId)
    return individual ? [[matter.codeName, ...namesOf(individual), inWords(given(matter.reference), maskingText)]] : []
  })
  return {
    kind: 'sheet',
    sheet: 'whoIsWho',
    practice,
    unreviewed: false,
    groupName: ground.groupName,
    printedOn: ground.printedOn,
    about: 'people',
    title: words.title,
    facts: [
      { label: words.to, value: ground.receiver },
      { label: words.meeting, value: [ground.startsAt.replace('T', ' '), ground.place].filter((part) => part !== '').join(', ') },
    ],
    sections: [
      sheetSection({
        text: words.how,
        table: {
          columns: [
            { label: code, share: 0.18 },
            { label: name, share: 0.36 },
            { label: number, share: 0.22 },
            { label: reference, share: 0.24 },
          ],
          rows,
        },
      }),
      sheetSection({ heading: words.back, text: words.backWords }),
    ],
    signatures: [words.receiver],
  }
}

/** Protected identity stands on no paper of ours: hidden, and told in person (X15). */
function namesOf({ protectedIdentity, givenName, familyName, personalNumber }: Individual): [string, string] {
  if (protectedIdentity) return [words.protected(maskingText.hidden), maskingText.hidden]
  return [inWords(given(`${givenName} ${familyName}`.trim()), maskingText), inWords(given(personalNumber), maskingText)]
}
