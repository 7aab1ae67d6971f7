import { Checkbox } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { Attendee } from '../../../shared/domain/meeting/meeting'
import { meetingText } from '../../text/sv/meeting'
import { IconButton } from '../../ui'
import { IconTrash } from '../../ui/icons'
import style from './presence.module.css'

const text = meetingText.presence

export type Presence = Pick<Attendee, 'present' | 'where'>

/** A tick stands as it was set while it is being stored: one that jumps back for a moment is set twice. */
export function Person(props: {
  attendee: Attendee
  about: string
  onPresence(presence: Presence): Promise<boolean>
  onRemove: (() => void) | undefined
}) {
  const { attendee } = props
  const { present: storedPresent, where: storedWhere } = attendee
  const [wished, setWished] = useState<Presence | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is stored now is the answer to what was wished
  useEffect(() => setWished(null), [storedPresent, storedWhere])
  const shown = wished ?? { present: storedPresent, where: storedWhere }
  const set = async (change: Partial<Presence>) => {
    const presence = { ...shown, ...change }
    setWished(presence)
    if (!(await props.onPresence(presence))) setWished(null)
  }
  return (
    <div className={style.person}>
      <Checkbox
        checked={shown.present}
        onChange={(event) => void set({ present: event.currentTarget.checked })}
        label={attendee.name}
        description={props.about || undefined}
        data-person
      />
      {shown.present && (
        <Checkbox
          checked={shown.where === 'remote'}
          onChange={(event) => void set({ where: event.currentTarget.checked ? 'remote' : 'onSite' })}
          label={text.remote}
          aria-label={text.isRemote(attendee.name)}
          data-aside
        />
      )}
      {props.onRemove && (
        <IconButton label={text.remove(attendee.name)} onClick={props.onRemove}>
          <IconTrash size={20} aria-hidden />
        </IconButton>
      )}
    </div>
  )
}
