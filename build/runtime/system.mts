// What the machine must have besides Node: Chromium's libraries, a virtual screen, and the tools the tests look at windows with.
import { hasCommand, isRoot, say, tryCommand } from '../commands.mts'

const libraries = [
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libxss1',
  'libnotify4',
  'libatk-bridge2.0-0',
  'libdrm2',
  'libxkbcommon0',
] as const

/** Command → the Debian package that brings it. */
const forVirtualScreen = { Xvfb: 'xvfb', xauth: 'xauth' } as const
const forTests = {
  ...forVirtualScreen,
  pdfinfo: 'poppler-utils',
  xdotool: 'xdotool',
  strace: 'strace',
  ip: 'iproute2',
  xprop: 'x11-utils',
  setpriv: 'util-linux',
  unshare: 'util-linux',
} as const

export type Purpose = 'window' | 'virtual-screen' | 'tests'

const commandsFor = { window: {}, 'virtual-screen': forVirtualScreen, tests: forTests } as const

/** The Debian packages that are missing for a purpose; empty when there is nothing to do. */
export const missingPackages = (binary: string, purpose: Purpose): string[] => {
  if (process.platform !== 'linux') return []
  const unmet = /not found/.test(tryCommand('ldd', [binary]).out)
  const commands = Object.entries(commandsFor[purpose]).filter(([command]) => !hasCommand(command))
  return [...new Set([...(unmet ? libraries : []), ...commands.map(([, packageName]) => packageName)])]
}

/** Installs what is missing where that is allowed; otherwise throws with the one command that does it. */
export const ensureSystem = (binary: string, purpose: Purpose): void => {
  const missing = missingPackages(binary, purpose)
  if (missing.length === 0) return
  const byHand = `sudo apt-get update && sudo apt-get install -y --no-install-recommends ${missing.join(' ')}`
  const asRoot = isRoot() ? [] : hasCommand('sudo') && tryCommand('sudo', ['-n', 'true']).ok ? ['sudo', '-n'] : undefined
  if (!asRoot || !hasCommand('apt-get'))
    throw new Error(`The program needs ${missing.join(', ')}. This installs them:\n  ${byHand}`)
  say(`Installing ${missing.join(', ')} …`)
  const apt = (...args: string[]) => {
    const [command = 'env', ...rest] = [...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args]
    return tryCommand(command, rest)
  }
  apt('update', '-qq')
  const installed = apt('install', '-y', '-qq', '--no-install-recommends', ...missing)
  const still = missingPackages(binary, purpose)
  if (still.length > 0)
    throw new Error(`${installed.out.slice(-2000)}\nCould not install ${still.join(', ')}. By hand:\n  ${byHand}`)
}
