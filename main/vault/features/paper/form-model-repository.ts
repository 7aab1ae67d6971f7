import type { Knex } from 'knex'
import { newestVersion } from '../../../../shared/domain/form/versions'
import type { GroupId } from '../../../../shared/domain/group/group'
import type { LibraryDocumentId } from '../../../../shared/domain/library/library'
import { requireThat } from '../../../../shared/lib/domain-error'
import { groupKindOf, profileOf } from '../../../../shared/profiles'
import { requireGroup } from '../group/group-repository'
import { requireDocument, requireVersion } from '../library/library-repository'
import { commonOf, type PaperModel, type PaperSurroundings } from './paper-ground-repository'

/** Papers about nobody: a form to fill in by hand, a document of the library. "Inga uppgifter om enskilda" (X8). */

/** The newest version of the form that the group's referrals come on (A29). */
export async function blankFormModel(db: Knex, groupId: GroupId, around: PaperSurroundings): Promise<PaperModel> {
  const group = await requireGroup(db, groupId)
  const { form } = groupKindOf(group.profileId, group.kind)
  const definition = newestVersion(profileOf(group.profileId).forms, form)
  requireThat(definition, 'paper/form-missing')
  const { label: title, version, sections } = definition
  return {
    matterId: null,
    meetingId: null,
    codeName: null,
    groupId: group.id,
    day: around.printedOn,
    paper: {
      kind: 'blankForm',
      ...commonOf(group, around, false),
      title,
      version,
      sections: sections.map((section) => ({
        title: section.label,
        hint: section.hint,
        fields: section.fields.map(({ label, hint, kind, options, required }) => ({
          label,
          hint,
          kind,
          boxes: options.map((option) => option.label),
          required,
        })),
      })),
    },
  }
}

/** One version of a document as it was published (A03). */
export async function routineModel(
  db: Knex,
  { documentId, version }: { documentId: LibraryDocumentId; version: number },
  around: PaperSurroundings,
): Promise<PaperModel> {
  const { groupId, title } = await requireDocument(db, documentId)
  const { text, validFrom } = await requireVersion(db, documentId, version)
  return {
    matterId: null,
    meetingId: null,
    codeName: null,
    groupId,
    day: validFrom,
    paper: {
      kind: 'routine',
      ...commonOf(await requireGroup(db, groupId), around, false),
      title,
      version,
      validFrom,
      text,
    },
  }
}
