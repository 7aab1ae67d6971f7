import type { GroupId } from '../../../shared/domain/group/group'
import { text } from '../../text/sv'
import { PaperButton } from '../meeting/paper-button'

/** The group's form as it stands now, to fill in by hand (A29). */
export const BlankFormButton = ({ groupId }: { groupId: GroupId }) => (
  <PaperButton paper={{ kind: 'blankForm', groupId }}>{text.library.blankForm}</PaperButton>
)
