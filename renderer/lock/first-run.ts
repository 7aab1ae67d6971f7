import type { VaultStatus } from '../../shared/domain/vault/vault'
import { lockText } from '../text/sv/lock'
import { button, byId, make, moment, showRefusal, showView } from './page'

type Unusable = Extract<VaultStatus, { kind: 'unusable' }>

/** There is no vault yet: one way on, and practice beside it. */
export function showFirstRun(): void {
  const title = make('h1', { id: 'first-title', tabindex: '-1' }, lockText.firstRunTitle)
  byId('first').replaceChildren(
    title,
    make('p', {}, lockText.firstRunLead),
    make(
      'div',
      { class: 'stack' },
      make(
        'div',
        { class: 'buttons' },
        button(lockText.begin, 'primary', () => void window.samrum.ask('app/open-setup', {})),
        button(lockText.practise, 'secondary', () => void window.samrum.ask('app/open-practice', {})),
      ),
      make('p', { class: 'hint' }, lockText.beginHint),
    ),
  )
  showView('none')
  byId('first').querySelector('button')?.focus()
}

/** What a backup makes good. A newer version, a full disk or a write-protected folder is not helped by older files. */
const HELPED_BY_BACKUP: ReadonlySet<string> = new Set(['vault/damaged', 'vault/put-back', 'vault/account-altered'])

/** The vault cannot be opened: what is wrong, and every copy it can be made whole from, one button each. Never deletion. */
export function showUnusable(status: Unusable, again: () => void): void {
  const problem = make('div', { class: 'problem', role: 'alert' })
  showRefusal(problem, { code: status.code, facts: {} })
  const restore = (id: Unusable['backups'][number]['id'], pressed: HTMLButtonElement) => {
    pressed.textContent = lockText.restoring
    void window.samrum.ask('vault/restore-backup', { backupId: id }).then((reply) => {
      if (reply.ok) return again()
      pressed.textContent = lockText.tryAgain
      showRefusal(problem, reply)
    })
  }
  const backups = status.backups.map(({ id, madeAt, checked }) => {
    const pressed = button(lockText.restore(moment(madeAt)), 'secondary', () => restore(id, pressed))
    return make('li', {}, pressed, ...(checked ? [] : [` (${lockText.backupUnchecked})`]))
  })
  const offer =
    backups.length > 0
      ? [make('ul', { class: 'backups' }, ...backups), make('p', { class: 'hint' }, lockText.restoreHint)]
      : [make('p', {}, lockText.noBackups)]
  byId('unusable').replaceChildren(
    make('h1', { id: 'unusable-title', tabindex: '-1' }, lockText.unusableTitle),
    make('div', { class: 'stack' }, problem, ...(status.code.startsWith('place/') ? [otherPlace(problem)] : [])),
    ...(HELPED_BY_BACKUP.has(status.code) ? [make('h2', {}, lockText.backups), ...offer] : []),
    make(
      'div',
      { class: 'foot' },
      button(lockText.tryAgain, 'plain', again),
      button(lockText.practise, 'plain', () => void window.samrum.ask('app/open-practice', {})),
      button(lockText.quit, 'plain', () => void window.samrum.ask('app/quit', {})),
    ),
  )
  showView('unusable')
  byId('unusable').querySelector<HTMLElement>('h1')?.focus()
}

/** The ordinary place will not do (a server, a folder that is copied to a cloud): another one on this computer. */
function otherPlace(problem: HTMLElement): HTMLElement {
  const row = make('div', { class: 'buttons' })
  const choose = button(lockText.choosePlace, 'primary', () => {
    void window.samrum.ask('settings/choose-place', {}).then((reply) => {
      if (!reply.ok) return showRefusal(problem, reply)
      if (reply.value.moved === 'cancelled') return
      problem.replaceChildren(lockText.placeChosen)
      row.replaceChildren(button(lockText.restart, 'primary', () => void window.samrum.ask('app/restart', {})))
    })
  })
  row.append(choose)
  return row
}
