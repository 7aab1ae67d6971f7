// The test edition and the test suites know a sixth collaboration that was written as a file and nothing else
// (`test/fixtures/profiles`); what ships has an empty list in its place.
import type { Plugin } from 'vite'
import { inRoot } from '../places.mts'

export const addedInTests = (): Plugin => ({
  name: 'added-profiles-in-tests',
  enforce: 'pre',
  resolveId: (source, importer) =>
    source === './added-profiles' && importer?.replaceAll('\\', '/').endsWith('/shared/profiles/index.ts')
      ? inRoot('test', 'fixtures', 'profiles', 'added-profiles.ts')
      : null,
})
