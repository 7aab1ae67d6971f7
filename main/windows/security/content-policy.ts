import { randomBytes } from 'node:crypto'

/** Electron's rule 7. What a page may load, said in a header that the page cannot change (ECOSYSTEM.md §4.4). */
export const freshNonce = (): string => randomBytes(18).toString('base64')

const PLACEHOLDER = '__CSP_NONCE__'

/** Puts the nonce where a page keeps a place for it; a page without one gets the tag that its style libraries read. */
export function withNonce(html: string, nonce: string): string {
  if (html.includes(PLACEHOLDER)) return html.replaceAll(PLACEHOLDER, nonce)
  return html.replace('<head>', `<head><meta property="csp-nonce" content="${nonce}" nonce="${nonce}" />`)
}

export function headersOf(nonce: string): Record<string, string> {
  return {
    'content-security-policy': contentPolicy(nonce),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'no-store',
  }
}

export function contentPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `style-src-elem 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}
