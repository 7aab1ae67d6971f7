import type { VaultStatus } from '../../shared/domain/vault/vault'
import type { Reply } from '../../shared/lib/reply'
import { lockText } from '../text/sv/lock'
import { button, byId, make, showRefusal, showSentence, showView, wireReveal } from './page'

type Locked = Extract<VaultStatus, { kind: 'locked' }>
type UserId = Locked['users'][number]['id']

/** What tells one way to a new passphrase from the other: what is shown instead of opening. */
interface Way {
  readonly title: string
  readonly lead: string
  readonly proof: HTMLTextAreaElement | HTMLInputElement
  /** The proof with what stands beside it. */
  readonly proofRow: HTMLElement
  readonly proofLabel: string
  readonly proofHint: string
  readonly proofMissing: string
  readonly send: string
  readonly note: string
  /** The button that led here, focused again on the way back. */
  readonly from: string
  ask(userId: UserId, proof: string, next: string): Promise<Reply<unknown>>
}

const field = (id: string, label: string, control: HTMLElement, hint?: string) =>
  make(
    'div',
    {},
    make('label', { for: id }, label),
    ...(hint ? [make('p', { class: 'hint', id: `${id}-hint` }, hint)] : []),
    control,
  )

const passphraseField = (id: string, kind: 'new' | 'current') => {
  const input = make('input', { id, type: 'password', maxlength: '1024', autocomplete: `${kind}-password`, spellcheck: 'false' })
  const reveal = make(
    'button',
    { type: 'button', class: 'plain', 'data-reveals': id, 'aria-label': lockText.showLabel },
    lockText.show,
  )
  return { input, reveal, row: make('div', { class: 'reveal' }, input, reveal) }
}

/** For whoever has forgotten: recovery key and a new passphrase, which also opens. */
export const openRecovery = (status: Locked, onDone: (userId: UserId, sentence: string) => void): void => {
  const proof = make('textarea', { id: 'recovery-key', rows: '3', maxlength: '200', spellcheck: 'false', autocomplete: 'off' })
  openWay(status, (userId) => onDone(userId, lockText.recovered), {
    title: lockText.recoveryTitle,
    lead: lockText.recoveryLead,
    proof,
    proofRow: proof,
    proofLabel: lockText.recoveryKey,
    proofHint: lockText.recoveryKeyHint,
    proofMissing: lockText.emptyRecoveryKey,
    send: lockText.setPassphrase,
    note: lockText.noSheet,
    from: 'forgot',
    ask: (userId, recoveryKey, newPassphrase) =>
      window.samrum.ask('vault/unlock-with-recovery', { recoveryKey, userId, newPassphrase }),
  })
}

/** For everybody, also a note-taker, whose identity process is gone once the desk is open. */
export const openChange = (status: Locked, onDone: (userId: UserId, sentence: string) => void): void => {
  const current = passphraseField('current-passphrase', 'current')
  openWay(status, (userId) => onDone(userId, lockText.changed), {
    title: lockText.changeTitle,
    lead: lockText.changeLead,
    proof: current.input,
    proofRow: current.row,
    proofLabel: lockText.currentPassphrase,
    proofHint: '',
    proofMissing: lockText.emptyPassphrase,
    send: lockText.changeSend,
    note: '',
    from: 'change',
    ask: (userId, proof, next) => window.samrum.ask('vault/change-passphrase', { userId, current: proof, next }),
  })
}

function openWay(status: Locked, onDone: (userId: UserId) => void, way: Way): void {
  const section = byId<HTMLElement>('recovery')
  const title = make('h1', { id: 'recovery-title', tabindex: '-1' }, way.title)
  const user = make('select', { id: 'recovery-user' }, ...status.users.map(({ id, name }) => make('option', { value: id }, name)))
  user.value = byId<HTMLSelectElement>('user').value || user.value
  const next = passphraseField('new-passphrase', 'new')
  if (way.proofHint) way.proof.setAttribute('aria-describedby', `${way.proof.id}-hint`)
  next.input.setAttribute('aria-describedby', 'new-passphrase-hint')
  const problem = make('div', { class: 'problem', role: 'alert', hidden: true })
  const propose = button(lockText.propose, 'plain', () => {
    void window.samrum.ask('vault/propose-passphrase', {}).then((reply) => {
      if (!reply.ok) return showRefusal(problem, reply)
      next.input.value = reply.value.passphrase
      if (next.input.type === 'password') next.reveal.click()
    })
  })
  const back = () => {
    section.replaceChildren()
    showView('unlock')
    byId(way.from).focus()
  }
  const form = make(
    'form',
    { novalidate: true },
    ...(status.users.length > 1 ? [field('recovery-user', lockText.user, user)] : []),
    field(way.proof.id, way.proofLabel, way.proofRow, way.proofHint),
    field('new-passphrase', lockText.newPassphrase, next.row, lockText.newPassphraseHint),
    propose,
    problem,
    make(
      'div',
      { class: 'buttons' },
      make('button', { type: 'submit', class: 'primary' }, way.send),
      button(lockText.back, 'secondary', back),
    ),
    ...(way.note ? [make('p', { class: 'hint' }, way.note)] : []),
  )
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    if (way.proof.value.trim() === '') {
      showSentence(problem, way.proofMissing)
      way.proof.focus()
      return
    }
    problem.hidden = true
    const userId = user.value as UserId
    void way.ask(userId, way.proof.value, next.input.value).then((reply) => {
      if (!reply.ok) return showRefusal(problem, reply)
      section.replaceChildren()
      onDone(userId)
    })
  })
  section.replaceChildren(title, make('p', { class: 'quiet' }, way.lead), form)
  wireReveal(section)
  showView('recovery')
  title.focus()
}
