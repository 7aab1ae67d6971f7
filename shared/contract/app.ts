import { z } from 'zod'
import { enclosureId } from '../domain/enclosure/enclosure'
import { paperId } from '../domain/paper/paper'
import { openingMode } from '../domain/vault/vault'
import { endpoint } from './endpoint'

const nothing = z.strictObject({})

/** What main answers: windows, displays, native dialogs. No case, no name, no text of a person passes here. */
export const app = {
  'app/state': endpoint({
    process: 'main',
    right: 'none',
    windows: ['lock', 'setup', 'desk', 'preview'],
    input: nothing,
    output: z.strictObject({
      version: z.string(),
      build: z.string(),
      electron: z.string(),
      platform: z.string(),
      practice: z.boolean(),
      /** Passphrase of the seeded demonstration vault, shown on its lock page; null for every other vault. */
      demoPassphrase: z.string().nullable(),
      /** On the lock page: the mode to offer first. */
      mode: openingMode,
      /** What was unlocked: an administrator's desk shows settings, copies and accounts only. */
      opens: z.literal(['desk', 'administration']),
      identityOpen: z.boolean(),
      /** Lock page: why it is there, when nobody asked for it (`lock/idle`, `lock/process-ended`, `place/not-moved`…). */
      notice: z.string().max(80).nullable(),
    }),
  }),
  'app/lock': endpoint({
    process: 'main',
    right: 'none',
    windows: ['setup', 'desk', 'preview'],
    input: nothing,
    output: nothing,
  }),
  /** The desk has written its drafts: locking need not wait longer. */
  'app/drafts-flushed': endpoint({ process: 'main', right: 'none', windows: ['desk'], input: nothing, output: nothing }),
  'app/open-setup': endpoint({ process: 'main', right: 'none', windows: ['lock'], input: nothing, output: nothing }),
  'app/open-practice': endpoint({ process: 'main', right: 'none', windows: ['lock'], input: nothing, output: nothing }),
  /** In a practice: locks and opens the same invented cases again, with their identities, as a chair does after a meeting. */
  'app/reopen-practice': endpoint({ process: 'main', right: 'none', windows: ['desk'], input: nothing, output: nothing }),
  'app/quit': endpoint({ process: 'main', right: 'none', windows: ['lock', 'setup', 'desk'], input: nothing, output: nothing }),
  /** After another place was chosen before there was a vault to move. */
  'app/restart': endpoint({ process: 'main', right: 'none', windows: ['lock', 'setup'], input: nothing, output: nothing }),
  'projector/state': endpoint({
    process: 'main',
    right: 'none',
    windows: ['desk'],
    input: nothing,
    output: z.strictObject({
      open: z.boolean(),
      displays: z.number().int(),
      ownDisplay: z.boolean(),
      /** It disappeared without being asked to: a plug pulled, a process ended. Until it is opened again or closed knowingly. */
      lost: z.boolean(),
      width: z.number(),
      height: z.number(),
    }),
  }),
  'projector/open': endpoint({ process: 'main', right: 'none', windows: ['desk'], input: nothing, output: nothing }),
  'projector/close': endpoint({ process: 'main', right: 'none', windows: ['desk'], input: nothing, output: nothing }),
  /** "Byt skärm": desk and projector change displays. */
  'projector/swap': endpoint({ process: 'main', right: 'none', windows: ['desk'], input: nothing, output: nothing }),
  /** "Syns den här bilden på duken?": with one display the desk shows nothing of a meeting before that is answered. */
  'screen/state': endpoint({
    process: 'main',
    right: 'none',
    windows: ['desk'],
    input: nothing,
    output: z.strictObject({ displays: z.number().int(), asks: z.boolean() }),
  }),
  'screen/answer': endpoint({
    process: 'main',
    right: 'none',
    windows: ['desk'],
    input: z.strictObject({ seen: z.literal(['onTheWall', 'hereOnly']) }),
    output: z.strictObject({ displays: z.number().int(), asks: z.boolean() }),
  }),
  /** Opens the preview window of a paper that the case process has made, of a list of names, or of an enclosure: the identity process has those. */
  'preview/open': endpoint({
    process: 'main',
    right: 'none',
    windows: ['desk'],
    input: z.union([z.strictObject({ paperId }), z.strictObject({ enclosureId }), z.strictObject({ listId: paperId })]),
    output: nothing,
  }),
  'preview/close': endpoint({ process: 'main', right: 'none', windows: ['preview'], input: nothing, output: nothing }),
  /** Native dialog for the place; the case process writes the file. False when the person cancelled. */
  'preview/save': endpoint({
    process: 'main',
    right: 'none',
    windows: ['preview'],
    input: nothing,
    output: z.strictObject({ saved: z.boolean() }),
  }),
  'preview/print': endpoint({
    process: 'main',
    right: 'none',
    windows: ['preview'],
    input: nothing,
    output: z.strictObject({ printed: z.boolean() }),
  }),
  /** Recovery sheet from the setup page: same two ways out, bytes are handed over by the identity process. */
  'setup/save-recovery-sheet': endpoint({
    process: 'main',
    right: 'none',
    windows: ['setup'],
    input: nothing,
    output: z.strictObject({ saved: z.boolean() }),
  }),
  'setup/print-recovery-sheet': endpoint({
    process: 'main',
    right: 'none',
    windows: ['setup'],
    input: nothing,
    output: z.strictObject({ printed: z.boolean() }),
  }),
  /** The vault has been made: open the desk. */
  'setup/finish': endpoint({ process: 'main', right: 'none', windows: ['setup'], input: nothing, output: nothing }),
  /** Folder dialog for another local place; refused with the reason when it is synchronised, on the network or not writable. */
  'settings/choose-place': endpoint({
    process: 'main',
    right: 'none',
    windows: ['lock', 'setup', 'desk'],
    input: nothing,
    output: z.strictObject({ moved: z.literal(['atNextStart', 'cancelled']) }),
  }),
  'settings/place': endpoint({
    process: 'main',
    right: 'none',
    windows: ['desk'],
    input: nothing,
    output: z.strictObject({ folder: z.string() }),
  }),
} as const
