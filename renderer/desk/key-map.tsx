import { Modal } from '@mantine/core'
import { text } from '../text/sv'
import { Keys, useAllCommands } from '../ui'

const words = text.desk

/** F1: every command that has keys on the page that is open. */
export function KeyMap({ opened, onClose }: { opened: boolean; onClose(): void }) {
  const commands = useAllCommands().filter(({ keys }) => keys !== undefined)
  return (
    <Modal opened={opened} onClose={onClose} title={words.keyMap} size="lg">
      <p className="s-quiet">{words.keyMapLead}</p>
      <table className="s-table">
        <tbody>
          {commands.map(({ id, label, keys }) => (
            <tr key={id}>
              <th scope="row">{label}</th>
              <td>{keys ? <Keys keys={keys} /> : null}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Modal>
  )
}
