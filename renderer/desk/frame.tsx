import { useEffect, useMemo, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { useAnnouncement, usePlace } from '../client'
import { DeviationQuick } from '../features/deviation'
import { useListAhead } from '../features/matter'
import { meetingRoutes } from '../features/meeting'
import { text } from '../text/sv'
import { type Command, say, undoLatest, useCommandKeys, useCommands } from '../ui'
import { FailedTriesNote } from './failed-tries-note'
import { KeyMap } from './key-map'
import { Navigation } from './navigation'
import { openPalette, Palette } from './palette'
import { Routes } from './routes'
import { sectionOf, useSections } from './sections'
import { lockNow, TopBar } from './top-bar'

const words = text.desk

/** Everything around a page: where one can go, what holds, the palette and the keys. */
export function Frame({ practice }: { practice: boolean }) {
  const [location, navigate] = useLocation()
  const [keyMapOpen, setKeyMapOpen] = useState(false)
  const main = useRef<HTMLElement>(null)
  const offered = useSections()
  usePlace(location, navigate, meetingRoutes.room)
  useCommandKeys()
  useListAhead()
  useAnnouncement('menu', ({ item }) => navigate(item === 'help' ? '/hjalp' : '/om'))
  useEffect(() => {
    // Other programs see a window's title: the section, never a code name.
    const section = sectionOf(location)
    document.title = section ? `${section.label} – ${words.program}` : words.program
  }, [location])
  useEffect(() => {
    if (location === '/') navigate(practice ? '/ova' : '/min-dag', { replace: true })
  }, [location, navigate, practice])

  const commands = useMemo<Command[]>(
    () => [
      ...offered.map(({ route, command, keys }) => ({
        id: `go${route}`,
        label: command,
        group: words.groups.goTo,
        ...(keys ? { keys } : {}),
        run: () => navigate(route),
      })),
      { id: 'lock', label: words.commands.lock, group: words.groups.do, keys: 'Ctrl+Skift+L', run: lockNow },
      {
        id: 'undo',
        label: words.commands.undo,
        group: words.groups.do,
        run: () => {
          if (!undoLatest()) say(words.nothingToUndo)
        },
      },
      { id: 'palette', label: words.commands.palette, group: words.groups.help, keys: 'Ctrl+K', run: openPalette },
      { id: 'keys', label: words.commands.keys, group: words.groups.help, keys: 'F1', run: () => setKeyMapOpen(true) },
    ],
    [offered, navigate],
  )
  useCommands(commands)

  return (
    <div className="d-shell">
      <button type="button" className="d-skip" onClick={() => main.current?.focus()}>
        {text.ui.skipToContent}
      </button>
      {practice ? <p className="d-practice">{words.practice}</p> : null}
      <div className="d-body">
        <Navigation />
        <div className="d-right">
          <TopBar />
          <FailedTriesNote onRead={() => main.current?.focus()} />
          <DeviationQuick />
          <main id="main" ref={main} tabIndex={-1} data-no-ring>
            <Routes />
          </main>
        </div>
      </div>
      <Palette />
      <KeyMap opened={keyMapOpen} onClose={() => setKeyMapOpen(false)} />
    </div>
  )
}
