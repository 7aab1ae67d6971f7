import { presentFunctions } from '../../../shared/domain/group/representative-rules'
import type { Attendee } from '../../../shared/domain/meeting/meeting'
import type { Option } from '../../../shared/domain/profile/option'
import { meetingText } from '../../text/sv/meeting'
import { IconAlertTriangle, IconCheck } from '../../ui/icons'
import style from './presence.module.css'

const text = meetingText.presence

/** The functions that have to be in the room, each with who fills it or that nobody does (A09, A10). */
export function PresenceFunctions({ required, attendees }: { required: readonly Option[]; attendees: readonly Attendee[] }) {
  if (required.length === 0) return null
  return (
    <section aria-label={text.functions} className={style.functions}>
      <p className={style.heading}>{text.functions}</p>
      <ul>
        {presentFunctions(required, attendees).map(({ key, label, by }) => (
          <li key={key} data-missing={by.length === 0 || undefined}>
            {by.length > 0 ? <IconCheck size={18} aria-hidden /> : <IconAlertTriangle size={18} aria-hidden />}
            <span>
              {label}: {by.length > 0 ? by.map(({ name }) => name).join(', ') : <strong>{text.functionMissing}</strong>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
