import './jitless'
import '../ui/fonts.css'
import './page.css'
import { useSyncExternalStore } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { DARK, type WallMessage } from '../../shared/slides/slide'
import { readMessage } from './read-message'
import { WallView } from './wall-view'

// The page of the stranger (LAW 4): it can receive and nothing else.
// INVARIANT 1: starts dark, and goes dark on anything that is no message.
// INVARIANT 2: a slide replaces a slide in one commit; there is no blank frame between two.

declare global {
  interface Window {
    readonly wall: { listen(callback: (message: unknown) => void): void }
  }
}

let current: WallMessage = DARK
const redraws = new Set<() => void>()

window.wall.listen((arrived) => {
  current = readMessage(arrived)
  flushSync(() => {
    for (const redraw of redraws) redraw()
  })
})

// A face that arrives with the first slide would leave it without letters for a moment.
for (const weight of [400, 600, 700]) void document.fonts.load(`${weight} 1em "Source Sans 3"`)

const subscribe = (redraw: () => void) => {
  redraws.add(redraw)
  return () => redraws.delete(redraw)
}

function ProjectorPage() {
  const message = useSyncExternalStore(subscribe, () => current)
  return (
    <main>
      <WallView message={message} />
    </main>
  )
}

const root = document.getElementById('root')
if (root) createRoot(root).render(<ProjectorPage />)
