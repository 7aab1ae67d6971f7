import type { Knex } from 'knex'
import { groupsPapers } from '../../../../renderer/text/sv/papers-groups'
import type { Group, GroupId } from '../../../../shared/domain/group/group'
import { versionInForce } from '../../../../shared/domain/library/rules'
import { type SheetSection, sheetSection } from '../../../../shared/domain/paper/sheet-section'
import { requireThat } from '../../../../shared/lib/domain-error'
import { groupKindOf } from '../../../../shared/profiles'
import { requireGroup } from '../group/group-repository'
import type { PaperSurroundings } from '../paper/paper-ground-repository'
import type { MakeSheet } from '../paper/sheet-ground-repository'
import { listDocuments } from './library-repository'

const words = groupsPapers.template

/** A template of the profile, by its key (G34); without a key, every document of the group that holds, for its page on the web (G44). */
export const templateSheet: MakeSheet = async (db, { aboutId, key }, around) => {
  const group = await requireGroup(db, aboutId as GroupId)
  return {
    ...(key === '' ? await bundleOf(db, group, around) : templateOf(group, key)),
    signatures: [],
    about: 'nobody',
    group,
    unreviewed: false,
    matterId: null,
    meetingId: null,
    day: around.printedOn,
  }
}

interface Words {
  readonly title: string
  readonly facts: { label: string; value: string }[]
  readonly sections: SheetSection[]
}

function templateOf({ profileId, kind }: Group, key: string): Words {
  const template = groupKindOf(profileId, kind).templates.find((one) => one.key === key)
  requireThat(template, 'library/unknown-template')
  return { title: template.label, facts: [], sections: [sheetSection({ text: template.text })] }
}

async function bundleOf(db: Knex, group: Group, { printedOn, nameOf }: PaperSurroundings): Promise<Words> {
  const holding = (await listDocuments(db, group.id, nameOf)).flatMap(({ title, versions }) => {
    const version = versionInForce(versions, printedOn)
    return version ? [{ title, version }] : []
  })
  const list = holding.map(({ title, version }) => `${title} (${words.inForce(version.version, version.validFrom)})`)
  return {
    title: words.all,
    facts: [],
    sections: [
      list.length > 0 ? sheetSection({ heading: words.library, list }) : sheetSection({ text: words.none }),
      ...holding.map(({ title, version }) => sheetSection({ newPage: true, heading: title, text: version.text })),
    ].slice(0, 200),
  }
}
