import { Button } from '@mantine/core'
import { useMemo } from 'react'
import { useAct } from '../../client'
import { screenText } from '../../text/sv/screen'
import { wallText } from '../../text/sv/wall'
import { type Command, Keys, Note, Refused, useCommands } from '../../ui'
import { useProjector } from './projector-control'
import { PROJECTOR_KEYS } from './projector-keys'

const text = screenText.lost

/**
 * On every page of the desk: a projector that disappeared is told until it is opened again or done without, and the two keys that
 * bring the wall where it should be.
 */
export function ProjectorLost() {
  const { state, again } = useProjector()
  const { act: open, refusal } = useAct('projector/open')
  const { act: close } = useAct('projector/close')
  const { act: swap } = useAct('projector/swap')
  const isOpen = state?.open ?? false
  const several = (state?.displays ?? 0) > 1
  const commands = useMemo<Command[]>(() => {
    const group = screenText.group
    const reopen: Command = {
      id: 'projector/open',
      label: wallText.projector.open,
      group,
      keys: PROJECTOR_KEYS.open,
      run: () => void open({}).then(again),
    }
    const change: Command = {
      id: 'projector/swap',
      label: screenText.swap,
      group,
      keys: PROJECTOR_KEYS.swap,
      run: () => void swap({}).then(again),
    }
    return [...(isOpen ? [] : [reopen]), ...(several ? [change] : [])]
  }, [isOpen, several, open, swap, again])
  useCommands(commands)
  if (!state?.lost) return null
  return (
    <div className="d-alarm">
      <Note tone="danger" live>
        <p className="s-what">{text.what}</p>
        <p>{text.doThis}</p>
      </Note>
      <div className="s-actions">
        <Button size="sm" rightSection={<Keys keys={PROJECTOR_KEYS.open} quiet />} onClick={() => void open({}).then(again)}>
          {text.open}
        </Button>
        <Button size="sm" variant="default" onClick={() => void close({}).then(again)}>
          {text.without}
        </Button>
      </div>
      <Refused refusal={refusal} />
    </div>
  )
}
