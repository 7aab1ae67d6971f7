/**
 * What serving needs of a port: Electron's MessagePortMain has this shape in main and in utility processes, and so has
 * a pair made in a test. Nothing here imports electron.
 */
export interface ServerPort {
  on(event: 'message', listener: (event: { data: unknown; ports?: ServerPort[] }) => void): unknown
  on(event: 'close', listener: () => void): unknown
  start(): void
  postMessage(message: unknown): void
  close(): void
}

/** `process.parentPort` of a utility process. */
export interface ParentPort {
  on(event: 'message', listener: (event: { data: unknown; ports: ServerPort[] }) => void): unknown
  postMessage(message: unknown): void
}
