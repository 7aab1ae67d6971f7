import { Tabs } from '@mantine/core'
import type { ReactNode } from 'react'
import { roomText } from '../../../text/sv/room'
import { Keys } from '../../../ui'
import { spoken } from './keyed-button'
import style from './room.module.css'
import { ROOM_KEYS } from './room-keys'
import type { PartPanel, RoomPanel } from './room-panels'

const text = roomText.panels

export interface PanelWords {
  readonly part: PartPanel | null
  readonly result: 'outcome' | 'recommendation' | null
}

const wordOf = (panel: RoomPanel, { part, result }: PanelWords): string => {
  if (panel === 'part') return part ? text.part[part] : ''
  return panel === 'outcome' && result === 'recommendation' ? text.recommendation : text[panel]
}

/** What is worked with, one thing at a time; each tab has its key. */
export function PanelTabs(props: {
  panels: readonly RoomPanel[]
  shown: RoomPanel
  words: PanelWords
  onShow(panel: RoomPanel): void
  children: ReactNode
}) {
  return (
    <Tabs
      value={props.shown}
      onChange={(value) => {
        const panel = props.panels.find((each) => each === value)
        if (panel) props.onShow(panel)
      }}
      keepMounted={false}
      className={style.card ?? ''}
    >
      <Tabs.List aria-label={text.label} className={style.tabs ?? ''}>
        {props.panels.map((panel) => (
          <Tabs.Tab key={panel} value={panel} data-panel={panel} aria-keyshortcuts={spoken(ROOM_KEYS[panel])}>
            <span className={style.tab}>
              {wordOf(panel, props.words)}
              <span aria-hidden="true">
                <Keys keys={ROOM_KEYS[panel]} />
              </span>
            </span>
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value={props.shown} className={style.panel ?? ''}>
        {props.children}
      </Tabs.Panel>
    </Tabs>
  )
}
