import { readFile } from 'node:fs/promises'
import { protocol, type Session } from 'electron'
import { contentTypeOf, fileOf } from './app-files'
import { freshNonce, headersOf, withNonce } from './content-policy'

/**
 * Electron's rules 1 and 18: pages come from the program's own files over a scheme of its own, never from file: or http:.
 * INVARIANT 1: only GET, only `app://samrum/`, only files inside the renderer folder.
 * INVARIANT 2: every page gets a nonce that has never been used.
 */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } }])
}

/** A session knows the scheme only when it has been told. */
export function serveFiles(session: Session, rendererFolder: string): void {
  session.protocol.handle('app', async (request) => {
    const file = request.method === 'GET' ? fileOf(request.url, rendererFolder) : undefined
    if (file === undefined) return notThere()
    try {
      const bytes = await readFile(file)
      const nonce = freshNonce()
      const body = file.endsWith('.html') ? withNonce(bytes.toString('utf8'), nonce) : new Uint8Array(bytes)
      return new Response(body, { headers: { ...headersOf(nonce), 'content-type': contentTypeOf(file) } })
    } catch {
      return notThere()
    }
  })
}

const notThere = () => new Response(null, { status: 404 })
