import { extname, join, normalize, sep } from 'node:path'

export const ORIGIN = 'app://samrum'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
}

/** @returns the file an address stands for, or undefined for everything that is no file of the renderer folder. */
export function fileOf(address: string, rendererFolder: string): string | undefined {
  if (!address.startsWith(`${ORIGIN}/`)) return undefined
  let path: string
  try {
    path = decodeURIComponent(new URL(address).pathname)
  } catch {
    return undefined
  }
  if (path.includes('\0') || path.includes('\\') || path.split('/').includes('..')) return undefined
  const file = normalize(join(rendererFolder, path))
  if (!file.startsWith(rendererFolder + sep)) return undefined
  return TYPES[extname(file)] === undefined ? undefined : file
}

export const contentTypeOf = (file: string): string => TYPES[extname(file)] ?? 'application/octet-stream'
