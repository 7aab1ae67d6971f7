import { posix, win32 } from 'node:path'

/** Where everything of the program lies on this computer: local application data, never roaming. */
export interface Folders {
  /** The vault where no other place has been chosen. */
  readonly vault: string
  /** What belongs to this computer and not to the vault: settings, the window's own files. */
  readonly local: string
  /** In front of the folder of a practice vault; a fresh one is made for every practice. */
  readonly practicePrefix: string
}

export interface Surroundings {
  readonly platform: NodeJS.Platform
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly home: string
  readonly demo: boolean
}

/** The demonstration has a vault and a window of its own, and can be open beside the real one. */
export function foldersOf(surroundings: Surroundings): Folders {
  const path = surroundings.platform === 'win32' ? win32 : posix
  const name = surroundings.demo ? 'Samrum-demo' : 'Samrum'
  const place = (folder: string) => path.join(localApplicationData(surroundings), folder)
  return { vault: place(name), local: place(`${name}-local`), practicePrefix: place('Samrum-practice-') }
}

function localApplicationData({ platform, environment, home }: Surroundings): string {
  if (platform === 'win32') return absolute(win32, environment.LOCALAPPDATA) ?? win32.join(home, 'AppData', 'Local')
  if (platform === 'darwin') return posix.join(home, 'Library', 'Application Support')
  return absolute(posix, environment.XDG_DATA_HOME) ?? posix.join(home, '.local', 'share')
}

/** The XDG specification says that a relative path is to be ignored; the same is wise on Windows. */
function absolute(path: typeof posix, folder: string | undefined): string | undefined {
  return folder !== undefined && path.isAbsolute(folder) ? folder : undefined
}
