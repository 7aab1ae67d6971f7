// The program must do all it does where there is no network at all; the runner goes in there too, for it talks to the windows over `lo`.
import { existsSync, readFileSync } from 'node:fs'
import { isRoot, tryCommand } from '../commands.mts'

const inside = (): string[] =>
  isRoot()
    ? ['unshare', '-n', 'sh', '-c', 'ip link set lo up && exec "$@"', 'sh']
    : ['unshare', '-Urn', 'sh', '-c', 'ip link set lo up && exec unshare -U --map-user=1000 --map-group=1000 "$@"', 'sh']

/** Words in front of a command that make it run in an empty network namespace; none where the machine does not allow that. */
export const inEmptyNetwork = (): string[] => {
  const words = inside()
  const [command = '', ...rest] = words
  return tryCommand(command, [...rest, 'true']).ok ? words : []
}

/** True when this process reaches nothing but itself. */
export const networkIsEmpty = (): boolean =>
  existsSync('/proc/net/dev') &&
  readFileSync('/proc/net/dev', 'utf8')
    .split('\n')
    .slice(2)
    .map((line) => line.split(':')[0]?.trim())
    .filter(Boolean)
    .every((name) => name === 'lo')
