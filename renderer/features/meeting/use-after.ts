import { useState } from 'react'
import { useLocation } from 'wouter'
import type { OutputOf } from '../../../shared/contract/contract'
import type { MeetingDetail } from '../../../shared/domain/meeting/meeting'
import { compartmentsOf } from '../../../shared/domain/user/rights'
import { ask, flushDrafts, useAct, useAnnouncement, useMay, useOpenIdentity, useQueryOf, useSession } from '../../client'
import { afterwardsText } from '../../text/sv/afterwards'
import { meetingText } from '../../text/sv/meeting'
import { goToField, say } from '../../ui'
import { type After, type AfterNext, nextAfter } from './after-step'
import { routes } from './meeting-routes'
import { usePaper } from './use-paper'

type Swept = OutputOf<'privacy/sweep'>
export type AnsweredWords = Pick<Swept['answered'][number], 'kind' | 'words'>
const text = afterwardsText.page

/** A draft is moved away when somebody is found in it: there is nothing left to change. */
export const isDraft = ({ target }: Swept['open'][number]): boolean => target.startsWith('draft:')

/** The sweep of a meeting, what it found the last time it was run here, and the answers to it. */
export function useReview(meetingId: MeetingDetail['id']) {
  const { act, refusal, busy } = useAct('privacy/sweep')
  const answering = useAct('privacy/answer')
  const takingBack = useAct('privacy/take-back-answer')
  const [swept, setSwept] = useState<Swept | null>(null)
  // Words of people: gone with the identities.
  useAnnouncement('identityClosed', () => setSwept(null))
  const run = async () => {
    await flushDrafts()
    const reply = await act({ meetingId })
    if (!reply.ok) return
    setSwept(reply.value)
    const left = reply.value.open.filter((one) => !isDraft(one)).length
    say(left === 0 ? meetingText.end.clean : meetingText.end.found(left))
  }
  /** "Inte personuppgift", of these words wherever they stand in the meeting. @returns whether it was taken */
  const answer = async (about: AnsweredWords, reason = ''): Promise<boolean> => {
    const reply = await answering.act({ meetingId, ...about, reason })
    if (reply.ok) setSwept((now) => ({ ...reply.value, reviewed: (now?.reviewed ?? 0) + reply.value.reviewed }))
    return reply.ok
  }
  const takeBack = async (about: AnsweredWords): Promise<void> => {
    const reply = await takingBack.act({ meetingId, ...about })
    if (reply.ok) setSwept(reply.value)
  }
  return {
    run,
    answer,
    takeBack,
    swept,
    refusal: refusal ?? answering.refusal ?? takingBack.refusal,
    busy: busy || answering.busy || takingBack.busy,
  }
}
export type Review = ReturnType<typeof useReview>

/** What is left after a meeting, and the way to take the next step of it. */
export function useAfter(meeting: MeetingDetail, review: Review) {
  const { value, refusal } = useQueryOf('after/read', { meetingId: meeting.id })
  const list = useQueryOf('meeting/list', {})
  const confirm = useAct('after/confirm-commitments')
  const paper = usePaper()
  const openIdentity = useOpenIdentity()
  const session = useSession()
  const may = useMay()
  const [, navigate] = useLocation()
  const nextMeeting = list.value?.meetings
    .filter(({ groupId, state }) => groupId === meeting.groupId && state === 'planned')
    .at(-1)
  const after: After | null =
    value && list.value && session
      ? {
          ...value,
          withoutOutcome: meeting.items.flatMap((item) =>
            item.kind === 'matter' && value.withoutOutcome.includes(item.id)
              ? [{ itemId: item.id, codeName: item.codeName }]
              : [],
          ),
          notFollowedUp: value.followUps.filter(({ settled }) => !settled),
          identityOpen: session.identityOpen,
          practice: session.practice,
          hasNextMeeting: nextMeeting !== undefined,
          may: {
            write: may('outcome:write'),
            review: compartmentsOf(session.user.roles).identity,
            lock: may('meeting:run'),
            print: may('paper:make'),
            plan: may('meeting:plan'),
          },
        }
      : null

  const perform = async (next: AfterNext) => {
    switch (next.kind) {
      case 'writeOutcome':
        return show('outcomes', `outcome:${next.itemId}:outcome`)
      case 'openIdentity':
        return openIdentity()
      case 'review':
        return review.run()
      case 'commitments': {
        const reply = await confirm.act({ meetingId: meeting.id })
        if (reply.ok) say(text.commitmentsDone)
        return
      }
      case 'lock':
        // The card asks once more: what is locked stands fast.
        return document.querySelector<HTMLElement>('[data-after-step="lock"] button')?.click()
      case 'papers':
        return paper.show({ kind: 'meetingNotes', meetingId: meeting.id })
      case 'followUp':
        return show('next', `follow-up:${next.matterId}:kind`)
      case 'planNext':
        return navigate(routes.newMeeting)
      case 'endPractice':
        // What was practised on goes with the lock.
        return void ask('app/lock', {})
      case 'leave':
        return navigate(routes.meetings)
    }
  }

  return {
    after,
    followUps: value?.followUps ?? [],
    nextMeeting,
    step: after && nextAfter(after),
    perform,
    refusal: refusal ?? list.refusal ?? confirm.refusal ?? paper.refusal,
    busy: review.busy || confirm.busy || paper.busy,
  }
}

/** Brings a step into sight and stands in its field. */
function show(step: string, field: string): void {
  document.querySelector(`[data-after-step="${step}"]`)?.scrollIntoView({ block: 'start' })
  goToField(field)
}
