import { Button } from '@mantine/core'
import { useMemo, useRef } from 'react'
import { type WallMessage, type WallView, wallView } from '../../../shared/slides/slide'
import { useAct } from '../../client'
import { wallText } from '../../text/sv/wall'
import { Keys, Refused, say, useCommands } from '../../ui'
import { useScrollRoom } from './scroll-room'
import style from './wall.module.css'

const text = wallText.look
const ZOOMS = wallView.shape.zoom.def.values
const THEMES = ['dark', 'light'] as const satisfies readonly WallView['theme'][]
const KEYS = { theme: 'Ctrl+Skift+R', zoom: 'Ctrl+Skift+S', down: 'Ctrl+Skift+PgDn', up: 'Ctrl+Skift+PgUp' } as const

const after = <T,>(all: readonly T[], one: T): T => all[(all.indexOf(one) + 1) % all.length] ?? one

/**
 * How the wall is looked at, apart from the desk's own look: dark or light, four sizes, and down a slide that is larger than
 * the wall. Only who runs the meeting changes it.
 */
export function WallLook({ message }: { message: WallMessage }) {
  const { act, refusal } = useAct('wall/set-view')
  const steps = useScrollRoom()
  const { view } = message
  const now = useRef({ view, steps })
  now.current = { view, steps }

  const { change, scroll } = useMemo(() => {
    const set = async (next: Partial<WallView>, said: string) => {
      const reply = await act({ view: { ...now.current.view, ...next } })
      if (reply.ok) say(said)
    }
    const step = (by: number) => {
      const { view: before, steps: most } = now.current
      const next = Math.max(0, Math.min(before.scroll + by, most))
      if (next !== before.scroll) void set({ scroll: next }, text.said.scrolled)
    }
    return { change: set, scroll: step }
  }, [act])

  const turn = useMemo(
    () => ({
      theme: () => {
        const theme = after(THEMES, now.current.view.theme)
        void change({ theme }, text.said.theme[theme])
      },
      zoom: () => {
        const zoom = after(ZOOMS, now.current.view.zoom)
        void change({ zoom, scroll: 0 }, text.said.zoom(zoom))
      },
    }),
    [change],
  )
  useCommands(
    useMemo(
      () => [
        { id: 'wall/theme', label: text.turnTheme, group: text.group, keys: KEYS.theme, run: turn.theme },
        { id: 'wall/zoom', label: text.turnZoom, group: text.group, keys: KEYS.zoom, run: turn.zoom },
        { id: 'wall/down', label: text.down, group: text.group, keys: KEYS.down, run: () => scroll(1) },
        { id: 'wall/up', label: text.up, group: text.group, keys: KEYS.up, run: () => scroll(-1) },
      ],
      [turn, scroll],
    ),
  )
  return (
    <fieldset className={style.look}>
      <legend>{text.heading}</legend>
      <div className={style.lookRow}>
        <span>{text.theme}</span>
        {THEMES.map((theme) => (
          <Button
            key={theme}
            size="xs"
            variant={theme === view.theme ? 'filled' : 'default'}
            aria-pressed={theme === view.theme}
            onClick={() => void change({ theme }, text.said.theme[theme])}
          >
            {text.themes[theme]}
          </Button>
        ))}
        <Keys keys={KEYS.theme} />
      </div>
      <div className={style.lookRow}>
        <span>{text.zoom}</span>
        {ZOOMS.map((zoom) => (
          <Button
            key={zoom}
            size="xs"
            variant={zoom === view.zoom ? 'filled' : 'default'}
            aria-pressed={zoom === view.zoom}
            onClick={() => void change({ zoom, scroll: 0 }, text.said.zoom(zoom))}
          >
            {text.percent(zoom)}
          </Button>
        ))}
        <Keys keys={KEYS.zoom} />
      </div>
      {(steps > 0 || view.scroll > 0) && (
        <div className={style.lookRow}>
          <Button size="xs" variant="default" onClick={() => scroll(1)}>
            {text.down}
          </Button>
          <Keys keys={KEYS.down} />
          <Button size="xs" variant="default" onClick={() => scroll(-1)}>
            {text.up}
          </Button>
          <Keys keys={KEYS.up} />
        </div>
      )}
      <Refused refusal={refusal} />
    </fieldset>
  )
}
