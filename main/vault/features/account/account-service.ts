import type { UserId } from '../../../../shared/domain/user/user'
import type { Handlers } from '../../ports/handlers'
import { addUser, changePassphrase, listAccounts, removeUser, resetUser } from '../../store/accounts'
import type { World } from '../../store/compartment'
import type { KdfPolicy } from '../../store/kdf'
import type { SessionKeeper } from '../vault/session'

type Answers = Pick<
  Handlers<'identity'>,
  'account/list' | 'account/change-passphrase' | 'account/add' | 'account/reset' | 'account/remove'
>

/** People and their passphrases. Every change asks for the own passphrase again (E6) and acts on the slots at once. */
export function accountHandlers(deps: { folder: string; session: SessionKeeper; world: World; policy: KdfPolicy }): Answers {
  const { folder, session, world, policy } = deps
  return {
    async 'account/list'() {
      return { accounts: await listAccounts(folder) }
    },
    async 'account/change-passphrase'({ current, next }, { user }) {
      await changePassphrase({ folder, userId: user.id, current, next, world, policy })
      return {}
    },
    async 'account/add'({ name, roles, passphrase, own }) {
      const id = await addUser(session.unlocked(), { name, roles, passphrase, own }, { world, policy })
      return { id: id as UserId }
    },
    async 'account/reset'({ id, passphrase, own }) {
      await resetUser(session.unlocked(), { id, passphrase, own }, { world, policy })
      return {}
    },
    async 'account/remove'({ id, own }) {
      await removeUser(session.unlocked(), { id, own }, { world, policy })
      return {}
    },
  }
}
