import { singlingOut } from '../../../../shared/privacy/singling-out/singling-out'
import type { Handlers } from '../../ports/handlers'
import type { IdentityContext } from '../../ports/identity-context'

/**
 * The hint before a text is released in a group that prepares without names: what in it points at few of the inhabitants.
 * It is told the text and where the matter can come from, never whom it is about. @see X9
 */
export function singlingOutHandlers({ askCase }: IdentityContext): Pick<Handlers<'identity'>, 'summary/singling-out'> {
  return {
    async 'summary/singling-out'({ matterId, fields }) {
      const { disclosure, ...told } = await askCase('inner/bearings', { matterId })
      return { hint: disclosure === 'anonymisedPreparation' ? singlingOut(fields, told) : null }
    },
  }
}
