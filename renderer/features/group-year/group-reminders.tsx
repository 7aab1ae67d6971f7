import { useLocation } from 'wouter'
import type { GroupId } from '../../../shared/domain/group/group'
import { useQueryOf } from '../../client'
import { text } from '../../text/sv'
import classes from '../matter/matter.module.css'
import { ROUTE_OF_REMINDER } from './reminder-routes'

const words = text.groupYear.reminders

/** What the group should see to in its year, each sentence leading to where it is seen to; nothing where nothing is. */
export function GroupReminders({ groupId }: { groupId: GroupId }) {
  const [, navigate] = useLocation()
  const reminders = useQueryOf('group-year/read', { groupId }).value?.reminders ?? []
  if (reminders.length === 0) return null
  return (
    <div className={classes.missing}>
      <p>{words.title}</p>
      <ul>
        {reminders.map((reminder) => (
          <li key={reminder}>
            <button
              type="button"
              className="s-link"
              onClick={() => navigate(`/grupper/${groupId}/${ROUTE_OF_REMINDER[reminder]}`, { replace: true })}
            >
              {words.words[reminder]}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
