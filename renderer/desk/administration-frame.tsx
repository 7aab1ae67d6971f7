import { Button } from '@mantine/core'
import { text } from '../text/sv'
import { Page } from '../ui'
import { IconLock } from '../ui/icons'
import { Mark } from '../ui/mark'
import { BackupsPanel } from './settings/backups-panel'
import { OwnPassphrasePanel } from './settings/own-passphrase-panel'
import { PlacePanel } from './settings/place-panel'
import { UsersPanel } from './settings/users-panel'
import { lockNow } from './top-bar'

const words = text.desk

/** The desk of somebody who holds no key: accounts, copies and place, and no case process behind it. */
export function AdministrationFrame({ practice }: { practice: boolean }) {
  return (
    <div className="d-shell">
      {practice ? <p className="d-practice">{words.practice}</p> : null}
      <header className="d-top">
        <p className="d-name">
          <Mark />
          <span>{words.program}</span>
        </p>
        <p className="d-holds" data-mode="none">
          <strong>{words.holds.administration}</strong>
        </p>
        <Button variant="outline" leftSection={<IconLock aria-hidden />} onClick={lockNow}>
          {words.lock}
        </Button>
      </header>
      <main id="main">
        <Page title={text.settings.title} narrow>
          <UsersPanel />
          <OwnPassphrasePanel />
          <BackupsPanel />
          <PlacePanel />
        </Page>
      </main>
    </div>
  )
}
