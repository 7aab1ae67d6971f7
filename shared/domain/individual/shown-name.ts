import { HIDDEN, NOT_GIVEN, type Shown } from '../../lib/shown'

/**
 * The name of whom a matter is about. Where names are not open it is hidden whoever it is, so that a protected identity cannot be
 * told from the others by anybody who may not know of it; where they are, a protected one still is (X15).
 * @param name null where names are not open here; empty where none was written
 */
export function shownName(
  about: { readonly hasIdentity: boolean; readonly protectedIdentity: boolean },
  name: string | null,
): Shown<string> {
  if (!about.hasIdentity) return NOT_GIVEN
  if (name === null || about.protectedIdentity) return HIDDEN
  return name.trim() === '' ? NOT_GIVEN : { kind: 'shown', value: name }
}
