// What Electron gives a utility process, without Electron's types: the vault and documents rooms may know only this.

interface ProcessPort {
  postMessage(message: unknown, transfer?: ProcessPort[]): void
  start(): void
  close(): void
  on(event: 'message', listener: (event: { data: unknown; ports: ProcessPort[] }) => void): this
  on(event: 'close', listener: () => void): this
  once(event: 'close', listener: () => void): this
}

declare namespace NodeJS {
  interface Process {
    parentPort: {
      postMessage(message: unknown): void
      on(event: 'message', listener: (event: { data: unknown; ports: ProcessPort[] }) => void): unknown
    }
  }
}
