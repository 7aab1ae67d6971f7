import type { OpeningMode, VaultStatus } from '../../shared/domain/vault/vault'
import type {} from '../client/samrum'
import { lockText } from '../text/sv/lock'
import { countDown } from './countdown'
import { showFirstRun, showUnusable } from './first-run'
import { openChange, openRecovery } from './new-passphrase'
import { button, byId, make, moment, showRefusal, showSentence, showView, wireReveal } from './page'

/**
 * The lock page: painted as plain HTML, so that keys work before anything has been asked; the processes start meanwhile.
 * INVARIANT 1: a passphrase typed before the status has come is used when it comes, not lost.
 * INVARIANT 2: after a try the field keeps its text, selected, unless it opened.
 */
type Locked = Extract<VaultStatus, { kind: 'locked' }>

const passphrase = byId<HTMLInputElement>('passphrase')
const userSelect = byId<HTMLSelectElement>('user')
const problem = byId('problem')
const RETRY_MS = 150
const PATIENCE_MS = 30_000
const began = performance.now()

let locked: Locked | null = null
let onLocked: (() => void) | null = null

async function readStatus(): Promise<void> {
  const reply = await window.samrum.ask('vault/status', {})
  if (!reply.ok) {
    // The process that knows is still starting; when it never does, say so.
    if (performance.now() - began > PATIENCE_MS) showRefusal(problem, reply)
    else setTimeout(() => void readStatus(), RETRY_MS)
    return
  }
  const status = reply.value
  if (status.kind === 'none') return showFirstRun()
  if (status.kind === 'unusable') return showUnusable(status, () => void readStatus())
  if (document.body.dataset.view === 'unusable') {
    showView('unlock')
    passphrase.focus()
  }
  showLocked(status)
}

function showLocked(status: Locked): void {
  const chosen = userSelect.value
  locked = status
  userSelect.replaceChildren(...status.users.map(({ id, name }) => make('option', { value: id }, name)))
  if (status.users.some(({ id }) => id === chosen)) userSelect.value = chosen
  byId('user-row').hidden = status.users.length < 2
  const closed = status.lastClosedAt ? lockText.lastClosed(moment(status.lastClosedAt)) : ''
  byId('vault-name').replaceChildren(status.name, ...(closed ? [make('br', {}), closed] : []))
  offerModes()
  if (status.waitSeconds > 0) countDown(byId('wait'), status.waitSeconds, () => passphrase.focus())
  onLocked?.()
  onLocked = null
}

/** "Öppna för möte" is only a choice for somebody who could open the identities. */
function offerModes(): void {
  const user = locked?.users.find(({ id }) => id === userSelect.value)
  const canChoose = user?.opensIdentity ?? true
  byId('open-meeting').hidden = !canChoose
  byId('meeting-hint').hidden = !canChoose
}

async function unlock(mode: OpeningMode): Promise<void> {
  if (passphrase.value === '') {
    showSentence(problem, lockText.emptyPassphrase)
    passphrase.focus()
    return
  }
  if (!locked) {
    onLocked = () => void unlock(mode)
    return
  }
  const user = locked.users.find(({ id }) => id === userSelect.value) ?? locked.users[0]
  if (!user) return
  const buttons = document.querySelectorAll<HTMLButtonElement>('#buttons button')
  for (const each of buttons) each.disabled = true
  problem.hidden = true
  byId('opening').textContent = lockText.opening
  byId('opening').hidden = false
  const reply = await window.samrum.ask('vault/unlock', { userId: user.id, passphrase: passphrase.value, mode })
  for (const each of buttons) each.disabled = false
  if (reply.ok) {
    passphrase.value = ''
    if (reply.value.failedTries > 0)
      byId('opening').textContent = `${lockText.opening} ${lockText.failedTries(reply.value.failedTries)}`
    return
  }
  byId('opening').hidden = true
  showRefusal(problem, reply)
  passphrase.focus()
  passphrase.select()
  void readStatus()
}

async function readState(): Promise<void> {
  const reply = await window.samrum.ask('app/state', {})
  if (!reply.ok) return
  const { practice, demoPassphrase, mode, notice } = reply.value
  byId('practice').hidden = !practice
  // The first submit button is the one that Enter presses.
  if (mode === 'meeting') {
    byId('buttons').prepend(byId('open-meeting'))
    byId('open-meeting').className = 'primary'
    byId('open').className = 'secondary'
  }
  if (notice) showRefusal(byId('notice'), { code: notice, facts: {} })
  if (demoPassphrase) {
    const fill = button(lockText.fillIn, 'plain', () => {
      passphrase.value = demoPassphrase
      passphrase.focus()
    })
    byId('demo').replaceChildren(lockText.demo, make('br', {}), make('code', {}, demoPassphrase), ' ', fill)
    byId('demo').hidden = false
  }
}

byId<HTMLFormElement>('unlock').addEventListener('submit', (event) => {
  event.preventDefault()
  void unlock((event.submitter as HTMLButtonElement | null)?.value === 'meeting' ? 'meeting' : 'full')
})
for (const name of ['keydown', 'keyup'] as const) {
  passphrase.addEventListener(name, (event) => {
    byId('caps').hidden = !event.getModifierState('CapsLock')
  })
}
userSelect.addEventListener('change', offerModes)
for (const [id, openWay] of [
  ['forgot', openRecovery],
  ['change', openChange],
] as const) {
  const begin = (): void => {
    // Pressed before the status has come: done when it comes, not lost.
    if (!locked) {
      onLocked = begin
      return
    }
    openWay(locked, (userId, sentence) => {
      showView('unlock')
      userSelect.value = userId
      showSentence(byId('notice'), sentence)
      passphrase.focus()
      void readStatus()
    })
  }
  byId(id).addEventListener('click', begin)
}
byId('practise').addEventListener('click', () => void window.samrum.ask('app/open-practice', {}))
wireReveal(document)
passphrase.focus()
void readState()
void readStatus()
