import type { EndpointName } from '../../../../shared/contract/contract'
import type { PaperKind, SheetKind } from '../../../../shared/domain/paper/paper'
import type { Standing } from '../../../../shared/privacy/gate'
import type { Slide } from '../../../../shared/slides/slide'

/**
 * By whose word everything that leaves does. LAW: a new kind of slide or paper that is not decided here does not compile, and a new
 * field or a new endpoint that hands something out fails `test/unit/main/vault/leaving.test.ts`.
 */
type Words = Readonly<Record<string, Standing>>

/** What stands on every page: group, days, stamps. */
export const ON_EVERY_PAPER: Words = {
  kind: 'set',
  practice: 'set',
  unreviewed: 'set',
  groupName: 'set',
  printedOn: 'set',
  codeName: 'set',
  summaryVersion: 'set',
  title: 'set',
  mandate: 'set',
  /** The officer's own, printed without anybody's name or number. */
  reference: 'typed',
}

export const ON_SLIDES: Readonly<Record<Slide['kind'], Words>> = {
  blank: {},
  agenda: { heading: 'set', items: 'typed', before: 'set', after: 'set' },
  general: { title: 'typed' },
  matter: { codeName: 'set', question: 'released', heading: 'released', page: 'set', pages: 'set' },
  grid: { codeName: 'set', columns: 'set', rows: 'typed', page: 'set', pages: 'set' },
  outcome: { codeName: 'set', heading: 'set', rows: 'set' },
  timer: { seconds: 'set' },
  message: { lines: 'typed' },
  pause: { until: 'set' },
}

const letter: Words = {
  addressee: 'acting',
  receivedOn: 'set',
  meeting: 'typed',
  paragraphs: 'set',
  sender: 'set',
  signedBy: 'acting',
}

/** Of papers whose words are the anonymised ones, field by field. */
export const ON_PAPERS: Readonly<Record<Exclude<PaperKind, 'sheet' | 'recoverySheet'>, Words>> = {
  recommendation: {
    to: 'set',
    meetingOn: 'set',
    functionsPresent: 'acting',
    recommendation: 'set',
    reason: 'typed',
    stopReason: 'typed',
    alternatives: 'set',
  },
  alternativesLetter: {
    sender: 'set',
    addressee: 'acting',
    decidedOn: 'set',
    decider: 'acting',
    reason: 'typed',
    alternatives: 'set',
    paragraphs: 'set',
  },
  consultationOutcome: { meetingOn: 'set', outcome: 'set', meets: 'acting', sipCaller: 'acting', reason: 'typed', said: 'set' },
  meetingNotes: {
    individualMatters: 'set',
    meetingOn: 'set',
    place: 'typed',
    notedBy: 'acting',
    locked: 'acting',
    attendees: 'acting',
    comings: 'acting',
    absentParties: 'set',
    items: 'typed',
    missingFunctions: 'set',
  },
  confirmation: letter,
  summons: letter,
  visitConfirmation: letter,
  blankForm: { version: 'set', sections: 'set' },
  // Published by a person, version by version, about nobody; what is certainly somebody's is refused at the publishing.
  routine: { version: 'set', validFrom: 'set', text: 'released' },
}

/** By the least that anything on the sheet rests on. `acting`: a list of those who act, and nothing about anybody else. */
export const ON_SHEETS: Readonly<Record<Exclude<SheetKind, 'whoIsWho'>, Standing>> = {
  notice: 'typed',
  meetingBinder: 'typed',
  bringAlong: 'typed',
  commitments: 'typed',
  lexHeller: 'typed',
  changeNotice: 'acting',
  invitationList: 'typed',
  groupReport: 'acting',
  changeBasis: 'typed',
  lessons: 'typed',
  template: 'released',
}

/** Papers that say who somebody is, or open what does: they are no anonymised papers and pass no gate, each for its reason. */
export const IDENTITY_PAPERS = {
  whoIsWho: 'names those a consent covers, for one receiver; made by the identity process and kept by nobody',
  recoverySheet: 'the key to the vault: names nobody and is made before there is anybody',
  enclosure: 'a file somebody has sent, looked at by whoever may read identities and never printed under a code name',
} as const

/** What each endpoint hands to a projector, a preview, a file or a statistic. */
export const ENDPOINTS_OUT: Readonly<
  Partial<Record<EndpointName, 'slide' | 'anonymisedPaper' | 'statistic' | keyof typeof IDENTITY_PAPERS>>
> = {
  'wall/read': 'slide',
  'wall/show-item': 'slide',
  'wall/show-agenda': 'slide',
  'wall/show-outcome': 'slide',
  'wall/show-grid': 'slide',
  'wall/show-pause': 'slide',
  'wall/show-timer': 'slide',
  'wall/show-message': 'slide',
  'wall/set-state': 'slide',
  'wall/set-view': 'slide',
  'paper/make': 'anonymisedPaper',
  'paper/read': 'anonymisedPaper',
  // The bytes of whichever paper the preview window was opened for.
  'preview/open': 'anonymisedPaper',
  'preview/close': 'anonymisedPaper',
  'preview/save': 'anonymisedPaper',
  'preview/print': 'anonymisedPaper',
  'setup/save-recovery-sheet': 'recoverySheet',
  'setup/print-recovery-sheet': 'recoverySheet',
  'statistics/read': 'statistic',
  'statistics/cross': 'statistic',
  'collaboration/groups': 'statistic',
  'who-is-who/make': 'whoIsWho',
  'who-is-who/read': 'whoIsWho',
  'enclosure/read-file': 'enclosure',
}
