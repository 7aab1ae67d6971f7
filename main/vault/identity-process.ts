import './jitless'
import { join } from 'node:path'
import { composeIdentity } from './compose-identity'
import { runProcess } from './ports/run-process'
import { kdfPolicies } from './ports/world'

/**
 * Entry of the identity process: it alone takes a passphrase. It is ended when a meeting starts, and whatever it
 * remembered ends with it.
 */
runProcess((start, tell, world, onUnexpected) =>
  composeIdentity({
    start,
    tell,
    world,
    kdf: kdfPolicies(start),
    checkWorker: join(__dirname, 'check-worker.js'),
    ...onUnexpected,
  }),
)
