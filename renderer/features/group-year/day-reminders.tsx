import { useLocation } from 'wouter'
import { useMay, useQueryOf } from '../../client'
import { text } from '../../text/sv'
import { Card } from '../../ui'
import { ROUTE_OF_REMINDER } from './reminder-routes'

const words = text.groupYear.reminders

/** What each group should see to in its year, for whoever keeps the groups; nothing where nothing is. */
export function DayReminders() {
  const [, navigate] = useLocation()
  const may = useMay()
  const groups = useQueryOf('group-year/reminders', {}).value?.groups ?? []
  if (groups.length === 0 || !may('group:write')) return null
  return (
    <Card title={words.dayTitle}>
      <ul className="s-rows">
        {groups.map(({ groupId, groupName, reminders }) => (
          <li key={groupId}>
            <div>
              <strong>{groupName}</strong>
              {reminders.map((reminder) => (
                <p key={reminder}>
                  <button
                    type="button"
                    className="s-link"
                    onClick={() => navigate(`/grupper/${groupId}/${ROUTE_OF_REMINDER[reminder]}`)}
                  >
                    {words.words[reminder]}
                  </button>
                </p>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </Card>
  )
}
