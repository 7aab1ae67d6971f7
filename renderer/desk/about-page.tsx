import { useQueryOf } from '../client'
import { text } from '../text/sv'
import { Card, Facts, Page } from '../ui'

const words = text.desk.about

/** Names stay as their makers write them. */
const PARTS = [
  ['Electron', 'MIT'],
  ['SQLCipher (@signalapp/sqlcipher)', 'AGPL-3.0'],
  ['Argon2 (@node-rs/argon2)', 'MIT'],
  ['React', 'MIT'],
  ['Mantine', 'MIT'],
  ['TanStack Query', 'MIT'],
  ['react-pdf, PDFKit', 'MIT'],
  ['PDF.js', 'Apache-2.0'],
  ['Knex, Zod, Day.js, wouter', 'MIT, Unlicense'],
  ['Tabler Icons', 'MIT'],
  ['Source Sans 3', 'OFL-1.1'],
] as const

/** Version, licences and the source offer (AGPL sections 6 and 13). */
export function AboutPage() {
  const { value: state } = useQueryOf('app/state', {})
  return (
    <Page title={words.title} lead={words.lead} narrow>
      <Card>
        <Facts
          rows={[
            { label: words.version, value: state?.version ?? '' },
            { label: words.build, value: state?.build ?? '' },
            { label: words.runtime, value: state ? `Electron ${state.electron}` : '' },
            { label: words.platform, value: state?.platform ?? '' },
          ]}
        />
      </Card>
      <Card title={words.sourceTitle}>
        <p>{words.licence}</p>
        <p>{words.source(state?.build ?? '')}</p>
      </Card>
      <Card title={words.noNetworkTitle}>
        <p>{words.noNetwork}</p>
      </Card>
      <Card title={words.partsTitle}>
        <p>{words.parts}</p>
        <Facts rows={PARTS.map(([label, value]) => ({ label, value }))} />
      </Card>
    </Page>
  )
}
