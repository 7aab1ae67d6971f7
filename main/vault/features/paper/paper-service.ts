import { paperFileName } from '../../../../shared/domain/paper/file-name'
import { type PaperId, paper as paperSchema } from '../../../../shared/domain/paper/paper'
import { type CaseRoom, type HandlersOf, instantNow, today } from '../case-room'
import { listPapers } from './paper-list-repository'
import { readPaperModel } from './paper-model-repository'
import { insertPaper, markPaper, requirePaper } from './paper-repository'
import { noteSent } from './paper-sent-repository'
import { Papers } from './papers'

/** What the process does with papers beside answering windows: main asks for the file and the printer. */
export interface PapersOut {
  bindWindow(windowId: number, paperId: string): void
  /** @throws DomainError `paper/unknown` */
  read(paperId: string): Promise<{ fileName: string; bytes: Uint8Array }>
  /** Notes in the log, and on the paper's row, how it left the program. */
  note(paperId: string, how: 'saved' | 'printed', userId: string): Promise<void>
}

/**
 * Papers: the only way out of the program (X8, X18). A paper is built here in finished words and drawn in the documents
 * process, which never sees a record.
 */
export function paperFeature(room: CaseRoom): { handlers: HandlersOf<'paper'>; out: PapersOut } {
  const { cases, world } = room
  const papers = new Papers()
  const doing = (userId: string) => ({ userId, at: instantNow(world), on: today(world), newId: world.newId })
  const changed = () => room.announce({ kind: 'changed', nouns: ['paper'] })

  return {
    handlers: {
      async 'paper/make'(asked, { user }) {
        const begun = performance.now()
        const around = { practice: room.practice, printedOn: today(world), nameOf: room.nameOf, makerName: user.name }
        const model = await cases.read((db) => readPaperModel(db, asked, around))
        const { unreviewed } = model.paper
        const kind = model.paper.kind === 'sheet' ? model.paper.sheet : model.paper.kind
        const bytes = await room.render(paperSchema.parse(model.paper))
        const id = world.newId() as PaperId
        await cases.transact(user.id, async (trx, record) => {
          await insertPaper(trx, {
            id,
            kind,
            unreviewed,
            matterId: model.matterId,
            meetingId: model.meetingId,
            at: instantNow(world),
            userId: user.id,
            groupId: model.groupId,
            organisationId: model.organisationId,
          })
          record('paper/made', id)
        })
        papers.keep(id, {
          fileName: paperFileName({ kind, codeName: model.codeName, day: model.day }),
          // A copy of its own: what came over a port may lie in memory that is shared.
          bytes: new Uint8Array(bytes),
        })
        changed()
        return { paperId: id, milliseconds: performance.now() - begun }
      },

      async 'paper/list'(asked) {
        return cases.read((db) => listPapers(db, asked, room.nameOf))
      },

      async 'paper/read'(_input, { windowId }) {
        const { fileName, bytes } = papers.ofWindow(windowId)
        return { fileName, bytes }
      },
    },

    out: {
      bindWindow: (windowId, paperId) => papers.bindWindow(windowId, paperId),
      read: async (paperId) => papers.require(paperId),
      async note(paperId, how, userId) {
        papers.require(paperId)
        await cases.transact(userId, async (trx, record) => {
          await markPaper(trx, paperId as PaperId, how, instantNow(world))
          record(`paper/${how}`, paperId)
          await noteSent(trx, await requirePaper(trx, paperId as PaperId), doing(userId))
        })
        changed()
      },
    },
  }
}
