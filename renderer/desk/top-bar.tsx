import { Button } from '@mantine/core'
import { spotlight } from '@mantine/spotlight'
import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { compartmentsOf } from '../../shared/domain/user/rights'
import { groupKindOf } from '../../shared/profiles'
import { ask, useOpenIdentity, useQueryOf, useSession, useWhatHolds } from '../client'
import { ProjectorLost } from '../features/wall'
import { text } from '../text/sv'
import { ConfirmDialog, Keys } from '../ui'
import { IconLock, IconLockOpen, IconSearch } from '../ui/icons'
import { LockNear } from './lock-near'

const words = text.desk
export const lockNow = (): void => void ask('app/lock', {})

/** What holds now: of the page that is open, else of the only group there is. */
function useSentence(): { group: string; sentence: string; mode: string } {
  const holding = useWhatHolds()
  const groups = useQueryOf('group/list', {}).value?.groups
  if (holding) return { group: holding.groupName, sentence: words.holds[holding.disclosure], mode: holding.disclosure }
  const only = groups?.length === 1 ? groups[0] : undefined
  if (only) {
    const { disclosure } = groupKindOf(only.profileId, only.kind)
    return { group: only.name, sentence: words.holds[disclosure], mode: disclosure }
  }
  return { group: '', sentence: words.holds.nothingOpen, mode: 'none' }
}

/** Tells the pages how much the bar covers while it stays on top, so that what stays in sight beside them stands clear of it. */
function useHeightTold(bar: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = bar.current
    if (!element) return
    const tell = () => {
      const covers = getComputedStyle(element).position === 'sticky' ? element.offsetHeight : 0
      document.documentElement.style.setProperty('--d-top-height', `${covers}px`)
    }
    const watch = new ResizeObserver(tell)
    watch.observe(element)
    window.addEventListener('resize', tell)
    return () => {
      watch.disconnect()
      window.removeEventListener('resize', tell)
    }
  }, [bar])
}

/** Always there: the one sentence, who is here, whether identities are open, and the way to lock. */
export function TopBar() {
  const session = useSession()
  const { group, sentence, mode } = useSentence()
  const [asking, setAsking] = useState(false)
  const openIdentity = useOpenIdentity()
  const bar = useRef<HTMLElement>(null)
  useHeightTold(bar)
  const mayOpen =
    session !== undefined &&
    !session.identityOpen &&
    session.runningMeetingId === null &&
    compartmentsOf(session.user.roles).identity
  return (
    <header ref={bar} className="d-top">
      <p className="d-holds" data-mode={mode} data-testid="holds">
        {group ? <span className="d-holds-group">{group}</span> : null}
        <strong>{sentence}</strong>
      </p>
      <div className="d-top-tools">
        <button type="button" className="d-search" onClick={() => spotlight.open()}>
          <IconSearch aria-hidden />
          <span>{words.palette}</span>
          <Keys keys="Ctrl+K" />
        </button>
        {session ? (
          <p className="d-who">
            <span>{session.user.name}</span>
            <span className="d-identity" data-open={session.identityOpen} data-testid="identity-state">
              {session.identityOpen ? <IconLockOpen aria-hidden /> : <IconLock aria-hidden />}
              {session.identityOpen ? words.identityOpen : words.identityClosed}
              {mayOpen ? (
                <button type="button" className="s-link" aria-label={words.openIdentity} onClick={() => setAsking(true)}>
                  {text.ui.open}
                </button>
              ) : null}
            </span>
          </p>
        ) : null}
        <Button
          variant="outline"
          leftSection={<IconLock aria-hidden />}
          rightSection={<Keys keys="Ctrl+Skift+L" quiet />}
          onClick={lockNow}
        >
          {words.lock}
        </Button>
      </div>
      <LockNear />
      <ProjectorLost />
      <ConfirmDialog
        opened={asking}
        title={words.openIdentityTitle}
        confirm={words.openIdentityConfirm}
        keep={words.openIdentityKeep}
        onConfirm={() => void openIdentity()}
        onKeep={() => setAsking(false)}
      >
        {session?.practice ? words.openIdentityBodyPractice : words.openIdentityBody}
      </ConfirmDialog>
    </header>
  )
}
