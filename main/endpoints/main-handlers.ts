import { app } from 'electron'
import { DEMO_PASSPHRASE } from '../../shared/domain/vault/demo'
import { requireThat } from '../../shared/lib/domain-error'
import type { Shell } from '../shell/shell'
import type { Handlers } from '../vault/ports/handlers'
import type { Page } from '../windows/page-window'
import { printPaper, savePaper } from './papers'
import { chosenPlace, currentPlace } from './place'

/** Main's endpoints for one page: windows, displays, native dialogs. Each is a line; what it takes more is a file beside. */
export function mainHandlers(shell: Shell, page: Page): Handlers<'main'> {
  const done = async (work: () => unknown): Promise<Record<never, never>> => {
    await work()
    return {}
  }
  const opening = (work: () => unknown) =>
    done(() => {
      requireThat(!shell.locking(), 'session/locking')
      return work()
    })
  const desk = () => shell.pages.current().window
  /** An enclosure is looked at and goes nowhere: it is neither saved nor printed. */
  const paperFrom = () => {
    const from = shell.paperFrom(page.id)
    requireThat(from, 'paper/not-of-this-window')
    return from
  }
  return {
    'app/state': async () => ({
      version: app.getVersion(),
      build: __BUILD_COMMIT__,
      electron: process.versions.electron ?? '',
      platform: process.platform,
      practice: shell.isPractice(),
      demoPassphrase: shell.parts.demo && !shell.isPractice() ? DEMO_PASSPHRASE : null,
      ...shell.state(),
    }),
    'app/lock': () => done(() => shell.lock('asked')),
    'app/drafts-flushed': () => done(() => shell.draftsFlushed()),
    'app/open-setup': () => opening(() => shell.openSetup()),
    'app/open-practice': () => opening(() => shell.openPractice()),
    'app/reopen-practice': () => opening(() => shell.reopenPractice()),
    'app/quit': () => done(() => shell.leave()),
    'app/restart': () => done(() => shell.restart()),
    'projector/state': async () => shell.projector.state(desk().getBounds()),
    'projector/open': () => opening(() => shell.projector.open(desk().getBounds())),
    'projector/close': () => done(() => shell.projector.close()),
    'projector/swap': () => opening(() => shell.projector.swap(desk())),
    'screen/state': async () => shell.opening.screen(),
    'screen/answer': async ({ seen }) => {
      shell.opening.answerScreen(seen)
      return shell.opening.screen()
    },
    'preview/open': (input) =>
      opening(() =>
        shell.openPreview(
          'paperId' in input
            ? { from: 'case', kind: 'paper', id: input.paperId }
            : 'listId' in input
              ? { from: 'identity', kind: 'paper', id: input.listId }
              : { from: 'identity', kind: 'enclosure', id: input.enclosureId },
        ),
      ),
    'preview/close': () => done(() => shell.pages.closePreview()),
    'preview/save': () => savePaper(shell, page, paperFrom()),
    'preview/print': () => printPaper(shell, page, paperFrom()),
    'setup/save-recovery-sheet': () => savePaper(shell, page, 'identity'),
    'setup/print-recovery-sheet': () => printPaper(shell, page, 'identity'),
    'setup/finish': () => done(() => shell.finishSetup()),
    'settings/choose-place': () => chosenPlace(shell, page),
    'settings/place': async () => ({ folder: currentPlace(shell) }),
  }
}
