import type { VaultStatus } from '../../shared/domain/vault/vault'
import { lockText } from '../text/sv/lock'
import { button, byId, make, showRefusal, showSentence, showView, wireReveal } from './page'

type Locked = Extract<VaultStatus, { kind: 'locked' }>

const field = (id: string, label: string, control: HTMLElement, hint?: string) =>
  make(
    'div',
    {},
    make('label', { for: id }, label),
    ...(hint ? [make('p', { class: 'hint', id: `${id}-hint` }, hint)] : []),
    control,
  )

/** The way in for whoever has forgotten: recovery key and a new passphrase. */
export function openRecovery(status: Locked, onDone: (userId: string) => void): void {
  const section = byId<HTMLElement>('recovery')
  const title = make('h1', { id: 'recovery-title', tabindex: '-1' }, lockText.recoveryTitle)
  const user = make('select', { id: 'recovery-user' }, ...status.users.map(({ id, name }) => make('option', { value: id }, name)))
  const key = make('textarea', {
    id: 'recovery-key',
    rows: '3',
    maxlength: '200',
    spellcheck: 'false',
    autocomplete: 'off',
    'aria-describedby': 'recovery-key-hint',
  })
  const next = make('input', {
    id: 'new-passphrase',
    type: 'password',
    maxlength: '1024',
    autocomplete: 'new-password',
    spellcheck: 'false',
    'aria-describedby': 'new-passphrase-hint',
  })
  const reveal = make(
    'button',
    { type: 'button', class: 'plain', 'data-reveals': 'new-passphrase', 'aria-label': lockText.showLabel },
    lockText.show,
  )
  const problem = make('div', { class: 'problem', role: 'alert', hidden: true })
  const propose = button(lockText.propose, 'plain', () => {
    void window.samrum.ask('vault/propose-passphrase', {}).then((reply) => {
      if (!reply.ok) return showRefusal(problem, reply)
      next.value = reply.value.passphrase
      if (next.type === 'password') reveal.click()
    })
  })
  const send = make('button', { type: 'submit', class: 'primary' }, lockText.setPassphrase)
  const form = make(
    'form',
    { novalidate: true },
    ...(status.users.length > 1 ? [field('recovery-user', lockText.user, user)] : []),
    field('recovery-key', lockText.recoveryKey, key, lockText.recoveryKeyHint),
    field('new-passphrase', lockText.newPassphrase, make('div', { class: 'reveal' }, next, reveal), lockText.newPassphraseHint),
    propose,
    problem,
    make(
      'div',
      { class: 'buttons' },
      send,
      button(lockText.back, 'secondary', () => back()),
    ),
    make('p', { class: 'hint' }, lockText.noSheet),
  )
  const back = () => {
    section.replaceChildren()
    showView('unlock')
    byId('forgot').focus()
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    if (key.value.trim() === '') {
      showSentence(problem, lockText.emptyRecoveryKey)
      key.focus()
      return
    }
    problem.hidden = true
    const userId = user.value as Locked['users'][number]['id']
    void window.samrum
      .ask('vault/unlock-with-recovery', { recoveryKey: key.value, userId, newPassphrase: next.value })
      .then((reply) => {
        if (!reply.ok) return showRefusal(problem, reply)
        section.replaceChildren()
        onDone(userId)
      })
  })
  section.replaceChildren(title, make('p', { class: 'quiet' }, lockText.recoveryLead), form)
  wireReveal(section)
  showView('recovery')
  title.focus()
}
