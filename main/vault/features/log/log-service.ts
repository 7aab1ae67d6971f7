import type { CaseRoom, HandlersOf } from '../case-room'

const LINES_A_PAGE = 100

/** This compartment's log, newest first; the screen merges it by time with the identity compartment's. */
export function logHandlers({ cases, users }: CaseRoom): HandlersOf<'log'> {
  return {
    async 'log/list'({ before }) {
      return { lines: await cases.auditLines(before, LINES_A_PAGE), users: users.map(({ id, name }) => ({ id, name })) }
    },
  }
}
