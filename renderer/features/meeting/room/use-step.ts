import { useCallback, useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import type { Refusal, Reply } from '../../../../shared/lib/reply'
import { ask, flushDrafts, refusalOf } from '../../../client'
import { meetingText } from '../../../text/sv/meeting'
import { roomText } from '../../../text/sv/room'
import { goToField, say } from '../../../ui'
import { routes } from '../meeting-routes'
import type { NextStep } from '../next-step'
import { OnePress } from './one-press'
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
    case 'saveResult':
      return step.of === 'outcome' ? roomText.step.saveOutcome : roomText.step.saveRecommendation
    case 'relight':
      return roomText.step.relight(step.title)
    default:
      return words[step.kind]
  }
}

/** Sends the form of the result, wherever its own button stands. */
const saveResult = () => document.querySelector<HTMLFormElement>('[data-result] form')?.requestSubmit()

/**
 * Does the next step; a refusal stays in the page until the next step.
 * @param goTo opens a panel of the room before a field in it takes focus
 */
export function useStep(room: RoomState, goTo: (panel: 'outcome', field: string) => void) {
  const [, navigate] = useLocation()
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const press = useRef(new OnePress())
  const [waitsFrozen, setWaitsFrozen] = useState(false)
  const { meeting, setPicked } = room
  const nextStep = JSON.stringify(room.step)
  useEffect(() => press.current.seen(nextStep), [nextStep])

  const run = useCallback(async (asked: () => Promise<Reply<unknown>>, then?: () => void) => {
    const reply = await asked().catch((error: unknown) => refusalOf(error))
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

  /** @returns false when it was refused */
  const take = async (step: NextStep): Promise<boolean> => {
    switch (step.kind) {
      case 'startMeeting':
        // What is typed goes to its compartment before the meeting closes one of them.
        return run(
          async () => {
            await flushDrafts()
            return ask('meeting/start', { meetingId: meeting.id })
          },
          () => say(done.started),
        )
      case 'showAgenda':
        return show(async () => {
          await openWall()
          return ask('wall/show-agenda', { meetingId: meeting.id })
        })
      case 'openItem':
        return run(
          () => ask('item/open', { itemId: step.itemId }),
          () => {
            setPicked(null)
            say(done.opened(step.title))
          },
        )
      case 'seeStops':
        goToField(DOOR_FIELD)
        return true
      case 'showItem':
        return show(() => ask('wall/show-item', { itemId: step.itemId, page: 0 }))
      case 'showPage':
        return show(() => ask('wall/show-item', { itemId: step.itemId, page: step.page }))
      case 'writeOutcome':
        goTo('outcome', `outcome:${room.open?.id}:outcome`)
        return true
      case 'writeRecommendation':
        goTo('outcome', `recommendation:${room.open?.id}:choice`)
        return true
      case 'saveResult':
        saveResult()
        return true
      case 'relight':
        return show(() => relight(step))
      case 'showOutcome':
        return show(() => ask('wall/show-outcome', { itemId: step.itemId }))
      case 'closeItem':
        return run(
          () => ask('item/close', { itemId: step.itemId }),
          () => say(done.closed),
        )
      case 'endMeeting':
        return end()
      case 'seeEnd':
        navigate(routes.after(meeting.id))
        return true
    }
  }

  const perform = async (step: NextStep): Promise<void> => {
    if (!press.current.begin(JSON.stringify(step), performance.now())) return
    press.current.end(await take(step))
  }
  return { perform, end, run, show, refusal, waitsFrozen }
}

export type StepControl = ReturnType<typeof useStep>

/** The first thing that is shown brings the wall with it where it has a display of its own; over the desk it is opened by hand. */
async function openWall(): Promise<void> {
  const wall = await ask('projector/state', {})
  if (wall.ok && !wall.value.open && wall.value.displays > 1) await ask('projector/open', {})
}

/** What hung there is lit again; where it is no longer known, the point is shown from where it was. */
async function relight({ itemId, page }: Extract<NextStep, { kind: 'relight' }>): Promise<Reply<unknown>> {
  const lit = await ask('wall/set-state', { state: 'shown' })
  if (!lit.ok) return lit
  const wall = await ask('wall/read', {})
  return wall.ok && wall.value.slide.kind === 'blank' ? ask('wall/show-item', { itemId, page }) : wall
}
