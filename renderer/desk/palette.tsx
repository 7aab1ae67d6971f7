import { Spotlight, type SpotlightActionGroupData, spotlight } from '@mantine/spotlight'
import { text } from '../text/sv'
import { Keys, useAllCommands } from '../ui'
import { IconSearch } from '../ui/icons'

const words = text.desk
export const openPalette = (): void => spotlight.open()

/** Every command there is now, with its keys; what the page offers comes before what the frame does. */
export function Palette() {
  const commands = useAllCommands()
  const groups = new Map<string, SpotlightActionGroupData>()
  for (const { id, label, group, keys, run } of commands) {
    const found = groups.get(group) ?? { group, actions: [] }
    found.actions.push({ id, label, onClick: run, rightSection: keys ? <Keys keys={keys} /> : null })
    groups.set(group, found)
  }
  return (
    <Spotlight
      actions={[...groups.values()]}
      shortcut={null}
      attributes={{ content: { 'aria-label': words.commands.palette } }}
      nothingFound={words.paletteNothing}
      searchProps={{
        leftSection: <IconSearch aria-hidden />,
        placeholder: words.palettePlaceholder,
        'aria-label': words.palettePlaceholder,
      }}
      scrollable
      maxHeight="60vh"
    />
  )
}
