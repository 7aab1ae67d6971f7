import { join } from 'node:path'

/** The built files that main starts or hands to a window. */
export interface Entries {
  readonly case: string
  readonly identity: string
  readonly documents: string
  readonly pagePreload: string
  readonly projectorPreload: string
  readonly renderer: string
}

/** @param mainFolder the folder that main's own bundle lies in, beside `preload` and `renderer` */
export function entriesBeside(mainFolder: string): Entries {
  return {
    case: join(mainFolder, 'case-process.js'),
    identity: join(mainFolder, 'identity-process.js'),
    documents: join(mainFolder, 'documents-process.js'),
    pagePreload: join(mainFolder, '..', 'preload', 'page.js'),
    projectorPreload: join(mainFolder, '..', 'preload', 'projector.js'),
    renderer: join(mainFolder, '..', 'renderer'),
  }
}
