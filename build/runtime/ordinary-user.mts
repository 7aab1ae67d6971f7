// As whom the program runs. Root would have to switch Chromium's sandbox off, and every test of the sandbox would mean nothing.
import { chmodSync, chownSync, existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { hasCommand, isRoot, tryCommand } from '../commands.mts'
import type { Runtime } from './find-runtime.mts'

/** Nobody: owns nothing on the machine. */
const nobody = 65534

/** Words in front of a command that make it run as an ordinary user; none when the caller is one already. */
export const asOrdinaryUser = (): string[] =>
  isRoot() ? ['setpriv', `--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups', '--inh-caps=-all', '--'] : []

const asUser = (command: string, ...args: string[]) => {
  const [first = command, ...rest] = [...asOrdinaryUser(), command, ...args]
  return tryCommand(first, rest)
}

/** Gives a file or folder to the user the program runs as. */
export const giveToOrdinaryUser = (path: string): void => {
  if (isRoot()) chownSync(path, nobody, nobody)
}

/** Can that user read all of these folders (a checkout in root's home cannot be)? */
export const canRead = (...folders: readonly string[]): boolean =>
  !isRoot() ||
  folders.every(
    (folder) => asUser('find', folder, '-type', 'd', '!', '-executable', '-o', '-type', 'f', '!', '-readable').out === '',
  )

/**
 * Sees to it that Chromium's sandbox can work: by user namespaces, else by the setuid program beside the binary.
 * @throws when neither works, for the program is never started without its sandbox
 */
export const ensureSandbox = (runtime: Runtime): void => {
  if (process.platform !== 'linux' || asUser('unshare', '-Ur', 'true').ok) return
  const program = join(dirname(runtime.binary), 'chrome-sandbox')
  if (!existsSync(program)) throw new Error('This machine allows no user namespaces and the runtime brings no chrome-sandbox.')
  if (isRoot()) {
    chownSync(program, 0, 0)
    chmodSync(program, 0o4755)
    return
  }
  const already = tryCommand('stat', ['-c', '%u %a', program]).out.trim() === '0 4755'
  const bySudo = () =>
    hasCommand('sudo') && tryCommand('sudo', ['-n', 'sh', '-c', 'chown root:root "$1" && chmod 4755 "$1"', 'sh', program]).ok
  if (already || bySudo()) return
  throw new Error(
    `Chromium's sandbox cannot work here. One of these makes it work:\n  sudo sysctl -w kernel.unprivileged_userns_clone=1\n  sudo chown root:root '${program}' && sudo chmod 4755 '${program}'`,
  )
}
