import { MessageChannelMain } from 'electron'
import type { Right } from '../../shared/domain/user/right'
import type { ServeMain } from '../shell/shell'
import { makeAnnouncer } from '../vault/ports/announce'
import type { Caller } from '../vault/ports/handlers'
import { serve } from '../vault/ports/serve'
import { mainHandlers } from './main-handlers'

const NOBODY: ReadonlySet<Right> = new Set<Right>(['none'])

/** Who asks is the window the port was made for; there is no session in main, and no endpoint here asks for one. */
export const serveMain: ServeMain = (page, shell) => {
  const { port1, port2 } = new MessageChannelMain()
  const caller: Caller = { window: page.role, windowId: page.id, user: null, rights: NOBODY }
  const announcer = makeAnnouncer()
  announcer.add(page.role, port1)
  serve({
    process: 'main',
    port: port1,
    handlers: mainHandlers(shell, page),
    callerOf: () => caller,
    ...(__TEST_HOOKS__
      ? { onUnexpected: (name: string, error: unknown) => void process.stderr.write(`${name} ${String(error)}\n`) }
      : {}),
  })
  page.give('main', port2)
  return announcer
}
