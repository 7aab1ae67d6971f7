import type { LibraryDocument, LibraryVersion } from '../../../shared/domain/library/library'
import { versionInForce } from '../../../shared/domain/library/rules'
import type { IsoDate } from '../../../shared/lib/dates'
import { useMay } from '../../client'
import { text } from '../../text/sv'
import { DataTable, Refused } from '../../ui'
import { usePaper } from '../meeting/use-paper'

const words = text.library

/** A new version stands beside the old ones: which one holds today, which come, which have been. Each opens as a paper. */
export function VersionsTable({ document, today }: { document: LibraryDocument; today: IsoDate }) {
  const may = useMay()
  const { show, refusal } = usePaper()
  const holds = versionInForce(document.versions, today)
  const standing = ({ version, validFrom }: LibraryVersion) => {
    if (version === holds?.version) return words.inForce
    return validFrom > today ? words.coming : words.earlier
  }
  const open = ({ version }: LibraryVersion) => void show({ kind: 'routine', documentId: document.id, version })
  return (
    <>
      <DataTable<LibraryVersion>
        caption={words.versions(document.title)}
        columns={[
          { key: 'version', header: words.columns.version, nowrap: true, render: ({ version }) => words.version(version) },
          { key: 'validFrom', header: words.columns.validFrom, nowrap: true, render: ({ validFrom }) => validFrom },
          { key: 'standing', header: words.columns.standing, render: standing },
          { key: 'published', header: words.columns.published, render: ({ publishedBy }) => publishedBy },
          {
            key: 'website',
            header: words.columns.website,
            nowrap: true,
            render: ({ websiteOn }) => websiteOn ?? words.notOnWebsite,
          },
        ]}
        rows={document.versions}
        rowKey={({ version }) => String(version)}
        {...(may('paper:make') ? { onOpen: open } : {})}
      />
      <Refused refusal={refusal} />
    </>
  )
}
