import type { MeetingId } from '../../../../shared/domain/meeting/meeting'
import { type Answer, isSomebodys, openFindings } from '../../../../shared/privacy/answered'
import type { Finding } from '../../../../shared/privacy/finding'
import type { IdentityContext } from '../../ports/identity-context'
import type { TypedText } from '../../ports/inner'
import { findIn } from '../identity/knowledge'
import { listAnswers, type SweepAnswer } from './sweep-repository'

export interface Checked extends TypedText {
  /** What nobody has answered about. */
  readonly open: Finding[]
  /** Earlier wordings that cases is to forget. */
  readonly forget: TypedText['earlier']
}

const isDraft = ({ target }: Pick<TypedText, 'target'>) => target.startsWith('draft:')

/** Every text of the meeting held against the persons, and against what has been answered about it. */
export async function checkMeeting(
  { identity, askCase }: Pick<IdentityContext, 'identity' | 'askCase'>,
  meetingId: MeetingId,
): Promise<{ checked: Checked[]; answers: SweepAnswer[] }> {
  const { matterIds, ...ground } = await askCase('inner/sweep-ground', { meetingId })
  const { find } = await findIn(identity(), matterIds, ground)
  const answers = await identity().read((db) => listAnswers(db, meetingId))
  const texts = await askCase('inner/unreviewed-texts', { meetingId })
  const checked = texts.map(({ matterIds: _all, ...text }): Checked => {
    const about = answers.filter(({ target }) => target === text.target)
    const found = openFindings(text.text, find(text.text), about)
    // Nobody has sent a draft: what only looks like a name is asked about when it has become a text.
    const open = isDraft(text) ? found.filter(isSomebodys) : found
    return { ...text, open, forget: text.earlier.filter((before) => mustForget(find(before.text), before.text, about, open)) }
  })
  return { checked, answers }
}

/**
 * An earlier wording goes at once when somebody is found in it. What only looks like a name is first asked about where it still
 * stands; when the text is settled, a wording with words that nobody has answered about goes too.
 */
function mustForget(findings: Finding[], text: string, about: readonly Answer[], open: readonly Finding[]): boolean {
  const left = openFindings(text, findings, about.map(asOften))
  return open.length === 0 ? left.length > 0 : left.some(isSomebodys)
}

/** An answer about words holds for the earlier wordings of the same text, however often they stood there. */
const asOften = (answer: Answer): Answer => ({ ...answer, times: Number.MAX_SAFE_INTEGER })
