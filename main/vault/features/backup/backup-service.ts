import type { Handlers } from '../../ports/handlers'
import { listBackups } from '../../store/backup'

/** The verified copies made at lock. Restoring one is for the lock page: nothing may be open then. */
export function backupHandlers({ folder }: { folder: string }): Pick<Handlers<'identity'>, 'backup/list'> {
  return {
    async 'backup/list'() {
      return { backups: await listBackups(folder) }
    },
  }
}
