import { cpSync } from 'node:fs'
import { temporaryFolder } from './vault-processes'

type Side = 'case' | 'identity'

/** Copies the vault as it lies on the disk when a message is about to be sent: what a kill at that moment leaves. */
export function killedAt(from: Side, matches: (message: { name?: string; reply?: unknown }) => boolean) {
  const copy = `${temporaryFolder()}/killed`
  const asked = new Set<number>()
  let folder = ''
  let taken = false
  return {
    copy,
    watch: (at: string) => (folder = at),
    onInner(side: Side, message: { id: number; name?: string; reply?: unknown }) {
      if (message.name !== undefined && matches(message)) asked.add(message.id)
      const now =
        from === 'identity'
          ? side === 'identity' && asked.has(message.id)
          : side === 'case' && message.reply !== undefined && asked.has(message.id)
      if (!now || taken || folder === '') return
      taken = true
      cpSync(folder, copy, { recursive: true })
    },
    taken: () => taken,
  }
}
