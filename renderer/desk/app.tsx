import { QueryClientProvider } from '@tanstack/react-query'
import { useEffect } from 'react'
import { Router } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { ask, flushDrafts, listenToAnnouncements, queryClient, useAnnouncement, useQueryOf } from '../client'
import { ScreenGate } from '../features/screen-question'
import { UiProvider } from '../ui'
import './desk.css'
import { AdministrationFrame } from './administration-frame'
import { useKeptAppearance } from './appearance-kept'
import { Frame } from './frame'

/** The desk: the chair's, coordinator's or note-taker's window. */
export function App() {
  useEffect(() => listenToAnnouncements(queryClient), [])
  return (
    <QueryClientProvider client={queryClient}>
      <UiProvider>
        <Router hook={useHashLocation}>
          <Opened />
        </Router>
      </UiProvider>
    </QueryClientProvider>
  )
}

function Opened() {
  const { value: state } = useQueryOf('app/state', {})
  useAnnouncement('locking', () => {
    void flushDrafts().then(() => ask('app/drafts-flushed', {}))
  })
  const appearanceKnown = useKeptAppearance(state?.opens === 'desk')
  if (!state) return null
  if (state.opens === 'administration') return <AdministrationFrame practice={state.practice} />
  // Nothing is drawn before it is known how large and how dark: no flash, and the caret is put back once.
  if (!appearanceKnown) return null
  return (
    <ScreenGate practice={state.practice}>
      <Frame practice={state.practice} />
    </ScreenGate>
  )
}
