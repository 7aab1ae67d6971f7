import { useCallback, useState } from 'react'
import { useLocation } from 'wouter'
import type { Refusal, Reply } from '../../../../shared/lib/reply'
import { ask, flushDrafts, refusalOf } from '../../../client'
import { meetingText } from '../../../text/sv/meeting'
import { goToField, say } from '../../../ui'
import { routes } from '../meeting-routes'
import type { NextStep } from '../next-step'
import type { RoomState } from './use-room'

const done = meetingText.done
/** Where the ways on stand when a door is shut; focused instead of opening a dialog (X16). */
export const DOOR_FIELD = 'door'

/** Words on the large button: always the next step by name. */
export function labelOf(step: NextStep, headingOnWall: string | null): string {
  const words = meetingText.step
  switch (step.kind) {
    case 'openItem':
    case 'seeStops':
    case 'showItem':
      return words[step.kind](step.title)
    case 'showPage':
      if (step.heading === null) return words.showPage(step.page + 1, step.pages)
      return step.heading === headingOnWall ? words.continueHeading(step.heading) : words.showHeading(step.heading)
    case 'showOutcome':
      return step.of === 'outcome' ? words.showOutcome : words.showRecommendation
    default:
      return words[step.kind]
  }
}

/** Does the next step; a refusal stays in the page until the next step. */
export function useStep(room: RoomState) {
  const [, navigate] = useLocation()
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [busy, setBusy] = useState(false)
  const [waitsFrozen, setWaitsFrozen] = useState(false)
  const { meeting, setPicked } = room

  const run = useCallback(async (asked: () => Promise<Reply<unknown>>, then?: () => void) => {
    setBusy(true)
    const reply = await asked().catch((error: unknown) => refusalOf(error))
    setBusy(false)
    setRefusal(reply.ok ? null : reply)
    if (reply.ok) then?.()
    return reply.ok
  }, [])

  /** Puts something on the wall; on a frozen wall it waits, and the desk says so. */
  const show = async (asked: () => Promise<Reply<unknown>>) => {
    const shown = await run(asked)
    setWaitsFrozen(shown && room.wall.state === 'frozen')
    return shown
  }

  const end = () =>
    run(
      async () => {
        await flushDrafts()
        return ask('meeting/end', { meetingId: meeting.id })
      },
      () => {
        say(done.ended)
        navigate(routes.after(meeting.id))
      },
    )

  const perform = async (step: NextStep): Promise<void> => {
    if (busy) return
    switch (step.kind) {
      case 'startMeeting':
        // What is typed goes to its compartment before the meeting closes one of them.
        await run(
          async () => {
            await flushDrafts()
            return ask('meeting/start', { meetingId: meeting.id })
          },
          () => say(done.started),
        )
        return
      case 'showAgenda':
        await show(() => ask('wall/show-agenda', { meetingId: meeting.id }))
        return
      case 'openItem':
        await run(
          () => ask('item/open', { itemId: step.itemId }),
          () => {
            setPicked(null)
            say(done.opened(step.title))
          },
        )
        return
      case 'seeStops':
        goToField(DOOR_FIELD)
        return
      case 'showItem':
        await show(() => ask('wall/show-item', { itemId: step.itemId, page: 0 }))
        return
      case 'showPage':
        await show(() => ask('wall/show-item', { itemId: step.itemId, page: step.page }))
        return
      case 'writeOutcome':
        goToField(`outcome:${room.open?.id}:outcome`)
        return
      case 'writeRecommendation':
        goToField(`recommendation:${room.open?.id}:choice`)
        return
      case 'showOutcome':
        await show(() => ask('wall/show-outcome', { itemId: step.itemId }))
        return
      case 'closeItem':
        await run(
          () => ask('item/close', { itemId: step.itemId }),
          () => say(done.closed),
        )
        return
      case 'endMeeting':
        await end()
        return
      case 'seeEnd':
        navigate(routes.after(meeting.id))
    }
  }
  return { perform, end, run, show, refusal, busy, waitsFrozen }
}

export type StepControl = ReturnType<typeof useStep>
