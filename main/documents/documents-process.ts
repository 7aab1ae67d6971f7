import { type PortLike, serveDocuments } from './serve-documents'

/**
 * The documents process: papers in, PDFs out. It holds no key, no file and no window; main starts it at the first paper,
 * keeps it until lock and ends it when a job hangs.
 */
process.parentPort.on('message', ({ data, ports }) => {
  const [port] = ports
  const kind: unknown = typeof data === 'object' && data !== null && 'kind' in data ? data.kind : undefined
  if (kind === 'documents-port' && port) serveDocuments(port satisfies PortLike)
})
