import { describe, expect, it } from 'vitest'
import { placeToOpen } from '../../../../renderer/client/place'
import type { MeetingId } from '../../../../shared/domain/meeting/meeting'

const RUNNING = 'm-1' as MeetingId
const roomOf = (id: MeetingId) => `/moten/${id}/rum`
const at = (route: string) => ({ route, field: 'notes', caret: 12 })

describe('where a desk opens', () => {
  it.each([
    ['where it was left, when no meeting runs', null, at('/arenden/a-1'), at('/arenden/a-1')],
    ['nowhere in particular the first time', null, null, null],
    ['in the room of a running meeting the first time', RUNNING, null, { route: '/moten/m-1/rum', field: '', caret: 0 }],
    ['at the letter in the room where it was left', RUNNING, at('/moten/m-1/rum'), at('/moten/m-1/rum')],
    ['in the room, whatever page was looked at', RUNNING, at('/arenden/a-1'), { route: '/moten/m-1/rum', field: '', caret: 0 }],
    ['in the running meeting, not in another', RUNNING, at('/moten/m-10/rum'), { route: '/moten/m-1/rum', field: '', caret: 0 }],
  ])('%s', (_where, running, left, opened) => {
    expect(placeToOpen(left, running, roomOf)).toEqual(opened)
  })
})
