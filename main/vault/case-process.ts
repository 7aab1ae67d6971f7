import { join } from 'node:path'
import { z } from 'zod'
import { composeCase } from './compose-case'
import { runProcess } from './ports/run-process'

// Before any schema is compiled: zod would call `new Function`, which nothing here may.
z.config({ jitless: true })

/** Entry of the case process: it holds the vault's folder for life and waits for the case key from the identity process. */
runProcess((start, tell, world, onUnexpected) =>
  composeCase({ start, tell, world, checkWorker: join(__dirname, 'check-worker.js'), ...onUnexpected }),
)
