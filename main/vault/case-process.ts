import './jitless'
import { join } from 'node:path'
import { composeCase } from './compose-case'
import { runProcess } from './ports/run-process'

/** Entry of the case process: it holds the vault's folder for life and waits for the case key from the identity process. */
runProcess((start, tell, world, onUnexpected) =>
  composeCase({
    start,
    tell,
    world,
    checkWorker: join(__dirname, 'check-worker.js'),
    spellingWorker: join(__dirname, 'spelling-worker.js'),
    ...onUnexpected,
  }),
)
