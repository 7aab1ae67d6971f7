import { useMay, useSession } from '../../client'
import { text } from '../../text/sv'
import { Card, Note, Page } from '../../ui'
import { AppearancePanel } from './appearance-panel'
import { BackupsPanel } from './backups-panel'
import { IdlePanel } from './idle-panel'
import { OwnPassphrasePanel } from './own-passphrase-panel'
import { PlacePanel } from './place-panel'
import { UsersPanel } from './users-panel'

const words = text.settings

/** One page, a card per matter: few settings, and none of them must be found before work can begin. */
export function SettingsPage() {
  const session = useSession()
  const may = useMay()
  if (!session) return <Page title={words.title} />
  const administers = may('vault:administer')
  return (
    <Page title={words.title} narrow>
      <AppearancePanel />
      <IdlePanel minutes={session.idleMinutes} />
      {session.identityOpen ? (
        <>
          <OwnPassphrasePanel />
          {administers ? <UsersPanel ownId={session.user.id} /> : null}
          {administers ? <BackupsPanel /> : null}
        </>
      ) : (
        <Card title={administers ? words.sections.users : words.sections.passphrase}>
          <Note>{administers ? words.users.identityClosed : words.passphrase.onLockPage}</Note>
        </Card>
      )}
      {session.practice ? null : <PlacePanel />}
    </Page>
  )
}
