import type { OpeningMode } from '../../shared/domain/vault/vault'
import type { Opened, ToldLimits } from '../broker/vault'
import { wallMustGoDark } from '../displays/place-projector'
import type { Displays } from '../displays/screen'
import { type ScreenState, screenState } from '../displays/screen-question'
import { type Limits, ORDINARY_LIMITS } from '../power/activity'
import type { StayAwake } from '../power/stay-awake'
import { type Clock, dayHere, type Moment } from '../start/clock'
import { daysIn, readSettings, writeSettings } from '../start/settings-file'
import { offeredMode } from './offered-mode'

export interface OpeningParts {
  readonly clock: Clock
  readonly displays: Displays
  readonly stayAwake: StayAwake
  readonly settingsFile: string
  /** False in a practice: its meetings are invented. */
  remembersDays(): boolean
  /** The answer to "Syns den här bilden på duken?" may be another now. */
  screenChanged(state: ScreenState): void
}

/**
 * What holds from an unlock to the next lock, and what the lock page offers after it.
 * INVARIANT: an answer about the only display holds until the next lock or the next change of displays, whichever comes first.
 */
export interface Opening {
  opened(now: Opened): void
  identityEnded(): void
  told(limits: ToldLimits): void
  lockBegun(): void
  answerScreen(seen: 'onTheWall' | 'hereOnly'): void
  screen(): ScreenState
  /** What was unlocked; null while nothing is. */
  current(): Opened | null
  openedAt(): Moment | null
  limits(): Limits
  state(): { mode: OpeningMode; opens: Opened['opens']; identityOpen: boolean }
}

export function makeOpening(parts: OpeningParts): Opening {
  const { clock, displays } = parts
  let unlocked: { opened: Opened; at: Moment } | null = null
  let identityOpen = false
  let limits: Limits = ORDINARY_LIMITS
  let lockedInMeeting = false
  let seenHereOnly = __TEST_HOOKS__ && process.env.SAMRUM_TEST_SCREEN === 'here'
  let screens = displays.list()

  const screen = () =>
    screenState({
      displays: displays.list().length,
      inMeeting: unlocked !== null && (unlocked.opened.mode === 'meeting' || limits.meetingRunning),
      seenHereOnly,
    })
  function forgetAnswer(): void {
    seenHereOnly = __TEST_HOOKS__ && process.env.SAMRUM_TEST_SCREEN === 'here'
  }

  displays.onChange(() => {
    const now = displays.list()
    const changed = wallMustGoDark(screens, now)
    screens = now
    if (!changed) return
    forgetAnswer()
    parts.screenChanged(screen())
  })

  return {
    opened(now) {
      unlocked = { opened: now, at: clock() }
      identityOpen = now.keepIdentity
      parts.stayAwake.set(limits.meetingRunning)
    },
    identityEnded() {
      identityOpen = false
    },
    told({ meetingDays, idleMinutes, meetingRunning, meetingEndsAt }) {
      limits = { idleMinutes, meetingRunning, meetingEndsAt }
      parts.stayAwake.set(unlocked !== null && meetingRunning)
      if (parts.remembersDays()) remember(parts.settingsFile, daysIn(meetingDays))
      if (unlocked) parts.screenChanged(screen())
    },
    lockBegun() {
      lockedInMeeting = limits.meetingRunning && parts.remembersDays()
      unlocked = null
      identityOpen = false
      limits = ORDINARY_LIMITS
      parts.stayAwake.set(false)
      forgetAnswer()
    },
    answerScreen(seen) {
      seenHereOnly = seen === 'hereOnly'
      parts.screenChanged(screen())
    },
    screen,
    current: () => unlocked?.opened ?? null,
    openedAt: () => unlocked?.at ?? null,
    limits: () => limits,
    state: () => ({
      mode: unlocked?.opened.mode ?? offered(),
      opens: unlocked?.opened.opens ?? 'desk',
      identityOpen,
    }),
  }

  function offered(): OpeningMode {
    const { meetingDays } = readSettings(parts.settingsFile)
    return offeredMode({
      inMeeting: lockedInMeeting,
      today: dayHere(clock().now),
      meetingDays,
      displays: displays.list().length,
    })
  }
}

/** A disk that takes no settings costs a key press on the lock page, no more. */
function remember(file: string, meetingDays: readonly string[]): void {
  try {
    if (readSettings(file).meetingDays.join() !== meetingDays.join()) writeSettings(file, { meetingDays })
  } catch {
    // Offered as on any other day.
  }
}
