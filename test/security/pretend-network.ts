// A network that leads nowhere, inside the empty one: without an interface WebRTC does not even try.
import { isRoot, tryCommand } from '../../build/commands.mts'
import { networkIsEmpty } from '../../build/runtime/empty-network.mts'

export interface PretendNetwork {
  /** An address of this computer in it; the loopback's where no interface could be made. */
  readonly address: string
  close(): void
}

const NAME = 'samrum0'

/** Only ever inside an empty network of our own: nothing is added to a network that leads somewhere. */
export function pretendNetwork(): PretendNetwork {
  const ip = (...words: string[]) => tryCommand('ip', words).ok
  const none = { address: '127.0.0.1', close: () => {} }
  if (!isRoot() || !networkIsEmpty()) return none
  const made = ip('link', 'add', NAME, 'type', 'veth', 'peer', 'name', 'samrum1') || ip('link', 'add', NAME, 'type', 'dummy')
  if (!made) return none
  // No address of its own making: those are announced, and would be counted.
  for (const name of [NAME, 'samrum1']) {
    ip('link', 'set', name, 'addrgenmode', 'none')
    ip('link', 'set', name, 'up')
  }
  const close = () => void ip('link', 'delete', NAME)
  if (ip('addr', 'add', '10.200.0.1/24', 'dev', NAME) && ip('route', 'add', 'default', 'dev', NAME)) {
    return { address: '10.200.0.1', close }
  }
  close()
  return none
}
