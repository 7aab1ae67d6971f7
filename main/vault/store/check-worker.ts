import { parentPort, workerData } from 'node:worker_threads'
import { type CheckOrder, checkFile } from './late-check'

// The worker of `late-check.ts`: one file, one answer, and it ends.
parentPort?.postMessage(checkFile(workerData as CheckOrder))
